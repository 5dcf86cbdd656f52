import ArgumentParser

/// `gatepost`: everything that is done at the machine itself. Each subcommand has a file of its own.
@main struct Entry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gatepost",
        abstract: "A closed social network for early-years settings, in which every post passes the gate.",
        subcommands: [
            Serve.self, Audit.self, BackupCommand.self, CaretakerCommand.self, Clauses.self, ConcernCommand.self, Demo.self,
            DoctorCommand.self, EvidenceCommand.self, FacesCommand.self, KeysCommand.self, MoveCommand.self, RestoreCommand.self,
            RoutesCommand.self, SettingCommand.self, TraceCommand.self, UserCommand.self, WordsCommand.self,
        ])
}
