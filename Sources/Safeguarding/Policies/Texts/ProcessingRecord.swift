// The record of processing (UK GDPR, article 30), which fills itself from how things are set up.
extension PolicyTexts {
    static func processingRecord(_ of: PolicyBasis) -> [PolicySection] {
        let use = of.use
        return [
            PolicySection(
                "controller", "The controller", ["P13"], isFilled: true,
                """
                \(of.setting), \(of.kind == .childminder ? "a childminder" : "an early-years setting") in the area of \(of.locality).\
                \(use.mailbox.isEmpty ? "" : " \(use.mailbox).")\(use.phone.isEmpty ? "" : " \(use.phone).")\
                \(use.isPublicBody ? " It is run by a public body." : "")
                """),
            PolicySection(
                "purposes", "What for", ["P13"],
                """
                To care for children and keep them safe, to tell their families about their day on a closed page, to employ and support the people \
                who work here, and to show that the setting keeps to the law.
                """),
            PolicySection(
                "people", "Whom it is about", ["P13"], isFilled: true,
                """
                - Children who come here or did.
                - Their parents and carers\(use.hasRelatives ? ", and relatives whom parents invited" : "").
                - People who work here, paid or not, and those from outside who oversee or inspect.
                """),
            PolicySection(
                "records", "Kinds of records, with how long and on what basis", ["P13"], isFilled: true,
                kindLines(use, KeptKind.allCases.filter { $0.rule != nil })),
            PolicySection(
                "others", "Who handles it or gets it", ["P13"], isFilled: true, processorLines(use)),
            PolicySection(
                "abroad", "Outside the United Kingdom", ["P13"], isFilled: true,
                use.usesMessages || use.installation.bucketHost != nil || use.installation.mailHost != nil
                    ? "Some of those named above may keep it outside the United Kingdom. What they get is encrypted or says nothing about anybody but an address."
                    : "Nothing leaves the machine that Gatepost runs on."),
            PolicySection(
                "safe", "How it is kept safe", ["P13", "P3"],
                """
                - Pictures, papers and concerns are sealed, each with a key of its own. Forgetting the key ends every copy.
                - Whoever works here signs in with a second step. What could harm takes two people.
                - Everything that is done is in a log that cannot be changed unseen.
                - Backups are sealed, tried out, and kept by a rule.
                """),
        ]
    }
}
