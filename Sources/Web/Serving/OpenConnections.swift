import Foundation
import NIOCore
import Synchronization

/// The connections that are open, of which there are never more than fit: when one too many comes, those go that have had nothing to do
/// for longest. So somebody who opens thousands and says nothing, or says it a letter at a time, shuts nobody else out; a browser whose idle
/// connection went makes another and notices nothing.
final class OpenConnections: Sendable {
    /// What a connection is at.
    enum Standing: Sendable {
        /// Nothing whole has been asked on it yet, or not since the last answer.
        case waiting
        /// A request's first lines are here, and the rest is on its way.
        case arriving
        case answering
    }

    private struct Open: Sendable {
        let channel: any Channel
        var standing: Standing
        var since: NIODeadline
    }

    /// How many there are at most.
    let most: Int
    private let open = Mutex<[ObjectIdentifier: Open]>([:])

    init(most: Int) { self.most = max(most, 16) }

    var count: Int { open.withLock { $0.count } }

    func opened(_ channel: any Channel, at now: NIODeadline) {
        let going = open.withLock { open in
            let going = open.count < most ? [] : makeRoom(in: &open, at: now)
            guard open.count < most else { return [channel] }
            open[ObjectIdentifier(channel)] = Open(channel: channel, standing: .waiting, since: now)
            return going
        }
        for channel in going { channel.close(promise: nil) }
    }

    func now(_ channel: any Channel, _ standing: Standing, at now: NIODeadline) {
        open.withLock { open in
            // One that was let go is on its way out, and so is one that found no room.
            guard open[ObjectIdentifier(channel)] != nil else { return }
            open[ObjectIdentifier(channel)] = Open(channel: channel, standing: standing, since: now)
        }
    }

    func closed(_ channel: any Channel) { open.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) } }

    /// Lets a sixteenth go at once, so that a flood does not have all of them looked through for each newcomer. An answer under way is
    /// spared for a minute: after that its reader may be one who only pretends to read.
    private func makeRoom(in open: inout [ObjectIdentifier: Open], at now: NIODeadline) -> [any Channel] {
        let (idle, answered) = (open.filter { $0.value.standing != .answering }, open.filter { $0.value.standing == .answering })
        let late = answered.filter { $0.value.since + .minutes(1) < now }
        let going = [idle, late].flatMap { $0.sorted { $0.value.since < $1.value.since } }.prefix(max(most / 16, 1))
        for (id, _) in going { open.removeValue(forKey: id) }
        return going.map(\.value.channel)
    }
}

/// How many files and connections this process may have open at once.
struct Descriptors {
    /// Enough for ten thousand browsers that stay connected, and for everything else.
    private static let wanted: rlim_t = 16_384
    /// What the database, pictures and the workers may need, and connections that were let go and are still going.
    private static let reserve = 4_096

    let most: Int

    /// Where the system gives few, half are for connections.
    var forConnections: Int { max(most / 2, most - Descriptors.reserve) }
    /// At so many no more are taken in, for the moment.
    var forConnectionsAtWorst: Int { (most + forConnections) / 2 }

    /// Raises what this process was given to what it wants, as far as the system lets it.
    static func raised() -> Descriptors {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return Descriptors(most: 1_024) }
        let given = limit.rlim_cur
        if given < wanted {
            limit.rlim_cur = min(wanted, limit.rlim_max)
            guard setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return Descriptors(most: Int(given)) }
        }
        return Descriptors(most: Int(clamping: min(limit.rlim_cur, wanted)))
    }
}
