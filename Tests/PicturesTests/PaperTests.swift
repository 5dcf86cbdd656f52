import PictureFrames
import Testing

@testable import Pictures

@Suite("Documents are drawn anew")
struct PaperTests {
    private let folder = Folder()

    private func refusal(of upload: [UInt8]) async throws -> MediaProblem? { try await mediaWorkshop().refusal(of: .document, upload) }

    /// The document's objects in the open, as qpdf writes them out.
    private func opened(_ bytes: [UInt8]) throws -> String {
        try folder.run("qpdf", "--qdf", "--object-streams=disable", folder.write(bytes, "paper.pdf"), "-")
    }

    @Test(
        "P1: a document keeps its pages and its words, and loses script, actions, forms, links, attachments and every word about who wrote it"
    )
    func bare() async throws {
        var draft = PaperDraft()
        draft.catalog = """
            /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /JavaScript /JS (app.alert\\(2\\)) >> >> \
            /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(3\\)) >>] >> /EmbeddedFiles << /Names [(secret.txt) 9 0 R] >> >> \
            /Metadata 8 0 R /AcroForm << /Fields [11 0 R] /XFA 12 0 R >>
            """
        draft.page = "/Annots [7 0 R 11 0 R] /AA << /O << /S /JavaScript /JS (app.alert\\(4\\)) >> >>"
        draft.trailer = "/Info << /Title (Secret title) /Author (Asha Patel) /Producer (Word) >>"
        draft.objects = [
            Array("<< /Type /Annot /Subtype /Link /Rect [72 690 300 720] /A << /S /URI /URI (https://elsewhere.example/) >> >>".utf8),
            PaperDraft.stream("/Type /Metadata /Subtype /XML", Array("<x:xmpmeta><author>Jo Kershaw</author></x:xmpmeta>".utf8)),
            Array("<< /Type /Filespec /F (secret.txt) /EF << /F 10 0 R >> >>".utf8),
            PaperDraft.stream("/Type /EmbeddedFile", Array("attached words".utf8)),
            Array(
                "<< /Type /Annot /Subtype /Widget /FT /Tx /T (n) /Rect [72 300 300 320] /AA << /K << /S /JavaScript /JS (x) >> >> >>".utf8),
            PaperDraft.stream("", Array("<xdp:xdp>form</xdp:xdp>".utf8)),
        ]
        let before = try opened(draft.bytes)
        let words = [
            "JavaScript", "/JS", "OpenAction", "/AA", "EmbeddedFile", "Filespec", "/Metadata", "AcroForm", "/XFA", "/URI", "/Annots",
            "Secret title", "Asha Patel", "Jo Kershaw", "attached words", "elsewhere",
        ]
        for word in words { #expect(before.contains(word), "\(word)") }
        let made = try await mediaWorkshop().make(.document, of: draft.bytes)
        #expect(made.pages == 1 && made.words?.contains("Our menu this week") == true)
        let after = try opened(made.bytes)
        for word in words + ["/Launch", "/RichMedia", "/Producer", "/CreationDate", "/Info"] { #expect(!after.contains(word), "\(word)") }
        let told = try folder.run("exiftool", "-a", "-s", folder.write(made.bytes, "told.pdf"))
        for word in ["Producer", "Author", "Title", "CreateDate", "Creator", "XMP"] { #expect(!told.contains(word), "\(word)") }
        let preview = try folder.pixels(try #require(made.stills.first), "png")
        #expect(max(preview.width, preview.height) == 1600)
    }

    @Test("P1, B2: a photograph in a document no longer says where it was taken")
    func photograph() async throws {
        let jpeg = try folder.convert(.quarters(), to: "in.jpg")
        _ = folder.write(jpeg, "placed.jpg")
        try folder.run(
            "exiftool", "-q", "-overwrite_original", "-GPSLatitude=53.5", "-GPSLongitude=-1.1", "-Make=Apple", "-XMP:Creator=Asha Patel",
            "-IPTC:City=Doncaster", "-Comment=by the gate", "placed.jpg")
        let placed = try folder.read("placed.jpg")
        for word in ["Apple", "Asha Patel", "Doncaster", "by the gate"] { #expect(contains(placed, word)) }
        var draft = PaperDraft()
        draft.image = (placed, 240, 120)
        let made = try await mediaWorkshop().make(.document, of: draft.bytes)
        for word in ["Apple", "Asha Patel", "Doncaster", "by the gate", "Exif", "ns.adobe"] {
            #expect(!contains(made.bytes, word), "\(word)")
        }
        _ = folder.write(made.bytes, "with.pdf")
        try folder.run("pdfimages", "-all", "with.pdf", "image")
        let image = try folder.read("image-000.jpg")
        #expect(!(try folder.run("exiftool", "-a", "-G1", "image-000.jpg").contains("GPS")))
        // The picture itself came along.
        let pixel = try folder.pixels(image, "jpg")[20, 20]
        #expect(pixel.red > 180 && pixel.green < 90)
    }

    @Test("P1: what is no document, is locked, cut short, or too long is refused with its reason")
    func refused() async throws {
        #expect(try await refusal(of: Array("MZ not a document".utf8)) == .refused(.wrongKind))
        #expect(try await refusal(of: []) == .refused(.wrongKind))
        #expect(try await refusal(of: try folder.convert(.quarters(), to: "a.jpg")) == .refused(.wrongKind))
        _ = folder.write(PaperDraft().bytes, "plain.pdf")
        try folder.run("qpdf", "--encrypt", "secret", "owner", "256", "--", "plain.pdf", "locked.pdf")
        #expect(try await refusal(of: try folder.read("locked.pdf")) == .refused(.locked))
        let whole = PaperDraft().bytes
        for percent in [2, 20, 60] {
            let found = try await refusal(of: Array(whole.prefix(whole.count * percent / 100)))
            #expect(found == .refused(.damaged), "\(percent)% gave \(String(describing: found))")
        }
        let pages = Array(repeating: ["plain.pdf", "1"], count: MediaLimits.pages + 1).flatMap(\.self)
        try folder.runAll(["qpdf", "--empty", "--pages"] + pages + ["--", "long.pdf"])
        #expect(try await refusal(of: try folder.read("long.pdf")) == .refused(.tooLong))
    }

    @Test("P1: a document that names other files, or a page without end, is drawn without them or refused")
    func hostile() async throws {
        let secret = folder.write(Array("the family's address".utf8), "secret.txt")
        var reading = PaperDraft()
        reading.objects = [Array("<< /Type /Filespec /F (\(secret)) >>".utf8)]
        reading.catalog = "/OpenAction << /S /Launch /F 7 0 R >>"
        let made = try await mediaWorkshop().make(.document, of: reading.bytes)
        #expect(!contains(made.bytes, "address") && !contains(made.bytes, "secret.txt"))
        var endless = PaperDraft()
        endless.page = "/MediaBox [0 0 2000000 2000000]"
        let found = try await refusal(of: endless.bytes)
        #expect([nil, .refused(.damaged), .refused(.tooMuchWork)].contains(found), "\(String(describing: found))")
    }

    @Test("P1: random damage inside a document is refused or drawn, never worse")
    func damaged() async throws {
        let seed = UInt64.random(in: .min ... .max)
        print("documents damaged with seed \(seed)")
        var random = Seeded(seed)
        let whole = PaperDraft().bytes
        for number in 0..<10 {
            var bytes = whole
            for _ in 0..<(1 << (number / 2)) {
                bytes[Int.random(in: 5..<bytes.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            }
            let found = try await refusal(of: bytes)
            let expected: [MediaProblem?] = [
                nil, .refused(.damaged), .refused(.tooLong), .refused(.locked), .refused(.tooMuchWork), .refused(.wrongKind),
            ]
            #expect(expected.contains(found), "\(number) gave \(String(describing: found))")
        }
    }
}
