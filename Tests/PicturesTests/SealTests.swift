import Testing

@testable import Pictures

@Suite("Sealing pictures at rest")
struct SealTests {
    private let setting = [UInt8](repeating: 1, count: 16)
    private let picture = [UInt8](repeating: 2, count: 16)

    private func key() throws -> PictureKey {
        let master = try MasterKeys(current: [UInt8](repeating: 7, count: 32))
        return try master.newSettingKey(for: setting).0.newPictureKey(for: picture).0
    }

    private func place(_ role: Place.Role, generation: Int = 1) -> Place {
        Place(setting: setting, picture: picture, role: role, generation: generation)
    }

    private func bytes(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) } }

    @Test(
        "What was sealed opens again, at every length around a segment's end",
        arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
    func roundTrip(count: Int) throws {
        let key = try key()
        let sealed = try Seal.close(bytes(count), with: key, at: place(.large))
        #expect(try Seal.openedCount(of: sealed.count) == count)
        #expect(try Seal.open(sealed, with: key, at: place(.large)) == bytes(count))
    }

    @Test("B2: a sealed original cannot be opened as its hidden rendition, nor a former rendition as the present one")
    func boundToItsPlace() throws {
        let key = try key()
        let sealed = try Seal.close(bytes(1000), with: key, at: place(.original, generation: 0))
        for role in [Place.Role.large, .medium, .small] {
            #expect(throws: SealError.broken) { try Seal.open(sealed, with: key, at: place(role, generation: 0)) }
        }
        #expect(throws: SealError.broken) { try Seal.open(sealed, with: key, at: place(.original, generation: 1)) }
        var elsewhere = place(.original, generation: 0)
        elsewhere.picture[0] = 9
        #expect(throws: SealError.broken) { try Seal.open(sealed, with: key, at: elsewhere) }
        #expect(throws: SealError.broken) { try Seal.open(sealed, with: try self.key(), at: place(.original, generation: 0)) }
    }

    @Test("Segments that were swapped, dropped or brought from another file are refused")
    func segments() throws {
        let key = try key()
        let sealed = try Seal.close(bytes(3 * Seal.segment), with: key, at: place(.large))
        let size = Seal.segment + Seal.tag
        let parts = (0..<3).map { Array(sealed[(Seal.header + $0 * size)..<(Seal.header + ($0 + 1) * size)]) }
        let head = Array(sealed.prefix(Seal.header))
        let other = try Seal.close(bytes(3 * Seal.segment), with: key, at: place(.large))
        for forged in [
            head + parts[1] + parts[0] + parts[2], head + parts[0] + parts[1], head + parts[0], head + parts[0] + parts[2],
            Array(other.prefix(Seal.header)) + parts[0] + parts[1] + parts[2], sealed + parts[2],
        ] {
            #expect(throws: SealError.broken) { try Seal.open(forged, with: key, at: place(.large)) }
        }
    }

    @Test("A file cut anywhere or with one bit changed is refused")
    func damaged() throws {
        let key = try key()
        let sealed = try Seal.close(bytes(300), with: key, at: place(.small))
        for count in 0..<sealed.count {
            #expect(throws: SealError.self) { try Seal.open(Array(sealed.prefix(count)), with: key, at: place(.small)) }
        }
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1 << UInt8(index % 8)
            #expect(throws: SealError.self) { try Seal.open(changed, with: key, at: place(.small)) }
        }
    }

    @Test("Any range opens by itself, reading only its own segments")
    func ranges() throws {
        let key = try key()
        let all = bytes(250_000)
        let sealed = try Seal.close(all, with: key, at: place(.large))
        for range in [0..<0, 0..<1, 65_535..<65_537, 100_000..<250_000, 249_999..<250_000, 250_000..<250_000] {
            var read = 0
            let opened = try Seal.open(range, ofSealed: sealed.count, with: key, at: place(.large)) { part in
                read += part.count
                return Array(sealed[part])
            }
            #expect(opened == Array(all[range]))
            #expect(read <= range.count + 2 * (Seal.segment + Seal.tag) + Seal.header)
        }
        #expect(throws: SealError.outOfRange) {
            try Seal.open(0..<250_001, ofSealed: sealed.count, with: key, at: place(.large)) { Array(sealed[$0]) }
        }
    }

    @Test("A wrapped key opens for its own setting and picture only, and only under the keys above it")
    func keys() throws {
        let master = try MasterKeys(current: [UInt8](repeating: 7, count: 32))
        let (settingKey, wrappedSetting) = try master.newSettingKey(for: setting)
        let (pictureKey, wrappedPicture) = try settingKey.newPictureKey(for: picture)
        let again = try master.settingKey(wrappedSetting, for: setting).pictureKey(wrappedPicture, for: picture)
        let sealed = try Seal.close([1, 2, 3], with: pictureKey, at: place(.small))
        #expect(try Seal.open(sealed, with: again, at: place(.small)) == [1, 2, 3])
        let other = [UInt8](repeating: 3, count: 16)
        #expect(throws: SealError.broken) { try master.settingKey(wrappedSetting, for: other) }
        #expect(throws: SealError.broken) { try settingKey.pictureKey(wrappedPicture, for: other) }
        let stranger = try MasterKeys(current: [UInt8](repeating: 8, count: 32))
        #expect(throws: SealError.unknownKey) { try stranger.settingKey(wrappedSetting, for: setting) }
        #expect(throws: SealError.wrongLength) { try MasterKeys(current: [1]) }
        for index in wrappedPicture.indices {
            var changed = wrappedPicture
            changed[index] ^= 1
            #expect(throws: SealError.self) { try settingKey.pictureKey(changed, for: picture) }
        }
    }

    @Test("The master key is changed without touching a picture, and afterwards the former one is not needed")
    func rotation() throws {
        let old = [UInt8](repeating: 7, count: 32), new = [UInt8](repeating: 8, count: 32)
        let (settingKey, wrapped) = try MasterKeys(current: old).newSettingKey(for: setting)
        let (pictureKey, wrappedPicture) = try settingKey.newPictureKey(for: picture)
        let sealed = try Seal.close([4, 5], with: pictureKey, at: place(.medium))
        let both = try MasterKeys(current: new, former: [old])
        let rewrapped = try #require(try both.rewrapped(wrapped, for: setting))
        #expect(try both.rewrapped(rewrapped, for: setting) == nil)
        let key = try MasterKeys(current: new).settingKey(rewrapped, for: setting).pictureKey(wrappedPicture, for: picture)
        #expect(try Seal.open(sealed, with: key, at: place(.medium)) == [4, 5])
    }
}
