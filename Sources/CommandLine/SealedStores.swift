import ArgumentParser
import Configuration
import Foundation
import Gatepost
import Pictures

/// Where sealed files lie: photographs and all that posts carry, and scans of papers apart from them.
struct SealedStores {
    let pictures: any PictureStore
    let scans: any PictureStore

    /// Asks for a file that is not there. One that only cannot be reached may be reached later, and stops nobody from starting.
    /// - Throws: `ValidationError` when a bucket is not there or does not let us in, before anybody's picture meets it.
    static func beWelcome(in store: any PictureStore) async throws {
        var random = SystemRandomNumberGenerator()
        do { _ = try await store.get(StoredName(using: &random)) } catch StoreError.refused(let status) {
            throw ValidationError(
                "The bucket of GATEPOST_PICTURES does not let Gatepost in (\(status)). Look at its name, its region and the credentials.")
        } catch StoreError.missing, StoreError.unreachable {}
    }

    /// - Parameter place: `s3://…`, or a folder that holds the two folders.
    init(_ place: String) throws {
        guard BucketAddress.isBucket(place) else {
            try FileManager.default.createDirectory(
                atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            pictures = try FolderStore(folder: place + "/pictures")
            scans = try FolderStore(folder: place + "/scans")
            return
        }
        let environment = ConfigReader(provider: EnvironmentVariablesProvider())
        guard let id = environment.string(forKey: "aws.access.key.id"),
            let secret = environment.string(forKey: "aws.secret.access.key", isSecret: true)
        else { throw ValidationError("A bucket needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.") }
        let credentials = BucketCredentials(
            id: id, secret: secret, token: environment.string(forKey: "aws.session.token", isSecret: true))
        let address = try BucketAddress(place)
        pictures = BucketStore(address.part("pictures"), credentials: credentials) { Clock.system.now }
        scans = BucketStore(address.part("scans"), credentials: credentials) { Clock.system.now }
    }
}
