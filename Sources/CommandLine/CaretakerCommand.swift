import ArgumentParser
import Gatepost
import Logging
import Pictures

/// `gatepost caretaker`: does every timed job once, whether or not it is due.
struct CaretakerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "caretaker", abstract: "Does what time brings, once: letters, leavers, checkpoints, sweeping.")

    @OptionGroup var data: DataFolder

    func run() async throws {
        let application = try await data.open()
        let failed = try await Caretaker(application, logger: Logger(label: "gatepost")).runOnce(all: true)
        await application.bundles.settle(application)
        await application.evidence.settle(application)
        await application.backups.settle(application)
        await application.pictures.workshop.close()
        guard failed.isEmpty else {
            print("These jobs did not finish: \(failed.joined(separator: ", ")). They will be tried again.")
            throw ExitCode.failure
        }
        print("Done: \(Caretaker.jobs.map(\.name).joined(separator: ", ")).")
    }
}
