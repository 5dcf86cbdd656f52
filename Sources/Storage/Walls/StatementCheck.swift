#if DEBUG
    import Synchronization

    /// Reads each statement before it runs, and refuses one that does not name its setting for every table behind the wall. The
    /// embedded engine has no walls of its own, so in every build that is tested this stands in for them.
    struct CheckedDriver: Driver {
        let driver: any Driver
        let reach: Reach

        var dialect: Dialect { driver.dialect }
        var recollection: Recollection? { driver.recollection }
        var keptFor: Value { driver.keptFor }
        func version() throws -> Value { try driver.version() }
        func execute(_ statement: String) throws { try driver.execute(statement) }

        func run(_ sql: SQL, _ each: (any Cells) throws -> Void) throws {
            if let problem = StatementCheck.of(sql.text).problem(within: reach, values: sql.values) {
                throw StorageError.statement("\(problem): \(sql.text)")
            }
            try driver.run(sql, each)
        }
    }

    /// What a statement says about settings.
    struct StatementCheck: Sendable {
        /// Tables behind the wall that it names, and those of them for which it does not say which setting.
        let tables, unnamed: Set<String>

        private static let known = Mutex<[String: StatementCheck]>([:])

        static func of(_ text: String) -> StatementCheck {
            known.withLock { known in
                if let check = known[text] { return check }
                let check = StatementCheck(text)
                known[text] = check
                return check
            }
        }

        func problem(within reach: Reach, values: [Value]) -> String? {
            guard !tables.isEmpty else { return nil }
            switch reach.extent {
            case .owner: return nil
            case .outside: return "belongs to a setting, and is asked outside of any"
            case .across(let crossing):
                let beyond = tables.subtracting(crossing.columns.keys)
                return beyond.isEmpty ? nil : "looks at \(beyond.sorted()) across settings, which “\(crossing.name)” may not"
            case .session: return unnamed.isEmpty ? nil : "does not name its setting for \(unnamed.sorted())"
            case .setting(let setting):
                if !unnamed.isEmpty { return "does not name its setting for \(unnamed.sorted())" }
                return values.contains { $0.same(as: setting) } ? nil : "does not bind the setting it is asked in"
            }
        }

        init(_ text: String) {
            let words = StatementCheck.words(of: text)
            var uses: [(table: String, name: String, isInsert: Bool, at: Int)] = []
            for index in words.indices.dropLast() where ["from", "join", "update", "into"].contains(words[index]) {
                let table = words[index + 1]
                guard Walls.tables.contains(table) else { continue }
                let next = index + 2 < words.count ? words[index + 2] : ""
                let alias = next == "as" && index + 3 < words.count ? words[index + 3] : next
                let isAlias = alias.first?.isLetter ?? false && !StatementCheck.keywords.contains(alias)
                uses.append((table, isAlias ? alias : table, words[index] == "into", index + 2))
            }
            tables = Set(uses.map(\.table))
            // A bare `setting = $1` speaks for one table that is not spoken for by name.
            var bare = words.indices.filter { index in
                words[index] == "setting" && (index == 0 || words[index - 1] != ".") && index + 1 < words.count
                    && ["=", "in"].contains(words[index + 1])
            }.count
            var unnamed: Set<String> = []
            for use in uses {
                if use.isInsert {
                    if !words[use.at...].prefix(while: { $0 != ")" }).contains("setting") { unnamed.insert(use.table) }
                } else if !StatementCheck.says(words, use.name) {
                    if bare > 0 { bare -= 1 } else { unnamed.insert(use.table) }
                }
            }
            self.unnamed = unnamed
        }

        private static let keywords: Set<String> = [
            "where", "join", "left", "inner", "on", "set", "order", "group", "union", "limit", "values", "select", "having", "except",
        ]

        /// Whether the words have `name.setting = …` or `… = name.setting`.
        private static func says(_ words: [String], _ name: String) -> Bool {
            words.indices.contains { index in
                guard words[index] == name, index + 2 < words.count, words[index + 1] == ".", words[index + 2] == "setting" else {
                    return false
                }
                return (index + 3 < words.count && ["=", "in"].contains(words[index + 3])) || (index > 0 && words[index - 1] == "=")
            }
        }

        /// Names in lower case and signs, without what stands between quotation marks.
        private static func words(of text: String) -> [String] {
            var (words, word, isQuoted) = ([String](), "", false)
            for letter in text.lowercased() {
                if letter == "'" { isQuoted.toggle() }
                if !isQuoted, letter.isLetter || letter.isNumber || letter == "_" || letter == "$" {
                    word.append(letter)
                    continue
                }
                if !word.isEmpty { words.append(word) }
                word = ""
                if !isQuoted, !letter.isWhitespace, letter != "'" { words.append(String(letter)) }
            }
            return word.isEmpty ? words : words + [word]
        }
    }

    extension Value {
        /// An identifier is the same however it is held.
        fileprivate func same(as other: Value) -> Bool { self == other || hexadecimal == other.hexadecimal && hexadecimal != nil }
    }
#endif

extension Value {
    /// Bytes as digits, two each; nil for what are none.
    var hexadecimal: String? {
        func digits(_ number: some FixedWidthInteger, _ count: Int) -> String {
            let text = String(number, radix: 16)
            return String(repeating: "0", count: count - text.count) + text
        }
        return switch self {
        case .identifier(let high, let low): digits(high, 16) + digits(low, 16)
        case .bytes(let bytes): bytes.map { digits($0, 2) }.joined()
        case .null, .integer, .text: nil
        }
    }
}

extension Driver {
    /// This driver, held to what the transaction said it is for wherever Gatepost is tested.
    func held(to reach: Reach) -> any Driver {
        #if DEBUG
            CheckedDriver(driver: self, reach: reach)
        #else
            self
        #endif
    }
}
