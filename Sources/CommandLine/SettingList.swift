import ArgumentParser
import Foundation
import Gatepost
import Safeguarding
import Storage

extension SettingCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists every setting with how it stands, in numbers.")
        enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

        @OptionGroup var data: DataFolder
        @Option(help: "How to write them.") var format: Format = .table

        func run() async throws {
            let application = try await data.open()
            let now = application.clock.now
            let offers = try await application.read(.outside) { db in try SettingOffer.open(at: now, from: db) }
            let lines = try await SettingFigures.all(in: application).map(Line.init) + offers.map(Line.init)
            switch format {
            case .table: print(lines.isEmpty ? "There is no setting here yet." : lines.map(\.words).joined(separator: "\n"))
            case .json:
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                print(String(decoding: try encoder.encode(lines), as: UTF8.self))
            }
        }
    }

    /// One setting as other programs read it. `state` is open, paused, closed, erased or offered.
    private struct Line: Encodable {
        let setting, name, state: String
        let provider, eraseOn: String?
        var ready, waiting, team, families, children, lastEntry: Int?

        init(_ figures: SettingFigures) {
            setting = figures.setting.description
            name = figures.name
            state = figures.state.rawValue
            provider = figures.provider
            eraseOn = figures.eraseOn?.description
            (ready, waiting, team) = (figures.ready, figures.waiting, figures.team)
            (families, children, lastEntry) = (figures.families, figures.children, figures.lastEntry?.number)
        }

        init(_ offer: SettingOffer) {
            setting = offer.setting.description
            name = offer.name
            state = "offered"
            provider = offer.providerName
            eraseOn = nil
        }

        var words: String {
            let under = provider.map { ", \($0)" } ?? ""
            let until = eraseOn.map { " until it is erased on \($0)" } ?? ""
            guard let ready, let waiting, let team, let families, let children else {
                return "\(setting)  \(name)\(under): waits for its first manager"
            }
            return """
                \(setting)  \(name)\(under): \(state)\(until)
                    \(ready) ready to approve, \(waiting) waiting, \(team) in the team, \(families) family members, \(children) children
                """
        }
    }
}
