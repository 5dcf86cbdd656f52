/// How long a password has to be: longer for those who hold families' data (P3).
public enum PasswordKind: Sendable {
    case team, family

    public init(for capacity: Capacity) { self = capacity.isFamily ? .family : .team }

    /// In characters.
    public var least: Int {
        switch self {
        case .team: 12
        case .family: 10
        }
    }

    public static let most = 200
}

/// What a password must not be (P3). Pure: the list of common ones is asked through `isCommon`.
///
/// - Parameters:
///   - names: what everybody could guess: the person's own name, e-mail address or username, and the setting's name.
///   - isCommon: whether a word, in lower case, is on the list of those that everybody tries first.
public func strongPassword(_ password: String, for kind: PasswordKind, avoiding names: [String], isCommon: (String) -> Bool) -> [Refusal] {
    if password.count > PasswordKind.most { return [.tooLong("password", most: PasswordKind.most)] }
    if password.count < kind.least { return [.passwordTooShort(least: kind.least)] }
    let plain = password.lowercased()
    if Set(plain).count < 4 || isRun(plain) || stems(of: plain).contains(where: isCommon) { return [.passwordTooCommon] }
    let squeezed = plain.filter(\.isLetter)
    let known = names.flatMap { [$0] + $0.split(whereSeparator: { !$0.isLetter }).map(String.init) }.map {
        $0.lowercased().filter(\.isLetter)
    }
    // A name within a longer sentence is fine; a password that is little else is not.
    let tells = known.contains { $0.count >= 3 && squeezed.contains($0) && squeezed.count - $0.count < 6 }
    return tells ? [.passwordTellsName] : []
}

/// What is left of a password when what people add to a common word is taken off: digits and signs round it, look-alikes in
/// it, the same word twice.
private func stems(of password: String) -> Set<String> {
    let lookAlikes: [Character: Character] = ["0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i"]
    let trimmed = password.trimming { !$0.isLetter }
    let unmasked = String(password.map { lookAlikes[$0] ?? $0 })
    var stems: Set<String> = [
        password, trimmed, unmasked, unmasked.trimming { !$0.isLetter }, String(trimmed.map { lookAlikes[$0] ?? $0 }),
    ]
    for stem in stems {
        stems.insert(stem.filter(\.isLetter))
        for part in 2...4 where stem.count.isMultiple(of: part) && stem.count >= part * 3 {
            let piece = String(stem.prefix(stem.count / part))
            if String(repeating: piece, count: part) == stem { stems.formUnion([piece, piece.trimming { !$0.isLetter }]) }
        }
    }
    return stems.subtracting([""])
}

/// Whether it only walks along the alphabet, the digits or a keyboard's row.
private func isRun(_ password: String) -> Bool {
    let rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik"]
    return rows.contains { ($0 + $0).contains(password) || String(($0 + $0).reversed()).contains(password) }
}

extension String {
    fileprivate func trimming(_ isUnwanted: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isUnwanted($0) }), let last = lastIndex(where: { !isUnwanted($0) }) else { return "" }
        return String(self[first...last])
    }
}
