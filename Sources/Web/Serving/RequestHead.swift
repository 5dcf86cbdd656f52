/// What the server hands to a visit of the request's first lines, so that features need no HTTP library.
struct RequestHead: Sendable {
    let header: @Sendable (_ lowerCaseName: String) -> String?
}
