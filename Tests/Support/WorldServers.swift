import Foundation
@testable public import Gatepost
import Pictures

// A world that two servers look after.
extension World {
    /// Gatepost once more, over the same database through connections of its own, as another process has it.
    public func anotherServer() throws -> Application {
        Application(
            database: try TestDatabase.another(of: application.database, in: folder), clock: application.clock, random: application.random,
            secrets: application.secrets, configuration: application.configuration,
            pictures: try PictureRoom(
                workshop: application.pictures.workshop, store: application.pictures.store,
                scans: application.pictures.scans, secrets: application.secrets),
            passwords: application.passwords)
    }
}
