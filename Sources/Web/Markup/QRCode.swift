import CQR

extension HTML {
    /// An address as a square that a telephone's camera reads, drawn as shapes so that it prints sharply at any size.
    /// - Parameter label: what it is, for those who cannot see it; the address belongs beside it in words.
    /// - Returns: nothing for words too long for a square, which is over two thousand bytes.
    public static func qrCode(_ words: String, label: String) -> HTML {
        guard let code = QRcode_encodeString8bit(words, 0, QR_ECLEVEL_M) else { return .empty }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        var path = ""
        for y in 0..<width {
            for x in 0..<width where code.pointee.data[y * width + x] & 1 == 1 { path += "M\(x + 4) \(y + 4)h1v1h-1z" }
        }
        // Readers need four squares of quiet all round.
        return """
            <svg class="qr" viewBox="0 0 \(width + 8) \(width + 8)" width="220" height="220" role="img" aria-label="\(label)" \
            shape-rendering="crispEdges"><rect width="\(width + 8)" height="\(width + 8)" fill="#fff"/><path d="\(path)" fill="#000"/></svg>
            """
    }
}
