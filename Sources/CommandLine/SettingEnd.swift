import ArgumentParser
import Foundation
import Gatepost
import Safeguarding

extension SettingCommand {
    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Closes a setting: everybody’s access ends at once, and what it holds is erased on a day to come.")
        @OptionGroup var data: DataFolder
        @Argument(help: "The setting, as gatepost setting list names it.") var setting: String
        @Option(help: "Days until it is erased, in which it can be opened again.") var days = 30
        @Option(help: "The setting’s name, typed to confirm; asked for when it is left out.") var confirm: String?

        func run() async throws {
            let application = try await data.open()
            let setting = try await DataFolder.setting(setting, of: application)
            guard let figures = try await SettingFigures.all(in: application).first(where: { $0.setting == setting }) else {
                throw NotFound()
            }
            print(
                """
                Closing \(figures.name) ends the access of \(figures.team) people in the team and \(figures.families) family members at once.
                In \(days) days its registers, posts, pictures and the key they are sealed with are erased, and the accounts of people who
                belong nowhere else. Only its log stays, which names nobody. Until then it is opened again with: gatepost setting reopen,
                or by two who lead it. To keep its registers, first run: gatepost setting export
                """)
            if confirm == nil { print("Type its name to close it: ", terminator: "") }
            guard let typed = confirm ?? readLine(), typed.trimmingCharacters(in: .whitespaces) == figures.name else {
                throw ValidationError("That is not its name. Nothing was changed.")
            }
            try await perform(CloseSetting(application.identifier(), of: setting, erasingAfter: days), in: setting, of: application)
            print("\(figures.name) is closed.")
            if try await application.read(in: setting, { db in try EraseSetting.isHeld(setting, from: db) }) {
                print(
                    """
                    It will not be erased yet: a concern is open, something is sealed for the police, or a hold keeps records from being deleted. That is
                    settled by those who lead it, once it is open again.
                    """)
            }
        }
    }

    struct Reopen: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Opens a closed setting again, as it was.")
        @OptionGroup var data: DataFolder
        @Argument(help: "The setting, as gatepost setting list names it.") var setting: String

        func run() async throws {
            let application = try await data.open()
            let setting = try await DataFolder.setting(setting, of: application)
            try await perform(ReopenSetting(setting), in: setting, of: application)
            print("It is open again, with everything in it.")
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a setting’s registers and log into a new folder, to be read without Gatepost. That is in its log.")
        @OptionGroup var data: DataFolder
        @Argument(help: "The setting, as gatepost setting list names it.") var setting: String
        @Option(help: "The folder to make.") var to: String

        func run() async throws {
            let application = try await data.open()
            let setting = try await DataFolder.setting(setting, of: application)
            guard !FileManager.default.fileExists(atPath: to) else { throw ValidationError("\(to) is there already. Choose a new folder.") }
            try await SettingArchive(of: setting, to: URL(fileURLWithPath: to)).write(from: application)
            print("It is in \(to). registers/ holds names: keep it as you keep the registers themselves.")
        }
    }
}
