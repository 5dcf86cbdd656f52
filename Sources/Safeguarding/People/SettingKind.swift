/// What kind of setting it is: set-up asks.
public enum SettingKind: String, CaseIterable, Sendable {
    /// A nursery, pre-school or family centre, where several people work.
    case group
    /// A childminder, who may work alone.
    case childminder
}
