import Configuration

extension ConfigReader {
    /// What the surroundings say to Gatepost: every variable that begins with `GATEPOST_`.
    static var gatepost: ConfigReader { ConfigReader(provider: EnvironmentVariablesProvider()).scoped(to: "gatepost") }
}
