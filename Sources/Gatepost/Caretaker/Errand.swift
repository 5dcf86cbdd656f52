/// Something that is done in the background, one round at a time. Asked for while a round is under way, it is done once more when that
/// round ends: what was added meanwhile may have come too late for it.
actor Errand {
    typealias Round = @Sendable () async -> Void
    private var running: Task<Void, Never>?
    private var next: Round?

    /// Begins a round, unless one is under way already.
    func wake(_ round: @escaping Round) {
        guard running == nil else { return next = round }
        running = Task { await self.run(round) }
    }

    /// Begins a round and waits until none is under way.
    func settle(_ round: @escaping Round) async {
        wake(round)
        while let running { await running.value }
    }

    private func run(_ first: Round) async {
        await first()
        while let round = next {
            next = nil
            await round()
        }
        running = nil
    }
}
