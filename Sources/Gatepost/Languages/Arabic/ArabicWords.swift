/// What families read, in Arabic; see `CatalogueText` for how it is written.
enum ArabicWords {
    static let all: [String] = []
}
