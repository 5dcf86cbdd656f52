/// What one child of a drawing looks like, the same in every picture that shows them.
public struct Look: Sendable, Hashable {
    enum Hair: Sendable, CaseIterable { case short, fringe, bob, bunches, curls, bun, long, wisps }
    enum Clothes: Sendable, CaseIterable { case plain, stripes, dots, dungarees, pocket }

    var skin: Colour
    var hairColour: Colour
    var hair: Hair
    var top: Colour
    var trousers: Colour
    var clothes: Clothes
    var glasses: Bool
    var laughs: Bool

    /// A look by chance: give a child's own number, and they can be known again.
    public init(seed: UInt64) {
        var chance = Chance(seed &* 0x9E37_79B9_7F4A_7C15 ^ 0x0A4C_09B3)
        let tone = chance.below(Self.skins.count)
        skin = Self.skins[tone]
        let hairs = tone < 3 ? Self.lightHairs + Self.darkHairs : Self.darkHairs
        hairColour = hairs[chance.below(hairs.count)]
        hair = Hair.allCases[chance.below(Hair.allCases.count)]
        top = Self.fabrics[chance.below(Self.fabrics.count)]
        trousers = Self.trouserFabrics[chance.below(Self.trouserFabrics.count)]
        clothes = Clothes.allCases[chance.below(Clothes.allCases.count)]
        glasses = chance.below(8) == 0
        laughs = chance.below(3) == 0
    }

    /// A second bright colour, for a hat.
    var other: Colour { Self.fabrics[((Self.fabrics.firstIndex(of: top) ?? 0) + 3) % Self.fabrics.count] }

    private static let skins = [0xF6D7BA, 0xF0C39B, 0xE3AC80, 0xC98D5E, 0xA8734B, 0x8B5737, 0x70452D].map { Colour($0) }
    private static let darkHairs = [0x2B211C, 0x3A2A20, 0x1F1917, 0x4B382A].map { Colour($0) }
    private static let lightHairs = [0x7A4F2B, 0xB9813F, 0xD9B26A, 0xA5502B].map { Colour($0) }
    private static let fabrics = [
        0xD9573F, 0x3D7D6B, 0xE0B04A, 0x6B87B5, 0xC96F8F, 0x8A6BB0, 0x5D8F74, 0xE58A4A, 0x4AA0A8, 0xB9552E,
    ].map { Colour($0) }
    private static let trouserFabrics = [0x3F5170, 0x5A4A3C, 0x6D7F5A, 0x394B48, 0x7A5A74].map { Colour($0) }
}

/// Chance that can be repeated: the same seed draws the same picture on every machine.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func between(_ low: Double, _ high: Double) -> Double {
        low + (high - low) * Double(next() >> 11) / Double(UInt64(1) << 53)
    }

    mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }
}
