import Glibc

extension WorkshopPlan {
    /// The worker beside the program that is running, where an installation and a build both put it; nil when it is not there.
    public static func workerBesideThisProgram() -> String? { programBesideThis("gatepost-pictures") }
}

extension MediaPlan {
    /// The same for videos and documents.
    public static func workerBesideThisProgram() -> String? { programBesideThis("gatepost-media") }
}

private func programBesideThis(_ name: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return nil }
    let program = String(decoding: buffer[0..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let slash = program.lastIndex(of: "/") else { return nil }
    let path = program[...slash] + name
    return access(String(path), X_OK) == 0 ? String(path) : nil
}
