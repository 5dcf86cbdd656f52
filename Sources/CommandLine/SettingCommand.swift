import ArgumentParser
import Foundation
import Gatepost
import Safeguarding
import Storage

/// `gatepost setting`: several settings in one installation, under a provider.
struct SettingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "setting", abstract: "Adds, lists, closes and exports settings, and names a provider’s officers.",
        subcommands: [Add.self, List.self, Join.self, Oversee.self, Close.self, Reopen.self, Export.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes room for another setting, and prints the code with which its first manager sets it up.")
        @OptionGroup var data: DataFolder
        @Argument(help: "What it is called until its manager says.") var name: String
        @Option(help: "Who runs it together with others. One of that name is made if there is none.") var provider: String

        func run() async throws {
            let application = try await data.open()
            let setting: Setting.ID = application.identifier()
            try await perform(
                OfferSetting(setting, named: name, under: provider, as: application.identifier()), in: setting, of: application)
            let now = application.clock.now
            let offer = try await application.read(.outside) { db in
                try SettingOffer.open(at: now, from: db).first { $0.setting == setting }
            }
            guard let offer else { throw NotFound() }
            print(
                """
                \(name) can be set up within a fortnight, as \(setting) under \(provider).
                Its first manager opens \(application.configuration.publicAddress)/set-up and types this code: \(SetUpCode(application).text(of: offer))
                """)
        }
    }

    struct Join: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Puts a setting that is here already under a provider.")
        @OptionGroup var data: DataFolder
        @Argument(help: "The setting, as gatepost setting list names it.") var setting: String
        @Option(help: "The provider’s name. It is made if there is none.") var provider: String

        func run() async throws {
            let application = try await data.open()
            let setting = try await DataFolder.setting(setting, of: application)
            try await perform(JoinProvider(provider, as: application.identifier(), with: setting), in: setting, of: application)
            print("It is under \(provider) now. Nobody’s rights changed.")
        }
    }

    struct Oversee: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lets somebody who has an account see the figures of a setting, and nothing of its children.")
        @OptionGroup var data: DataFolder
        @Argument(help: "The address that they sign in with.") var email: String
        @Option(help: "The setting, as gatepost setting list names it. Say it again for each.") var setting: [String]

        func run() async throws {
            guard let address = EmailAddress(email) else { throw ValidationError("\(email) is not an e-mail address.") }
            let application = try await data.open()
            for name in setting {
                let setting = try await DataFolder.setting(name, of: application)
                try await perform(NameOverseer(address, as: application.identifier()), in: setting, of: application)
                print("\(email) oversees \(setting) now, for a year.")
            }
        }
    }
}

/// Asks the gate, as whoever is at the machine, and says in words what stands in the way.
func perform<A: Action>(_ action: A, in setting: Setting.ID, of application: Application) async throws {
    do { try await application.gate.perform(action, for: application.asking(.machine, in: setting)) } catch let refused as Refused {
        throw ValidationError(refused.refusals.map(\.atTheMachine).joined(separator: "\n"))
    } catch is NotFound { throw ValidationError("There is nothing like that here. gatepost setting list says what there is.") }
}

extension Refusal {
    /// In the words of a terminal.
    fileprivate var atTheMachine: String {
        switch self {
        case .missing("provider"): "That setting is under no provider yet: gatepost setting join"
        case .missing(let field): "\(field.name) is missing."
        case .tooLong(let field, let most): "\(field.name) may have \(most) characters at most."
        case .alreadyTaken: "They oversee that setting already."
        case .dayOutOfRange: "Choose between \(CloseSetting.fewestDays) and \(CloseSetting.mostDays) days."
        case .changedMeanwhile: "It is closed, or erased, already."
        default: "The gate refused: \(rule.rawValue)."
        }
    }
}
