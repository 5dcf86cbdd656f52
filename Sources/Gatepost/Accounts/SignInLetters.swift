import Synchronization

/// Letters to sign in with are written after whoever asked has their answer, one asking after another: so the answer takes as long for an
/// address that nobody has.
public final class SignInLetters: Sendable {
    private let work = Mutex<Task<Void, Never>?>(nil)

    /// Sends what was asked for, in the background. What fails here the caretaker takes up within a minute.
    public func wake(_ application: Application) {
        work.withLock { work in
            let before = work
            work = Task {
                await before?.value
                _ = try? await MailedSignIn.send(application)
            }
        }
    }

    /// Waits until all of it has been sent.
    func settle() async {
        let last = work.withLock { $0 }
        await last?.value
    }
}
