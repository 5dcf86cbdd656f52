/// What families read, in one language other than English, by the English sentence.
///
/// Whoever answers a request or writes a letter says in whose language, once: `Catalogue.$current.withValue(…)`. Everything that is said
/// within it comes out in that language; a sentence that is not there comes out in English.
public struct Catalogue: Sendable {
    public let language: Language
    private let find: @Sendable (String) -> Entry?

    /// Of whoever reads now; nothing in English.
    @TaskLocal public static var current: Catalogue?

    /// A sentence in the forms that it has; one that is not about a number has `other` alone.
    public typealias Entry = [Plural: Wording]

    /// - Parameter find: what a key stands for.
    public init(_ language: Language, finding find: @escaping @Sendable (String) -> Entry?) {
        self.language = language
        self.find = find
    }

    /// - Returns: `nil` for English, which needs none.
    public static func of(_ language: Language) -> Catalogue? {
        switch language {
        case .english: nil
        case .welsh: welsh
        case .polish: polish
        case .romanian: romanian
        case .urdu: urdu
        case .arabic: arabic
        }
    }

    /// Does something for a reader; nil stands for English.
    public static func with<Result>(_ catalogue: Catalogue?, _ body: () throws -> Result) rethrows -> Result {
        guard let catalogue else { return try body() }
        return try $current.withValue(catalogue, operation: body)
    }

    /// The same for what waits meanwhile.
    public static func reading<Result>(
        in catalogue: Catalogue?, isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async rethrows -> Result {
        guard let catalogue else { return try await body() }
        return try await $current.withValue(catalogue, operation: body)
    }

    private static let welsh = Catalogue(.welsh, WelshWords.all)
    private static let polish = Catalogue(.polish, PolishWords.all)
    private static let romanian = Catalogue(.romanian, RomanianWords.all)
    private static let urdu = Catalogue(.urdu, UrduWords.all)
    private static let arabic = Catalogue(.arabic, ArabicWords.all)

    private init(_ language: Language, _ texts: [String]) {
        let entries = CatalogueText(texts).entries
        self.init(language) { entries[$0] }
    }

    /// The key of a sentence, with what it is used for where that is said.
    static func key(_ words: String, _ use: StaticString?) -> String { use.map { "\(words) ## \($0)" } ?? words }

    /// A sentence's wording, for whatever fills it; that of its key where there is none.
    public func wording(_ key: String, _ plural: Plural = .other) -> Wording {
        if let entry = find(key), let wording = entry[plural] ?? entry[.other] { return wording }
        return Wording(Catalogue.english(key, plural))
    }

    func filled(_ key: String, _ plural: Plural, with places: [String]) -> String {
        wording(key, plural).filled(with: places, apart: language.isRightToLeft)
    }

    /// What English says for a key.
    static func english(_ key: String, _ plural: Plural) -> String {
        let forms = key.split(separator: " | ")
        if forms.count == 2 { return String(forms[plural == .one ? 0 : 1]) }
        // What it is used for is for translators.
        return key.split(separator: " ## ").first.map(String.init) ?? key
    }
}

/// A sentence in one language, with places for names and numbers.
public struct Wording: Sendable, Equatable {
    public enum Piece: Sendable, Equatable {
        case words(String)
        /// From 0.
        case place(Int)
    }

    public let pieces: [Piece]

    /// - Parameter text: with "%1" for the first place.
    public init(_ text: String) {
        var (pieces, words) = ([Piece](), "")
        var rest = Substring(text)
        while let mark = rest.firstIndex(of: "%") {
            words += rest[..<mark]
            rest = rest[rest.index(after: mark)...]
            if let digit = rest.first?.wholeNumberValue, rest.first?.isASCII == true, digit > 0 {
                if !words.isEmpty { pieces.append(.words(words)) }
                words = ""
                pieces.append(.place(digit - 1))
                rest = rest.dropFirst()
            } else {
                words += "%"
            }
        }
        words += rest
        if !words.isEmpty { pieces.append(.words(words)) }
        self.pieces = pieces
    }

    /// - Parameter apart: what is filled in is kept apart from the direction of the words round it: a Latin name or a telephone number in
    ///   Arabic.
    func filled(with places: [String], apart: Bool) -> String {
        if places.isEmpty, pieces.count == 1, case .words(let words) = pieces[0] { return words }
        return pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words): text += words
            case .place(let place) where places.indices.contains(place): text += apart ? Wording.apart(places[place]) : places[place]
            case .place: break
            }
        }
    }

    /// Between the signs of Unicode for words that have a direction of their own.
    static func apart(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }
}
