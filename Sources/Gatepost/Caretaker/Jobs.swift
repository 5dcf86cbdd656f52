import Safeguarding
import Storage

extension Caretaker {
    /// Everything that time brings, in the order in which it is done.
    public static let jobs: [Job] = [
        Job("refusals", every: Span.minute) { application in
            let before = application.clock.now - RefusalLog.window
            for setting in try await application.settings() {
                try await application.database.write { db in try RefusalLog.close(in: setting, before: before, in: db) }
            }
        },
        Job("checkpoint", every: Span.day) { application in
            for setting in try await application.settings() {
                try await application.gate.perform(MakeCheckpoint(secrets: application.secrets, in: setting), for: application.asking(.caretaker, in: setting))
            }
        },
        Job("leavers", every: Span.hour) { application in
            for setting in try await application.settings() { try await Caretaker.sendOff(in: setting, of: application) }
        },
        Job("scans", every: Span.day) { application in try await ScanSafe.sweep(application) },
        Job("letters", every: Span.minute) { application in try await Letters(application).deliver() },
        Job("sessions", every: Span.hour) { application in
            let now = application.clock.now
            try await application.database.write { db in
                try db.execute("DELETE FROM session WHERE expires_at < \(now)")
                try db.execute("DELETE FROM throttle WHERE since < \(now - Span.day)")
                // A browser that has not been here for half a year is a stranger again.
                try db.execute("DELETE FROM known_browser WHERE seen_at < \(now - 180 * Span.day)")
            }
        },
        // A picture whose preparing was cut short by a crash is taken up again.
        Job("pictures", every: Span.minute) { application in await application.preparer.settle(application) },
        // Not waited for: letters should not wait until a hundred pictures are made.
        Job("keepsakes", every: Span.minute) { application in
            for setting in try await application.settings() { try await KeepsakeMaker.endOld(in: setting, of: application) }
            await application.keepsakes.wake(application)
        },
        Job("marked copies", every: Span.minute) { application in
            try await MarkedCopies.sweep(application)
            try await MarkedCopies.prepareAhead(application)
        },
        Job("attachments", every: Span.minute) { application in await application.attachments.settle(application) },
        Job("sweep", every: Span.hour) { application in try await PictureSweep.sweep(application) },
    ]
}
