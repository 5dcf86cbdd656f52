import Gatepost
import Pictures
import Safeguarding
import Storage

extension Routes {
    /// What staff do about permissions: a no that was heard, a signed paper, lifting by two, and asking every family.
    static let staffConsents: [Route] = [
        .post("/children/:child/permissions/heard", .team) { visit in
            var form = visit.form
            let child: Child.ID = try visit.identifier("child")
            let saidBy = form["said_by"].flatMap { Member.ID($0) }
            let uses = form["about"] == "page" ? Use.all.filter { $0.purpose == .closedPage } : Use.all
            guard let id = form.identifier("id", of: Record.self) else { return .page(try await staffPage(visit, form), status: 422) }
            let action = RecordHeardNo(form: id, for: child, saidBy: saidBy, about: Set(uses))
            let outcome = try await visit.application.gate.perform(action, for: visit.asking)
            return .redirect(to: "/children/\(child)/permissions", saying: outcome.cameDown > 0 ? .picturesDown : .noKept)
        },
        .get("/children/:child/permissions/paper", .duties(Duty.recordingConsent)) { visit in
            .page(PaperForm.new(try await staffPermissions(visit), visit.application.identifier()).page)
        },
        .post("/children/:child/permissions/paper", .duties(Duty.recordingConsent), body: .upload(limit: 16 * 1024 * 1024)) { visit in
            try await recordPaper(visit)
        },
        .get("/children/:child/permissions/form", .duties(Duty.recordingConsent)) { visit in
            let (viewer, permissions) = (try visit.viewer, try await staffPermissions(visit))
            return .page(forms([(permissions.child, permissions.name)], viewer, visit))
        },
        .get("/children/:child/permissions/scans/:scan", .duties(Duty.loosening)) { visit in
            let (viewer, child, scan) = (try visit.viewer, try visit.identifier("child", of: Child.self), try visit.identifier("scan", of: Record.self))
            let (kind, bytes) = try await ScanSafe.open(scan, of: child, for: viewer, in: visit.application)
            // Never shown within our own pages: a file that somebody else made is for the reader's own program.
            return .bytes(bytes, type: kind.mediaType).header("Content-Disposition", "attachment; filename=\"permission.\(kind.rawValue)\"")
        },
        .post("/children/:child/permissions/:form/ask-to-lift", .duties(Duty.loosening)) { visit in
            let (child, form) = (try visit.identifier("child", of: Child.self), try visit.identifier("form", of: Record.self))
            try await visit.application.gate.perform(AskToLiftStop(form, of: child), for: visit.asking)
            return .redirect(to: "/children/\(child)/permissions", saying: .secondPersonNeeded)
        },
        .post("/children/:child/permissions/:form/lift", .duties(Duty.loosening)) { visit in
            let (child, form) = (try visit.identifier("child", of: Child.self), try visit.identifier("form", of: Record.self))
            try await visit.application.gate.perform(ConfirmLiftStop(form, of: child), for: visit.asking)
            return .redirect(to: "/children/\(child)/permissions", saying: .saved)
        },
        .post("/children/:child/permissions/:form/keep", .duties(Duty.loosening)) { visit in
            let (child, form) = (try visit.identifier("child", of: Child.self), try visit.identifier("form", of: Record.self))
            try await visit.application.gate.perform(KeepStop(form, of: child), for: visit.asking)
            return .redirect(to: "/children/\(child)/permissions", saying: .saved)
        },
    ]

    private static func recordPaper(_ visit: Visit) async throws -> Reply {
        var form = visit.form
        let permissions = try await staffPermissions(visit)
        let answers = form.answers()
        let signedBy = form.identifier("signed_by", of: Member.self), signedOn = form.day("signed_on")
        let until = form.untilDay(for: answers, on: permissions.today)
        let language = form.text("language", max: 60, optional: true), interpreter = form.text("interpreter", max: 120, optional: true)
        if answers.isEmpty { form.refuse("answers", Words.answersMissing) }
        let scan = try await keepScan(&form, visit)
        guard form.isSound, let signedBy, let signedOn, let id = form.identifier("id", of: Record.self) else {
            return .page(PaperForm(permissions: permissions, form: form).page, status: 422)
        }
        let paper = SignedPaper(
            signedBy: signedBy, on: signedOn, answers: answers, until: until, language: language, interpreter: interpreter, scan: scan)
        do {
            try await visit.application.gate.perform(RecordPaperConsent(form: id, for: permissions.child, paper: paper), for: visit.asking)
        } catch let refused as Refused {
            form.refuse(refused)
            return .page(PaperForm(permissions: permissions, form: form).page, status: 422)
        }
        return .redirect(to: "/children/\(permissions.child)/permissions", saying: .saved)
    }

    /// Seals what came, unless something else has to be put right first: a form that comes back keeps no file.
    private static func keepScan(_ form: inout Form, _ visit: Visit) async throws -> KeptScan? {
        guard let upload = form.uploads("scan").first else {
            form.refuse("scan", Words.scanNeeded)
            return nil
        }
        guard form.isSound else { return nil }
        do { return try await ScanSafe.keep(upload.bytes, for: try visit.viewer.setting, in: visit.application) } catch let problem as ScanSafe.Problem {
            form.refuse("scan", problem == .tooLarge ? Words.scanTooLarge : Words.scanWrongKind)
        } catch StoreError.unreachable {
            form.refuse("scan", Words.scanStoreAway)
        } catch StoreError.full {
            form.refuse("scan", Words.noRoom)
        }
        return nil
    }

    static func forms(_ children: [(child: Child.ID, name: ShortName)], _ viewer: Viewer, _ visit: Visit) -> Page {
        PrintedForms(
            children: children, settingName: viewer.settingName, publicAddress: visit.application.configuration.publicAddress, today: viewer.today
        ).page
    }
}
