import Safeguarding
import Storage

extension Caretaker {
    /// Everything that time brings, in the order in which it is done.
    public static let jobs: [Job] = [
        Job("refusals", every: Span.minute) { application in
            let before = application.clock.now - RefusalLog.window
            for setting in try await application.settings() {
                try await application.database.write(.setting(setting)) { db in try RefusalLog.close(in: setting, before: before, in: db) }
            }
        },
        // Before the checkpoint, so that the night's checkpoint covers it.
        Job("concern anchors", every: Span.day) { application in
            let secrets = application.secrets
            for setting in try await application.settings() {
                let anchor = try await application.read(in: setting) { db in try AnchorConcerns.make(of: setting, with: secrets, from: db) }
                try await application.gate.perform(anchor, for: application.asking(.caretaker, in: setting))
            }
        },
        Job("checkpoint", every: Span.day) { application in
            for setting in try await application.settings() {
                try await application.gate.perform(
                    MakeCheckpoint(secrets: application.secrets, in: setting), for: application.asking(.caretaker, in: setting))
            }
        },
        Job("assurance", every: Span.day) { application in
            for setting in try await application.settings() {
                try await application.gate.perform(NoteAssurance(in: setting), for: application.asking(.caretaker, in: setting))
            }
        },
        Job("leavers", every: Span.hour) { application in
            for setting in try await application.settings() { try await Caretaker.sendOff(in: setting, of: application) }
        },
        Job("retention", every: 6 * Span.hour) { application in
            // What goes wrong in one setting stops no other's.
            var failure: (any Error)?
            for setting in try await application.settings() {
                do { try await Caretaker.keepToSchedule(in: setting, of: application) } catch { failure = failure ?? error }
            }
            if let failure { throw failure }
        },
        Job("breaches", every: 10 * Span.minute) { application in
            for setting in try await application.settings() { try await Caretaker.watchBreaches(in: setting, of: application) }
        },
        Job("closed settings", every: Span.hour) { application in try await eraseClosed(application) },
        Job("policies", every: Span.hour) { application in
            for setting in try await application.settings() { try await Caretaker.remindOfPolicies(in: setting, of: application) }
        },
        Job("monitoring", every: Span.hour) { application in
            for setting in try await application.settings() { try await Caretaker.remindOfLook(in: setting, of: application) }
        },
        Job("questions", every: Span.minute) { application in
            for setting in try await application.settings() { try await Caretaker.chaseUrgent(in: setting, of: application) }
        },
        Job("conduct", every: Span.hour) { application in
            for setting in try await application.settings() { try await Caretaker.endSuspensions(in: setting, of: application) }
        },
        Job("viewing", every: Span.minute) { application in try await application.viewing.settle(application) },
        Job("concerns", every: Span.minute) { application in
            for setting in try await application.settings() { try await Caretaker.watchConcerns(in: setting, of: application) }
        },
        Job("register", every: 6 * Span.hour) { application in
            let now = application.clock.now
            for setting in try await application.settings() {
                let isDue = try await application.read(in: setting) { db in
                    let zone = try Zone.of(setting, in: db)
                    return try !RemindOfRegister.due(in: setting, on: zone.day(at: now), zone: zone, from: db).isEmpty
                }
                guard isDue else { continue }
                try await application.gate.perform(RemindOfRegister(in: setting), for: application.asking(.caretaker, in: setting))
            }
        },
        Job("erased pictures", every: 5 * Span.minute) { application in await application.erasedPictures.wake(application) },
        // Again each day, so that a folder that was away has it too.
        Job("erasures", every: Span.day) { application in try await application.keepErasures() },
        Job("scans", every: Span.day) { application in try await ScanSafe.sweep(application) },
        Job("events", every: 5 * Span.minute) { application in
            for setting in try await application.settings() { try await Caretaker.remindOfEvents(in: setting, of: application) }
        },
        Job("digests", every: Span.minute) { application in
            for setting in try await application.settings() { try await Caretaker.makeDigests(in: setting, of: application) }
        },
        // Letters to sign in with are sent when they are asked for; here only those that a crash cut short.
        Job("letters", every: Span.minute) { application in
            try await MailedSignIn.prepare(application)
            try await Letters(application).deliver()
        },
        Job("messages", every: Span.minute) { application in try await Pushes(application).deliver() },
        Job("old messages", every: Span.day) { application in try await Pushes.sweep(application) },
        Job("sessions", every: Span.hour) { application in
            let now = application.clock.now
            try await application.database.write(.outside) { db in
                try db.execute("DELETE FROM session WHERE expires_at < \(now)")
                try db.execute("DELETE FROM session_renewal WHERE until < \(now)")
                try db.execute("DELETE FROM passkey_challenge WHERE expires_at < \(now)")
                try db.execute("DELETE FROM mailed_sign_in WHERE expires_at < \(now)")
                try db.execute("DELETE FROM throttle WHERE since < \(now - Span.day)")
                // A browser that has not been here for half a year is a stranger again.
                try db.execute("DELETE FROM known_browser WHERE seen_at < \(now - 180 * Span.day)")
            }
        },
        Job("imports and answers", every: 10 * Span.minute) { application in
            for setting in try await application.settings() {
                try await Caretaker.forgetImports(in: setting, of: application)
                try await Caretaker.forgetAnswers(in: setting, of: application)
            }
        },
        // A picture whose preparing was cut short by a crash is taken up again.
        Job("pictures", every: Span.minute) { application in await application.preparer.settle(application) },
        // Not waited for: letters should not wait until a hundred pictures are made.
        Job("bundles", every: Span.minute) { application in
            for setting in try await application.settings() { try await BundleMaker.endOld(in: setting, of: application) }
            await application.bundles.wake(application)
        },
        Job("evidence", every: Span.minute) { application in
            for setting in try await application.settings() { try await EvidenceMaker.endOld(in: setting, of: application) }
            await application.evidence.wake(application)
        },
        Job("marked copies", every: Span.minute) { application in
            try await MarkedCopies.sweep(application)
            try await MarkedCopies.prepareAhead(application)
        },
        Job("attachments", every: Span.minute) { application in await application.attachments.settle(application) },
        // Not waited for either; it decides by itself whether one is due.
        Job("backup", every: 10 * Span.minute) { application in await application.backups.wake(application) },
        Job("sweep", every: Span.hour) { application in try await PictureSweep.sweep(application) },
    ]
}
