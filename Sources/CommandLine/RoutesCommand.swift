import ArgumentParser
import Web

/// `gatepost routes`: every address that Gatepost answers, and who may come there.
struct RoutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "Lists every address that Gatepost answers, who may come there, and what may be sent.")

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json
    }

    @Option(help: "How to write them.") var format: Format = .table

    func run() throws {
        switch format {
        case .json: print(Routes.json(), terminator: "")
        case .table:
            for route in Routes.all { print("\(route.method.rawValue) \(route.pattern)\n     \(route.access)") }
        }
    }
}
