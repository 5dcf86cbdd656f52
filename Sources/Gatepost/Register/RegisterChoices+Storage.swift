public import Safeguarding
public import Storage

extension RegisterChoices {
    /// What this setting has chosen for its registers.
    public static func load(in setting: Setting.ID, from db: Reader) throws -> RegisterChoices {
        var choices = RegisterChoices()
        for (name, chosen) in try db.rows(
            "SELECT name, chosen FROM register_choice WHERE setting = \(setting)", { (try $0.text(0), try $0.text(1)) })
        {
            switch SettingOption(name: name, wanted: chosen) {
            case .recheckYears(let years): choices.recheckYears = years
            case .needed(let course, let people): choices.needed[course] = people
            case .relationships(let rule): choices.relationships = rule
            default: break
            }
        }
        return choices
    }

    static func put(_ option: SettingOption, in setting: Setting.ID, _ db: Writer) throws {
        try db.execute(
            """
            INSERT INTO register_choice (setting, name, chosen) VALUES (\(setting), \(option.name), \(option.wanted))
            ON CONFLICT (setting, name) DO UPDATE SET chosen = \(option.wanted)
            """)
    }
}
