import ArgumentParser
import Gatepost
import Safeguarding

/// `gatepost user`: people's accounts, where nobody in the setting can see to them.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Lets somebody in anew who lost everything they sign in with.", subcommands: [Recover.self])

    struct Recover: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "For the last of those who run a setting, at the registered person’s word. It is in the setting’s log.",
            discussion: "Where two others run the setting, they do it together, on the person’s page under People.")
        @OptionGroup var data: DataFolder
        @Argument(help: "The e-mail address or username that they sign in with.") var name: String
        @Option(help: "Which setting, where there are several.") var setting: String?

        func run() async throws {
            let application = try await data.open()
            let setting = try await DataFolder.setting(setting, of: application)
            let address: String
            do { address = try await RecoverAtMachine.perform(name, in: setting, of: application) } catch is NotFound {
                throw ValidationError("Nobody who signs in as \(name) is a member there.")
            } catch is Refused {
                throw ValidationError("Two others run this setting. They let \(name) in anew together, under People.")
            }
            print(
                """
                What \(name) signed in with opens nothing any more, and they are signed out everywhere.
                This lets them in, once, within a fortnight. Give it to nobody else:
                \(address)
                """)
        }
    }
}
