/// Words for a family, written in English where they are needed. What is written is the key under which other languages have them.
///
///     said("The page")
///     said("Picture \(number) of \(count)")                             // the key is "Picture %1 of %2"
///     counted(count, "One face", "\(count) faces")                      // the key is "One face | %1 faces"
///     said("Open", as: "a verb")                                        // where English has one word and others two: "Open ## a verb"
///
/// In English it costs nothing that a plain string would not: no key is made, and nothing is looked up.
public struct Sentence: ExpressibleByStringInterpolation, Sendable {
    /// In English what is read; in any other language the key.
    fileprivate let words: String
    /// What goes into the key's places; nothing in English.
    fileprivate let places: [String]

    public init(stringLiteral words: String) {
        self.words = words
        places = []
    }

    public init(stringInterpolation built: Interpolation) {
        words = built.words
        places = built.places
    }

    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var words = ""
        fileprivate var places: [String] = []
        private let isEnglish: Bool

        public init(literalCapacity: Int, interpolationCount: Int) {
            isEnglish = Catalogue.current == nil
            words.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        public mutating func appendLiteral(_ literal: String) { words += literal }
        public mutating func appendInterpolation(_ number: Int) { place(String(number)) }
        public mutating func appendInterpolation(_ name: String) { place(name) }

        private mutating func place(_ text: String) {
            if isEnglish { return words += text }
            places.append(text)
            words += "%\(places.count)"
        }
    }
}

/// A sentence in the language of whoever reads.
/// - Parameter use: what it is used for, where another language needs several for the same English.
public func said(_ sentence: Sentence, as use: StaticString? = nil) -> String {
    guard let catalogue = Catalogue.current else { return sentence.words }
    return catalogue.filled(Catalogue.key(sentence.words, use), .other, with: sentence.places)
}

/// A sentence about a number, in the language of whoever reads. English has two forms; others have up to six.
public func counted(_ count: Int, _ one: @autoclosure () -> Sentence, _ several: @autoclosure () -> Sentence) -> String {
    guard let catalogue = Catalogue.current else { return count == 1 ? one().words : several().words }
    // English has no other use for the first form than its key; what is filled in is the second's.
    let (single, plural) = (one(), several())
    return catalogue.filled("\(single.words) | \(plural.words)", catalogue.language.plural(of: count), with: plural.places)
}
