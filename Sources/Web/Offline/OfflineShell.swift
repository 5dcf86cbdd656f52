import Crypto
import Foundation

/// What a browser keeps of Gatepost itself, so that something stands there while it has no connection: one page, the same for
/// everybody who reads one language, with its stylesheet and scripts. Nobody's page, and no picture, is ever among it.
struct OfflineShell {
    private let assets: Assets

    init(_ assets: Assets) { self.assets = assets }

    /// The page that stands in for every other.
    var page: [UInt8] { DoorFrame(page: OfflinePage().page, notice: nil, assets: assets, language: nil).html.bytes }

    /// The worker, told which release it belongs to. A browser compares its bytes with those that it has, so whatever changes any part
    /// of the shell brings a new worker, and with it a new shell.
    /// - Returns: nil where the script is not among the assets.
    var worker: [UInt8]? {
        guard let script = assets.file("worker.js") else { return nil }
        let encoder = JSONEncoder()
        // In one order: the same release has the same bytes.
        encoder.outputFormatting = .sortedKeys
        let release = try? encoder.encode(Release(version: version(with: script), parts: parts))
        return release.map { Array("const release = ".utf8) + $0 + Array(";\n".utf8) + script.bytes }
    }

    private struct Release: Encodable {
        let version: String
        let parts: [String]
    }

    private var parts: [String] { ["/offline"] + ["gatepost.css", "favicon.svg", "kept.js", "offline.js"].map { assets[$0] } }

    /// A hash of everything that belongs together; the addresses of assets carry their own.
    private func version(with script: Assets.File) -> String {
        let all = page + Array(parts.joined(separator: " ").utf8) + script.bytes
        return SHA256.hash(data: all).prefix(8).map { String(format: "%02x", $0) }.joined()
    }
}
