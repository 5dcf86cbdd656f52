public import PictureFrames

/// Why a picture did not come out of the workshop, as a fact; the words for people are made where the page is written.
public enum PictureProblem: Error, Sendable, Equatable {
    /// The picture is not acceptable, and will not be next time either.
    case refused(PictureRefusal)
    /// It broke the worker that read it. Treat the picture as damaged; the server and the other pictures are unharmed.
    case brokeTheWorker
    /// It was not done within the deadline, and its worker was ended.
    case tooSlow
    /// Too many pictures are waiting: nothing was done, and a moment later it will work.
    case tooBusy
    /// No worker can be started, or the one there is shuts itself in less than is demanded. For the operator; the text says what.
    case unavailable(String)
}
