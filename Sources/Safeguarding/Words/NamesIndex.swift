/// Somebody whose name the text guard should know.
public struct KnownPerson: Sendable, Hashable {
    /// What the person is to the setting; decides what a finding says.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case child, carer, staff
    }

    public var kind: Kind
    /// All first names, as in the register: "Olivia Rose".
    public var first: String
    /// What the person is called, if that differs: "Livvy".
    public var knownAs: String?
    /// The family name: "van der Berg", "Smith-Jones", "O'Brien". May be empty.
    public var family: String

    public init(kind: Kind, first: String, knownAs: String? = nil, family: String) {
        self.kind = kind
        self.first = first
        self.knownAs = knownAs
        self.family = family
    }
}

/// The names of a setting's people, folded and laid out so that reading a comment costs the same whether the setting knows
/// fifty people or fifty thousand: each word of the comment is one look-up in a tree of words, and each first name followed
/// by a family name is one look-up in a set of pairs.
///
/// It holds names and nothing else, and nothing in it says which child a name belongs to.
public struct NamesIndex: Sendable {
    /// Whose name it is, as a set.
    struct Roles: OptionSet {
        let rawValue: UInt8
        static let child = Roles(rawValue: 1)
        static let carer = Roles(rawValue: 2)
        static let staff = Roles(rawValue: 4)

        init(rawValue: UInt8) { self.rawValue = rawValue }
        init(_ kind: KnownPerson.Kind) {
            switch kind {
            case .child: self = .child
            case .carer: self = .carer
            case .staff: self = .staff
            }
        }
    }

    /// A step in the tree of words.
    private struct Edge: Hashable {
        var from: Int32
        var word: String
    }

    /// A place in the tree: the words that led here are a first name, a family name, both or neither.
    struct Node {
        var given: Roles = []
        var family: Roles = []
        /// Stands in somebody's full name, though perhaps not for the family alone (王, De).
        var isPart = false
        /// How the family name reads when nobody's name is meant.
        var everyday: EverydayWords.Sense = .none
        /// The first name is also an everyday word ("Rose", "Will").
        var givenIsWord = false
    }

    private var edges: [Edge: Int32] = [:]
    private var nodes: [Node] = [Node()]
    private var pairs: [UInt64: Roles] = [:]
    private var joined: [String: Roles] = [:]

    /// How many people it was built from.
    public private(set) var count = 0

    /// An index of nobody.
    public static let empty = NamesIndex([])

    /// An index of `people`. Takes about ten microseconds for each of them.
    public init(_ people: some Sequence<KnownPerson>) {
        let expected = people.underestimatedCount
        edges.reserveCapacity(expected * 2)
        pairs.reserveCapacity(expected * 2)
        for person in people { insert(person) }
    }

    /// Adds one more person.
    public mutating func insert(_ person: KnownPerson) {
        count += 1
        let roles = Roles(person.kind)
        let givens = NameVariants.given(person.first) + (person.knownAs.map(NameVariants.given) ?? [])
        let families = NameVariants.family(person.family)
        let givenNodes = givens.map { node(for: $0.words) }
        let familyNodes = families.map { node(for: $0.words) }
        for (at, given) in zip(givenNodes, givens) {
            nodes[Int(at)].given.formUnion(roles)
            nodes[Int(at)].givenIsWord = given.words.count == 1 && EverydayWords.words.contains(given.words[0])
        }
        for (at, family) in zip(familyNodes, families) {
            nodes[Int(at)].isPart = true
            nodes[Int(at)].everyday = EverydayWords.sense(of: family.words)
            if family.standsForWhole { nodes[Int(at)].family.formUnion(roles) }
        }
        for (given, from) in zip(givens, givenNodes) {
            for (family, to) in zip(families, familyNodes) {
                pairs[Self.key(from, to), default: []].formUnion(roles)
                join(given.words, family.words, roles)
            }
        }
    }

    /// "oliviahartley", as names are written in hashtags and handles; too short or too everyday ones would meet honest words.
    private mutating func join(_ given: [String], _ family: [String], _ roles: Roles) {
        guard given.count == 1, family.count == 1, given[0].utf8.count + family[0].utf8.count >= 8 else { return }
        if EverydayWords.words.contains(given[0]), EverydayWords.sense(of: family) == .word { return }
        joined[given[0] + family[0], default: []].formUnion(roles)
    }

    private mutating func node(for words: [String]) -> Int32 {
        var at: Int32 = 0
        for word in words {
            let edge = Edge(from: at, word: word)
            if let next = edges[edge] {
                at = next
            } else {
                let next = Int32(nodes.count)
                nodes.append(Node())
                edges[edge] = next
                at = next
            }
        }
        return at
    }

    private static func key(_ given: Int32, _ family: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: given)) << 32 | UInt64(UInt32(bitPattern: family))
    }

    // MARK: Reading

    /// The place one word further, if any name goes on that way.
    func step(from node: Int32, _ word: String) -> Int32? { edges[Edge(from: node, word: word)] }

    subscript(node: Int32) -> Node { nodes[Int(node)] }

    /// Whose full name the first name at `given` and the family name at `family` make.
    func fullName(_ given: Int32, _ family: Int32) -> Roles? { pairs[Self.key(given, family)] }

    /// Whose full name `word` is when first and family name are run together.
    func runTogether(_ word: String) -> Roles? { joined[word] }

    /// Whether `word` alone is somebody's first or family name here.
    func knows(_ word: String) -> Bool {
        guard let at = step(from: 0, word) else { return false }
        return !nodes[Int(at)].given.isEmpty || !nodes[Int(at)].family.isEmpty
    }
}
