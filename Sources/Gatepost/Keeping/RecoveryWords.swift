import Crypto

/// The master key as 24 words that can be printed, kept in a safe and typed again. Without them, or the key file, no backup and no
/// picture can be opened.
///
/// Each word is the name of a place that could be on a map: one of 64 beginnings and one of 32 endings, which is eleven bits. 24 of
/// them are the 256 bits of the key and eight bits that tell a slip.
public struct RecoveryWords: Hashable, Sendable {
    public static let count = 24
    public let words: [String]

    /// Why what was typed is no key.
    public enum Problem: Error, Hashable, Sendable {
        case count(Int)
        /// The word at this place, from 1, is none of ours.
        case unknown(Int)
        /// Each is one of ours, but together they are no key: two may have changed places.
        case doNotBelongTogether
    }

    /// - Parameter key: 32 bytes.
    init(of key: [UInt8]) {
        precondition(key.count == 32, "a master key has 32 bytes")
        let bytes = key + [RecoveryWords.check(key)]
        words = (0..<RecoveryWords.count).map { place in
            let index = (0..<11).reduce(0) { index, bit in
                let at = place * 11 + bit
                return index << 1 | Int(bytes[at / 8] >> UInt8(7 - at % 8) & 1)
            }
            return RecoveryWords.beginnings[index / 32] + RecoveryWords.endings[index % 32]
        }
    }

    /// Reads what somebody typed: capital letters, numbers in front of words, commas and line breaks do not matter.
    /// - Throws: `Problem`.
    public static func key(from text: String) throws(Problem) -> [UInt8] {
        let typed = text.lowercased().split { !("a"..."z").contains($0) }.map(String.init)
        guard typed.count == count else { throw .count(typed.count) }
        var bytes = [UInt8](repeating: 0, count: 33)
        for (place, word) in typed.enumerated() {
            guard let first = beginnings.firstIndex(where: { word.hasPrefix($0) }),
                let second = endings.firstIndex(of: String(word.dropFirst(beginnings[first].count)))
            else { throw .unknown(place + 1) }
            let index = first * 32 + second
            for bit in 0..<11 where index >> (10 - bit) & 1 == 1 {
                let at = place * 11 + bit
                bytes[at / 8] |= 1 << UInt8(7 - at % 8)
            }
        }
        let key = Array(bytes.prefix(32))
        guard check(key) == bytes[32] else { throw .doNotBelongTogether }
        return key
    }

    private static func check(_ key: [UInt8]) -> UInt8 {
        SHA256.hash(data: Array("gatepost recovery words 1".utf8) + key).first { _ in true } ?? 0
    }

    /// No beginning begins another, so that a word is read in one way only. Both lists are for ever: paper in a safe depends on them.
    static let beginnings: [String] = [
        "acorn", "alder", "amber", "apple", "ash", "aspen", "barley", "beech", "berry", "birch", "bramble", "briar", "cedar", "cherry",
        "clover", "copper", "coral", "daisy", "dove", "east", "elder", "elm", "fern", "finch", "fox", "gold", "gorse", "hare", "hazel",
        "heather", "holly", "ivy", "lark", "laurel", "lime", "linden", "maple", "marsh", "mint", "moss", "north", "oak", "otter", "pine",
        "plum", "quince", "reed", "robin", "rose", "rowan", "rush", "sage", "silver", "sorrel", "south", "spruce", "swan", "thorn",
        "thyme", "west", "wheat", "willow", "wren", "yew",
    ]
    static let endings: [String] = [
        "bank", "bourne", "bridge", "brook", "cliff", "close", "combe", "court", "croft", "dale", "down", "field", "ford", "garth", "gate",
        "glen", "grove", "hill", "hurst", "lake", "mead", "mere", "moor", "ridge", "side", "stead", "stow", "view", "way", "well", "wood",
        "yard",
    ]
}
