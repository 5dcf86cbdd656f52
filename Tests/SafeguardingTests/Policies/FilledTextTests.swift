import Safeguarding
import Testing

@Suite struct FilledTextTests {
    private func words(_ kind: PolicyKind, _ change: (inout InformationUse) -> Void = { _ in }) -> String {
        var use = InformationUse()
        use.mailbox = "office@willow.example"
        change(&use)
        let basis = PolicyBasis(setting: "Willow Bank", kind: .group, locality: "Doncaster", use: use)
        return kind.sections(for: basis).map { "\($0.heading)\n\($0.words)" }.joined(separator: "\n")
    }

    @Test(
        "P13: the notice and the record name who else handles information, and nobody who does not",
        arguments: [
            PolicyKind.privacyNotice, .processingRecord, .impactAssessment,
        ])
    func processors(kind: PolicyKind) {
        let alone = words(kind)
        for name in ["smtp.example", "s3.example", "Google", "second place", "Facebook"] { #expect(!alone.contains(name), "\(name)") }
        let much = words(kind) { use in
            use.installation = Installation(mailHost: "smtp.example", bucketHost: "s3.example", hasSecondCopy: true)
            use.usesMessages = true
            use.networks = [.facebook]
        }
        for name in ["smtp.example", "s3.example", "Google", "second place", "Facebook"] { #expect(much.contains(name), "\(name)") }
    }

    @Test(
        "P13: they say how long things are kept here, not how long we would keep them",
        arguments: [PolicyKind.privacyNotice, .processingRecord])
    func schedule(kind: PolicyKind) {
        #expect(words(kind).contains("6 months after the child has left"))
        let chosen = words(kind) { $0.schedule = RetentionSchedule([.leaversPictures: 2]) }
        #expect(chosen.contains("2 months after the child has left") && !chosen.contains("6 months after the child has left"))
    }

    @Test("P13: marking pictures for viewers is named in the notice and assessed") func marks() {
        let notice = words(.privacyNotice)
        #expect(notice.contains("carries a mark that stands for them") && notice.contains("from whose copy"))
        let assessment = words(.impactAssessment)
        #expect(assessment.contains("Marking pictures for whoever looks") && assessment.contains("a pattern that cannot be seen"))
        #expect(assessment.contains("nobody is judged by it alone"))
    }

    @Test("P13: they rest on the law in force, and a public body is told of the Freedom of Information Act") func law() {
        let notice = words(.privacyNotice)
        for law in [
            "UK General Data Protection Regulation", "Data Protection Act 2018", "Data (Use and Access) Act 2025", "Human Rights Act 1998",
        ] { #expect(notice.contains(law), "\(law)") }
        #expect(!notice.contains("Freedom of Information Act 2000"))
        let ofCouncil = words(.privacyNotice) { $0.isPublicBody = true }
        #expect(ofCouncil.contains("Freedom of Information Act 2000") && ofCouncil.contains("A public task"))
        #expect(!ofCouncil.contains("Legitimate interests"))
    }

    @Test("P13: safeguarding records stand apart, without consent, and a complaint about data is acknowledged within 30 days") func rights()
    {
        let notice = words(.privacyNotice)
        #expect(notice.contains("do not rest on consent") && notice.contains("within 30 days"))
        #expect(words(.processingRecord).contains("It never rests on consent"))
    }
}
