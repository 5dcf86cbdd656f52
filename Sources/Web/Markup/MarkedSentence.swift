import Gatepost

/// A sentence of a family's page with markup in its places, as a link: the words are looked up as those of a `Sentence` are.
///
///     \(.said("Or \(HTML.away(…)), at any hour."))                       // the key is "Or %1, at any hour."
struct MarkedSentence: ExpressibleByStringInterpolation {
    /// In English what is read; in any other language the key.
    private let words: HTML
    private let key: String
    private let places: [HTML]

    init(stringLiteral words: String) {
        self.words = .text(words)
        key = words
        places = []
    }

    init(stringInterpolation built: Interpolation) {
        words = built.words
        key = built.key
        places = built.places
    }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var words = HTML.empty
        fileprivate var key = ""
        fileprivate var places: [HTML] = []
        private let isEnglish = Catalogue.current == nil

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) {
            if isEnglish { words += .text(literal) } else { key += literal }
        }

        mutating func appendInterpolation(_ name: String) { appendInterpolation(HTML.text(name)) }

        mutating func appendInterpolation(_ part: HTML) {
            if isEnglish { return words += part }
            places.append(part)
            key += "%\(places.count)"
        }
    }

    /// In the language of whoever reads.
    fileprivate var html: HTML {
        guard let catalogue = Catalogue.current else { return words }
        return .joined(
            catalogue.wording(key).pieces.map { piece in
                switch piece {
                case .words(let words): .text(words)
                case .place(let place): places.indices.contains(place) ? places[place] : .empty
                }
            })
    }
}

extension HTML {
    static func said(_ sentence: MarkedSentence) -> HTML { sentence.html }
}
