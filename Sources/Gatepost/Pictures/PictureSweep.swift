import Pictures
import Storage

/// Deletes files that no row names: what a crash left between a file and its row, and what was taken out.
enum PictureSweep {
    /// A file this young may be about to get its row.
    static let grace = Span.hour

    /// Works through the store a few hundred names at a time.
    static func sweep(_ application: Application) async throws {
        guard try await StoreOwner(of: application).maySweep(application.pictures.store) else { return }
        let (store, before) = (application.pictures.store, application.clock.now - grace)
        var last: StoredName?
        while true {
            let names = try await store.list(olderThan: before, after: last)
            guard let end = names.last else { return }
            try await sweep(names, of: application)
            last = end
        }
    }

    private static func sweep(_ names: [StoredName], of application: Application) async throws {
        for start in stride(from: 0, to: names.count, by: 200) {
            let some = Array(names[start..<min(names.count, start + 200)])
            let named = try await named(some, in: application)
            for name in some where !named.contains(name.text) { try await application.pictures.store.delete(name) }
        }
    }

    /// Which of some names a row names, whatever table it is in.
    static func named(_ names: [StoredName], in application: Application) async throws -> Set<String> {
        let texts = names.map(\.text)
        return try await application.read(.across(.files)) { db in
            Set(
                try db.rows(
                    """
                    SELECT upload FROM picture WHERE upload IN (\(list: texts))
                    UNION SELECT original FROM picture WHERE original IN (\(list: texts))
                    UNION SELECT file FROM rendition WHERE file IN (\(list: texts))
                    UNION SELECT file FROM keepsake_picture WHERE file IN (\(list: texts))
                    UNION SELECT file FROM evidence_file WHERE file IN (\(list: texts))
                    UNION SELECT file FROM publish_kit_picture WHERE file IN (\(list: texts))
                    UNION SELECT file FROM subject_pack_picture WHERE file IN (\(list: texts))
                    UNION SELECT file FROM subject_pack_file WHERE file IN (\(list: texts))
                    UNION SELECT file FROM marked_copy WHERE file IN (\(list: texts))
                    UNION SELECT upload FROM attachment WHERE upload IN (\(list: texts))
                    UNION SELECT file FROM attachment WHERE file IN (\(list: texts))
                    UNION SELECT still FROM attachment WHERE still IN (\(list: texts))
                    UNION SELECT file FROM scan WHERE file IN (\(list: texts))
                    """
                ) { try $0.text(0) })
        }
    }
}
