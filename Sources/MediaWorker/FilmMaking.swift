import PictureFrames
import WorkerChannel

/// From an uploaded film to what is kept: H.264 and AAC in an MP4 of at most 720 lines, without anything that says where, when
/// or with what it was taken; a still to stand in its place; and one still for each second, for counting faces.
struct FilmMaking {
    private let upload: MemoryFile
    private let keepsSound: Bool

    init(_ upload: MemoryFile, keepsSound: Bool) {
        self.upload = upload
        self.keepsSound = keepsSound
    }

    /// One demuxer, one protocol, and the decoders of what phones and cameras record: a file that claims to be something else, or
    /// names another to be read, finds nothing here that would.
    private static let source = [
        "-f", "mov", "-format_whitelist", "mov,mp4,m4a,3gp,3g2,mj2", "-protocol_whitelist", "file", "-codec_whitelist",
        "h264,hevc,mpeg4,mjpeg,vp9,av1,libdav1d,aac,mp3,mp3float,alac,ac3,eac3,opus,libopus,pcm_s16le,pcm_s16be,pcm_s24le,pcm_f32le",
    ]
    private static let quiet = ["-nostdin", "-hide_banner", "-loglevel", "error"]

    func run() throws {
        guard try looksLikeFilm() else { throw MediaRefusal.wrongKind }
        let facts = try FilmFacts(of: upload, Self.source)
        guard facts.milliseconds <= MediaLimits.longest else { throw MediaRefusal.tooLong }
        let film = try make(facts)
        let made = try FilmFacts(of: film, Self.source)
        // What the file said of its own length need not be so.
        guard made.milliseconds <= MediaLimits.longest else { throw MediaRefusal.tooLong }
        try Channel.write(
            MediaReply.film(
                .init(size: Size(width: made.width, height: made.height), milliseconds: made.milliseconds, hasSound: made.hasSound)
            ).frame())
        try stills(of: film, made)
        try Channel.send(film)
    }

    /// The file type box that every MP4 and MOV of the last twenty years begins with.
    private func looksLikeFilm() throws -> Bool {
        let head = try upload.read(most: 12)
        return head.count == 12 && head[4..<8].elementsEqual("ftyp".utf8)
    }

    private func make(_ facts: FilmFacts) throws -> MemoryFile {
        let sound = keepsSound && facts.hasSound
        let scale =
            "scale=w='if(gt(iw,ih),min(1280,iw),min(720,iw))':h='if(gt(iw,ih),min(720,ih),min(1280,ih))'"
            + ":force_original_aspect_ratio=decrease:force_divisible_by=2,setsar=1,format=yuv420p"
        var arguments = Self.quiet + ["-progress", "pipe:2", "-stats_period", "0.5"] + Self.source + ["-i", Tools.input]
        arguments +=
            ["-map", "0:v:0"] + (sound ? ["-map", "0:a:0"] : ["-an"]) + ["-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1"]
        arguments += ["-vf", scale, "-fpsmax", "30", "-t", "\(MediaLimits.seconds + 2)"]
        arguments += ["-c:v", "libx264", "-preset", "veryfast", "-crf", "24", "-maxrate", "4M", "-bufsize", "8M", "-profile:v", "high"]
        if sound { arguments += ["-c:a", "aac", "-b:a", "96k", "-ac", "2", "-ar", "48000", "-flags:a", "+bitexact"] }
        // The encoder would write its own name and settings beside the pictures; those units hold nothing that a player needs.
        arguments += ["-bsf:v", "filter_units=remove_types=6", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
        arguments += ["-metadata:s:v:0", "encoder=H.264"] + (sound ? ["-metadata:s:a:0", "encoder=AAC"] : [])
        arguments += ["-movflags", "+faststart", "-f", "mp4", "-y", "/proc/self/fd/1"]
        var told = -1
        let result = try Tools.run(
            .ffmpeg, arguments, on: upload, within: .init(memory: 1 << 30, seconds: 900, bytes: MediaLimits.preparedVideo)
        ) { notes in
            let percent = min(99, Self.microseconds(in: notes) / 10 / max(1, facts.milliseconds))
            guard percent > told else { return }
            told = percent
            try Channel.write(MediaReply.progress(percent).frame())
        }
        guard result.isFine, result.output.count > 0 else { throw MediaRefusal.damaged }
        return result.output
    }

    private static func microseconds(in notes: String) -> Int {
        let line = notes.split(separator: "\n").last { $0.hasPrefix("out_time_us=") }
        return line.flatMap { Int($0.dropFirst("out_time_us=".count)) } ?? 0
    }

    /// The still to be shown first, from a moment in, where fewer films are still black; then one for each second.
    private func stills(of film: MemoryFile, _ facts: FilmFacts) throws {
        let moment = min(1000, facts.milliseconds / 4)
        for arguments in [
            ["-ss", "\(moment)ms"] + Self.source + ["-i", Tools.input, "-map", "0:v:0", "-frames:v", "1"],
            Self.source + ["-i", Tools.input, "-map", "0:v:0", "-vf", "fps=1:round=up", "-frames:v", "\(MediaLimits.seconds + 2)"],
        ] {
            let result = try Tools.run(
                .ffmpeg, Self.quiet + arguments + ["-f", "image2pipe", "-c:v", "mjpeg", "-q:v", "3", "-pix_fmt", "yuvj420p", "pipe:1"],
                on: film,
                within: .init(seconds: 300, bytes: MediaLimits.preparedVideo))
            guard result.isFine else { throw MediaRefusal.damaged }
            try JPEGs(in: result.output).each { try Channel.write(MediaReply.still($0).frame()) }
        }
    }
}

/// What ffprobe says of a film.
struct FilmFacts {
    let width: Int
    let height: Int
    let milliseconds: Int
    let hasSound: Bool

    init(of file: MemoryFile, _ source: [String]) throws {
        let result = try Tools.run(
            .ffprobe,
            ["-v", "error"] + source + ["-show_entries", "stream=codec_type,width,height:format=duration", "-of", "flat", Tools.input],
            on: file, within: .init(seconds: 60, bytes: 1 << 20))
        guard result.isFine else { throw MediaRefusal.damaged }
        var values: [Substring: Substring] = [:]
        for line in String(decoding: try result.output.read(most: 1 << 20), as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1)
            if parts.count == 2 { values[parts[0]] = parts[1].filter { $0 != "\"" }[...] }
        }
        let kinds = values.filter { $0.key.hasSuffix(".codec_type") }
        hasSound = kinds.values.contains("audio")
        let stream = kinds.filter { $0.value == "video" }.map { String($0.key.dropLast("codec_type".count)) }.min()
        // A file of sound only, or of nothing at all.
        guard let stream, let width = values["\(stream)width"].flatMap({ Int($0) }),
            let height = values["\(stream)height"].flatMap({ Int($0) }),
            let seconds = values["format.duration"].flatMap({ Double($0) })
        else { throw MediaRefusal.wrongKind }
        guard seconds > 0, seconds < 1_000_000, width > 0, height > 0 else { throw MediaRefusal.damaged }
        guard width <= MediaLimits.side, height <= MediaLimits.side else { throw MediaRefusal.tooMuchWork }
        (self.width, self.height, milliseconds) = (width, height, Int(seconds * 1000))
    }
}

/// JPEG files one after the other, as a film's stills come.
struct JPEGs {
    private let file: MemoryFile

    init(in file: MemoryFile) { self.file = file }

    /// Within a JPEG the bytes FF D9 stand at its end only: in what is coded a zero follows every FF, and ffmpeg writes no thumbnails.
    func each(_ body: ([UInt8]) throws -> Void) throws {
        var pending: [UInt8] = []
        var searched = 0
        let count = file.count
        for start in stride(from: 0, to: count, by: MediaLimits.piece) {
            pending += try file.read(start..<min(count, start + MediaLimits.piece))
            while let end = Self.end(in: pending, from: searched) {
                try body(Array(pending[..<end]))
                pending.removeFirst(end)
                searched = 0
            }
            searched = max(0, pending.count - 1)
            guard pending.count <= MediaLimits.still else { throw MediaRefusal.damaged }
        }
    }

    private static func end(in bytes: [UInt8], from start: Int) -> Int? {
        var at = start
        while at + 1 < bytes.count {
            if bytes[at] == 0xFF, bytes[at + 1] == 0xD9 { return at + 2 }
            at += 1
        }
        return nil
    }
}
