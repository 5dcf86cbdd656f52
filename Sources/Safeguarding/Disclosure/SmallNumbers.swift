/// A table of counts with their total, as it goes to somebody outside: numbers so small that they could point at somebody are left out,
/// and as many others as it takes that they cannot be worked out from the total (P13).
public struct SmallNumbers: Hashable, Sendable {
    /// Numbers from one up to this are small; none at all points at nobody.
    public static let small = 1...4

    /// Each count, or nothing where it is left out.
    public let cells: [Int?]
    /// All of them together; nothing where that would give one away.
    public let total: Int?

    public init(of counts: [Int]) {
        let whole = counts.reduce(0, +)
        var hidden = Set(counts.indices.filter { SmallNumbers.small.contains(counts[$0]) })
        guard let last = hidden.max() else {
            (cells, total) = (counts, whole)
            return
        }
        // What is left out besides is chosen by its place, the next one round: chosen by its size, whoever knows the rule could tell from
        // what is shown how large it is. Nothing is gained by leaving out what is none.
        var others = (1...counts.count).map { (last + $0) % counts.count }.filter { !hidden.contains($0) && counts[$0] > 0 }
        while SmallNumbers.tells(hidden.map { counts[$0] }), !others.isEmpty { hidden.insert(others.removeFirst()) }
        cells = counts.indices.map { hidden.contains($0) ? nil : counts[$0] }
        total = SmallNumbers.small.contains(whole) || SmallNumbers.tells(hidden.map { counts[$0] }) ? nil : whole
    }

    /// Whether somebody who knows the sum of what is left out, and that each of it may be small, can say what one of them is.
    ///
    /// Once something is left out that is not small, nobody outside knows which it is.
    private static func tells(_ counts: [Int]) -> Bool {
        guard counts.allSatisfy(small.contains) else { return counts.count < 2 }
        let sum = counts.reduce(0, +)
        return counts.count < 2 || sum == counts.count * small.lowerBound || sum == counts.count * small.upperBound
    }
}
