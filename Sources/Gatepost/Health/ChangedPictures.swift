import Pictures
import Safeguarding
import Storage

extension Application {
    /// How many of the pictures' files that families may be shown are there and do not open: their bytes are not those that were sealed.
    /// Every one is read. A missing one is not counted, nor is a setting whose key does not open.
    func changedPictures() async throws -> Int {
        var changed = 0
        for setting in try await settings() where try await pictures.opens(setting, in: self) {
            for file in try await shownFiles(of: setting) {
                do { _ = try await pictures.bytes(of: file, in: self) } catch is SealError { changed += 1 } catch StoreError.missing {}
            }
        }
        return changed
    }

    private func shownFiles(of setting: Setting.ID) async throws -> [PictureFile] {
        try await read(in: setting) { db in
            try db.rows(
                """
                SELECT c.id, c.sealed_key, c.generation, r.size, r.file, r.width, r.digest FROM picture c
                JOIN rendition r ON r.setting = c.setting AND r.picture = c.id AND r.generation = c.generation
                WHERE c.setting = \(setting) AND \(PictureFilter.ready)
                """
            ) { row in
                let size = PictureAccess.Size(rawValue: try row.text(3)), name = StoredName(try row.text(4))
                let picture: Picture.ID = try row.identifier(0)
                guard let size, let name else { return nil as PictureFile? }
                let place = Place(setting: setting.bytes, picture: picture.bytes, role: size.role, generation: try row.integer(2))
                return PictureFile(
                    name: name, sealedKey: try row.bytes(1), place: place, width: try row.integer(5), digest: try row.bytes(6))
            }
        }.compactMap(\.self)
    }
}
