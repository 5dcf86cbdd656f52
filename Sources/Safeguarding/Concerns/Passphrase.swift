/// The words by which somebody without a name comes back to what they told (S9). Six of 256 words: 48 bits, and each try costs a
/// deliberately slow hash. Only the hash is kept.
public struct Passphrase: Hashable, Sendable {
    public static let length = 6
    /// In lower case, with one space between.
    public let words: String

    /// - Parameter random: one byte for each word, from a source that nobody can guess.
    public init(random: [UInt8]) { words = random.prefix(Passphrase.length).map { Passphrase.list[Int($0)] }.joined(separator: " ") }

    /// Reads what somebody typed: capitals, commas and line breaks are no mistake.
    /// - Returns: `nil` unless it is six words of the list.
    public init?(typed: String) {
        let typed = typed.lowercased().split { !$0.isLetter }.map(String.init)
        guard typed.count == Passphrase.length, typed.allSatisfy(Passphrase.list.contains) else { return nil }
        words = typed.joined(separator: " ")
    }

    /// Short, everyday, none like another when read out.
    static let list: [String] =
        """
        acorn amber apple arrow autumn badge basket beach beacon bench berry birch biscuit blanket blossom boat bonfire border
        bottle branch bread breeze brick bridge bright brook broom brush bubble bucket butter button candle canvas captain carpet
        carrot castle cedar chalk cheese cherry chestnut circle clay clock cloud clover coast cobweb comet copper coral corner
        cotton cradle crayon cream cricket crown crumb cupboard curtain cushion damson dance dinner dolphin donkey dragon drawer
        dream drizzle drum eagle early earth easel elbow engine evening falcon farmer feather fennel fern ferry fiddle field finger
        fire flannel flint flower flute fog forest fossil fountain frost garden garlic gate ginger giraffe glove goose grape grass
        gravel green guitar hammer harbour harvest hazel heather hedge heron hill honey hoof horse ink island ivory ivy jacket jam
        jelly jigsaw jumper kettle kitchen kite ladder lake lantern laurel leaf lemon letter lily linen lion lobster magnet maple
        marble market meadow melon milk mirror mitten moon morning moss mountain mushroom napkin needle nest nettle noodle oak oat
        ocean olive onion orange orchard otter owl paddle paint paper parsley parsnip pasture peach pear pebble pencil pepper
        pillow pine pink planet plum pocket pond poppy porridge potato puddle pumpkin puzzle quilt rabbit radish rain raspberry
        ribbon river robin rocket roof rose saddle sail sand scarf seed shadow shell ship shoe silver snow soap spade sparrow spoon
        spring squirrel star stone story straw summer sun swan table teapot thimble thistle timber toast tower train tulip turnip
        valley violet wagon walnut water wheat whistle willow window winter wool yellow zebra
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
