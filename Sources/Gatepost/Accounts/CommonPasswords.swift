import Foundation

/// The passwords that everybody tries first, from Debian's `cracklib-runtime`, which `bin/prepare.sh` installs.
///
/// Kept as sorted hashes: fifty thousand words in 400 KB. Two words sharing one of 64 bits would only refuse a password
/// that nobody knows.
public struct CommonPasswords: Sendable {
    private let hashes: [UInt64]

    /// No list: nothing is refused as common.
    public static let none = CommonPasswords(words: [])
    public var count: Int { hashes.count }

    public init(words: [String]) { hashes = words.map { CommonPasswords.hash($0.lowercased().utf8) }.sorted() }

    /// Reads a list of one word a line.
    /// - Returns: `nil` when there is none to read at any of these places: say so at start, for nothing is refused without it.
    public static func installed(at paths: [String] = places) -> CommonPasswords? {
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path), !data.isEmpty else { continue }
            return CommonPasswords(words: String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
        }
        return nil
    }

    /// Where Debian puts it.
    public static let places = ["/usr/share/dict/cracklib-small", "/usr/share/cracklib/cracklib-small"]

    func contains(_ word: String) -> Bool {
        let hash = CommonPasswords.hash(word.utf8)
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash
    }

    /// FNV-1a, the same on every run.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
