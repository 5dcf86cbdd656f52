import Foundation
import Storage

extension Bench {
    /// Whether the time of an answer tells that there is an account: attempts for addresses that have one and for others that have none, in
    /// turn, so that whatever else the machine does meets both.
    func timing() async throws {
        let setting = try await setting(posts: 10_000)
        let known = try await setting.giveAddresses()
        let server = try serve(setting)
        defer { server.stop() }
        let browser = Browser(port: server.port, session: "")
        let passwords = "wrong passwords at addresses with and without an account"
        try compare("signin.timing.difference", passwords, known.prefix(16), from: "127.0.3") { name, source in
            try browser.send(["name=\(name)", "password=not the password"], to: "/sign-in", from: source)
        }
        let letters = "letters to sign in with, for addresses with and without an account"
        try compare("letter.timing.difference", letters, known[...], from: "127.0.4") { name, source in
            try browser.send(["email=\(name)"], to: "/sign-in/letter", from: source)
        }
    }

    /// Prints the difference of the two medians, and how far single attempts of one kind lie apart, within which it has to stay hidden.
    private func compare(
        _ name: String, _ what: String, _ known: ArraySlice<String>, from network: String, _ attempt: (_ name: String, _ source: String) throws -> Browser.Answer
    ) throws {
        var (with, without) = ([Double](), [Double]())
        for (index, address) in known.enumerated() {
            // As many as one address may try before it is slowed; which of the two comes first takes turns.
            let source = "\(network).\(index / 15 + 1)"
            let stranger = "x" + address
            for isKnown in index.isMultiple(of: 2) ? [true, false] : [false, true] {
                let answer = try attempt(isKnown ? address : stranger, source)
                guard [303, 422].contains(answer.status) else { throw NotMeasured("\(name) was answered \(answer.status)") }
                if isKnown { with.append(answer.seconds) } else { without.append(answer.seconds) }
            }
        }
        let between = "\(what), \(known.count) of each in turn"
        Figure.print(name, abs(median(with) - median(without)) * 1_000, "ms", "\(between); difference of the medians")
        Figure.print(name + ".spread", spread(without) * 1_000, "ms", "\(between); middle half of those without an account")
    }

    /// How far apart the quarter and the three quarters lie.
    private func spread(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted[sorted.count * 3 / 4] - sorted[sorted.count / 4]
    }
}

extension SeededSetting {
    /// Gives the carers addresses and a password that costs what every password does and that nobody knows.
    /// - Returns: the addresses.
    fileprivate func giveAddresses() async throws -> [String] {
        let hash = "scrypt-1$32768$8$3$\(String(repeating: "5a", count: 16))$\(String(repeating: "a5", count: 32))"
        let accounts = families.enumerated().map { (carer: $0.element.carer, address: "carer\($0.offset)@example.org") }
        let setting = setting
        try await database.write(.setting(setting)) { db in
            for account in accounts {
                try db.execute(
                    """
                    UPDATE person SET email = \(account.address), password = \(hash)
                    WHERE id = (SELECT m.person FROM membership m WHERE m.setting = \(setting) AND m.id = \(account.carer))
                    """)
            }
        }
        return accounts.map(\.address)
    }
}
