import CPostgres
import Foundation

/// Why a database could not be copied or brought back by the program that does it.
public enum CopyProblem: Error, Equatable, Sendable {
    /// The program of this name is not on this machine.
    case missing(program: String)
    /// It ended with an error. Its words may quote what is in the database: they are for whoever sits at the machine, and never logged.
    case failed(program: String, words: String)
}

/// PostgreSQL's own programs, run for one database. What they have to know goes through their environment: a password in an argument
/// would be there for everybody on the machine to read.
struct PostgresTools {
    private let surroundings: [String: String]

    init(_ plan: PostgresPlan) throws {
        var surroundings = try Dictionary(
            PostgresTools.options(of: plan.address).compactMap { option in option.variable.map { ($0, option.value) } },
            uniquingKeysWith: { first, _ in first })
        // As the owner who works on all of the schema; the walls between settings would leave out everything otherwise.
        surroundings["PGOPTIONS"] = [surroundings["PGOPTIONS"], "-c gatepost.reach=owner"].compactMap { $0 }.joined(separator: " ")
        for name in ["HOME", "PATH", "PGPASSFILE", "PGSERVICEFILE"] {
            if surroundings[name] == nil, let value = ProcessInfo.processInfo.environment[name] { surroundings[name] = value }
        }
        self.surroundings = surroundings
    }

    /// The database's name, as the programs want to hear it.
    var database: String { surroundings["PGDATABASE"] ?? surroundings["PGUSER"] ?? "postgres" }

    /// Runs one to its end, on the thread that asks.
    /// - Returns: what it printed.
    /// - Throws: `CopyProblem`.
    @discardableResult
    func run(_ program: String, _ arguments: [String]) throws -> String {
        guard let path = PostgresTools.path(of: program) else { throw CopyProblem.missing(program: program) }
        let (process, said) = (Process(), Pipe())
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = surroundings
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = said
        process.standardError = said
        do { try process.run() } catch { throw CopyProblem.missing(program: program) }
        let words = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CopyProblem.failed(program: program, words: words) }
        return words
    }

    /// The newest there is: one that is older than its server refuses to read it.
    static func path(of program: String) -> String? {
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        let newest = versions.compactMap(Int.init).sorted(by: >).map { "/usr/lib/postgresql/\($0)/bin" }
        let others = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return (newest + others).map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// What an address says, one by one, with the variable that says the same to the programs.
    static func options(of address: String) throws -> [(keyword: String, variable: String?, value: String)] {
        var problem: UnsafeMutablePointer<CChar>?
        guard let first = PQconninfoParse(address, &problem) else {
            PQfreemem(problem)
            throw StorageError.unavailable
        }
        defer { PQconninfoFree(first) }
        var (option, said) = (first, [(keyword: String, variable: String?, value: String)]())
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                let variable = option.pointee.envvar.map { String(cString: $0) }
                said.append((keyword: String(cString: keyword), variable: variable, value: String(cString: value)))
            }
            option += 1
        }
        return said
    }
}

extension PostgresPlan {
    /// The same server, and another database on it.
    func inDatabase(_ name: String) throws -> PostgresPlan {
        let words = try PostgresTools.options(of: address).filter { $0.keyword != "dbname" }.map { option in
            let value = option.value.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
            return "\(option.keyword)='\(value)'"
        }
        var plan = PostgresPlan(address: (words + ["dbname='\(name)'"]).joined(separator: " "))
        (plan.connections, plan.prepares, plan.statementTimeout) = (1, prepares, 600_000)
        return plan
    }
}
