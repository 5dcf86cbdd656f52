import Gatepost
import Safeguarding

extension Routes {
    /// How the setting stands, clause by clause, with the registers behind it.
    static let assurance: [Route] = [
        .assurance("/assurance") { visit in
            let choice = BoardChoice(visit.query)
            let board = try await visit.load { try AssuranceBoard.load(for: $0, from: $1) }
            return .page(board.page(choice, for: try visit.viewer))
        },
        .assurance("/assurance/clauses.csv") { visit in
            let board = try await visit.load { try AssuranceBoard.load(for: $0, from: $1) }
            return .csv(board.csv, named: "clauses \(try visit.viewer.today)")
        },
        .assurance("/assurance/history") { visit in
            let before = visit.query["before"].flatMap { Record.ID($0) }
            return .page(try await visit.load { try AssuranceHistory.load(before: before, for: $0, from: $1) }.page)
        },
        .assurance("/assurance/log") { visit in
            let before = visit.query["before"].flatMap { Int($0) }
            let key = visit.application.secrets.publicKey.hexadecimal
            return .page(try await visit.load { try LogPage.load(before: before, for: $0, from: $1) }.page(for: try visit.viewer, key: key))
        },
        .assurance("/assurance/registers") { _ in .page(registers) },
        .assurance("/assurance/registers/:register") { visit in
            .page(try await table(visit).page(for: try visit.viewer))
        },
        .assurance("/assurance/registers/:register/csv") { visit in
            let table = try await table(visit)
            return .csv(table.csv, named: "\(table.register.rawValue) \(try visit.viewer.today)")
        },
    ]

    private static func table(_ visit: Visit) async throws -> RegisterTable {
        guard let register = Register(rawValue: try visit.parameter("register")) else { throw NotFound() }
        return try await visit.load { try RegisterTable.load(register, for: $0, from: $1) }
    }

    private static var registers: Page {
        Page(Words.Assurance.registersTitle, at: .assurance, main: """
            <p class="soft">\(Words.Assurance.registersLead)</p><div class="card flush">\(each: Register.allCases, { register in
                """
                <a class="task" href="\(register.path)"><div class="mark-cell">\(.badge(Icon.policy))</div><div><b>\(register.title)</b>\
                <div class="soft">\(register.hint)</div></div><div></div></a>
                """
            })</div><p class="row">\(.link(Words.Assurance.backToBoard, to: "/assurance", quiet: true))</p>
            """)
    }
}

extension Route {
    /// A page of the assurance. Whoever comes from outside to read it is noted in the log before they see it (B11).
    static func assurance(_ pattern: String, _ handle: @escaping Handler) -> Route {
        .get(pattern, .duties(Duty.assuring)) { visit in
            if try visit.viewer.isWatched { try await visit.perform(LookAtAssurance(visit.path.withoutQuery.description)) }
            return try await handle(visit)
        }
    }
}

extension Register {
    /// Where it is read.
    var path: LocalPath { "/assurance/registers/\(rawValue)" }
}

extension Reply {
    /// A table for a spreadsheet.
    static func csv(_ bytes: [UInt8], named name: String) -> Reply {
        .download("\(name).csv", type: "text/csv; charset=utf-8") { send in try await send(bytes) }
    }
}
