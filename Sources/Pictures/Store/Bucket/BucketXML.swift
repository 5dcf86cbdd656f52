import Foundation

/// The little of XML that a bucket's answers take: elements by name, without attributes that matter.
enum BucketXML {
    /// What stands in each element of that name, outermost first come first.
    static func elements(_ name: String, in text: String) -> [Substring] {
        var (found, rest) = ([Substring](), text[...])
        while let start = rest.range(of: "<\(name)>"), let end = rest[start.upperBound...].range(of: "</\(name)>") {
            found.append(rest[start.upperBound..<end.lowerBound])
            rest = rest[end.upperBound...]
        }
        return found
    }

    static func first(_ name: String, in text: some StringProtocol) -> String? {
        elements(name, in: String(text)).first.map { found in
            String(found).replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
                "&amp;", with: "&")
        }
    }

    /// "2026-11-25T22:15:00.000Z" in microseconds since 1970.
    static func moment(_ text: String) -> Int? {
        let numbers = text.split { !$0.isNumber }.compactMap { Int32($0) }
        guard numbers.count >= 6 else { return nil }
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
        (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
        return timegm(&parts) * 1_000_000
    }
}
