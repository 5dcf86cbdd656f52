import Safeguarding
import Storage

/// Concerns that speak of somebody: by who is named in them, and by names that somebody typed. It is asked with the keys that open them, and
/// nobody learns from it of a concern that is not theirs to open.
enum ConcernsOn {
    static func all(_ subject: DataSubject, in setting: Setting.ID, with secrets: Secrets, from db: Reader) throws -> [ConcernFile] {
        let names = OwnNames(subject.names, besides: try EverybodysNames.load(besides: subject, in: setting, from: db))
        let members = Set(subject.members)
        return try ConcernFile.all(in: setting, with: secrets, from: db).filter { file in
            let state = file.state
            if !members.isDisjoint(with: state.about.union(state.witnesses)) { return true }
            if let teller = state.raising.teller, members.contains(teller) { return true }
            return file.entries.contains { entry in entry.event.typed.contains { names.takenOut(of: $0, mark: "\u{0}") != $0 } }
        }
    }

    /// Those of them that this viewer may open.
    static func open(to viewer: Viewer, on subject: DataSubject, with secrets: Secrets, from db: Reader) throws -> [ConcernAccess] {
        let people = try ConcernPeople.load(in: viewer.setting, on: viewer.today, from: db)
        return try all(subject, in: viewer.setting, with: secrets, from: db).compactMap { try ConcernAccess($0, viewer, people, from: db) }
    }
}

extension ConcernEvent {
    /// What of it can be given to somebody: of how a concern was raised what happened and where, and never who told it, who saw it, or how
    /// somebody is reached.
    var offered: [String] {
        if case .raised(let raising) = self { [raising.words, raising.place] } else { typed }
    }

    /// What somebody typed in it.
    var typed: [String] {
        switch self {
        case .raised(let raising):
            [
                raising.words, raising.aboutWhom, raising.witnesses, raising.child, raising.place, raising.name, raising.reach,
                raising.context?.words ?? "",
            ]
        case .noted(let words), .toldReporter(let words), .reporterSaid(let words), .reopened(let words): [words]
        case .giveBackAsked(let words), .givenBack(let words): [words]
        case .sorted(_, _, let why): [why]
        case .taskSet(_, let words, _, _), .taskDone(_, let words), .referralAnswered(_, let words): [words]
        case .referred(let referral): [referral.body, referral.spokenTo, referral.words]
        case .clockStopped(_, _, _, let reason): [reason]
        case .formFilled(let form):
            [
                form.child, form.who, form.what, form.place, form.witnesses, form.marks, form.childsWords, form.actions, form.parentsTold,
                form.whyNotTold,
            ]
        case .concluded(let outcome): [outcome.words, outcome.lessons, outcome.discipline]
        case .handedOn(let to, let how, _): [to, how]
        case .receiptCame(let words, _): [words]
        case .deletionAsked(let why, _): [why]
        case .named, .opened, .acknowledged, .helperAsked, .releaseAsked, .releaseConfirmed, .pictured, .handedToPolice, .warned, .wentUp,
            .alerted,
            .disclosed, .deletionDropped, .deletionConfirmed:
            []
        }
    }
}
