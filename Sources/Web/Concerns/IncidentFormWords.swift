import Gatepost
import Safeguarding

extension Words.Concerns {
    // The forms.
    static func form(_ kind: IncidentForm.Kind) -> String { kind == .incident ? "Incident form" : "Allegation form" }
    static func fill(_ kind: IncidentForm.Kind) -> String { kind == .incident ? "Fill in an incident form" : "Fill in an allegation form" }
    static func formLead(_ kind: IncidentForm.Kind) -> String {
        kind == .incident
            ? "Write it as soon as you can, in plain words. Facts first; what you think about them separately."
            : "Don’t question the child or the person concerned. Write what you were told in the words that were used, and tell the safeguarding lead, who tells the LADO within one working day."
    }
    static let addForm = "Add the form to the file"
    static let formChild = "Child"
    static let formWho = "Who was there and took part"
    static let formWhat = "What happened"
    static let formWhen = "When"
    static let formTime = "Time"
    static let formTimeHint = "As “about ten past three”."
    static let formPlace = "Where"
    static let formMarks = "Marks on the body"
    static let formMarksHint = "Press a part of the outline, or choose from the lists. Never take a photograph, and never undress a child to look."
    static let formMarksSeen = "What you saw"
    static let formMarksSeenHint = "Size, colour and shape, of what could be seen anyway."
    static let formChildsWords = "In the child’s own words"
    static let formChildsWordsHint = "Their first account, word for word, and what was asked before it."
    static let formActions = "What was done, and by whom"
    static let formParentsTold = "Parents or carers told: who, by whom, when"
    static let formWhyNot = "If they weren’t told, why not"
    static let formWhyNotHint = "As “the LADO asked us to wait”."
    static let ladoTold = "LADO told: when, by whom, reference"
    static let leadTold = "Safeguarding lead told: when, by whom"
    static let signedBy = "Signed, with the day"
    static let nothingWritten = "Nothing written."
    static let noMarks = "No marks."
    static let fromFront = "Seen from the front"
    static let fromBehind = "Seen from behind"
    static let front = "front"
    static let behind = "behind"
    static func outline(_ marked: Set<BodyPart>) -> String {
        marked.isEmpty ? "Outline of a child, nothing marked" : "Outline of a child; marked: \(Words.list(BodyPart.allCases.filter(marked.contains).map(part)))"
    }

    static func part(_ part: BodyPart) -> String {
        switch part {
        case .head: "top of the head"
        case .face: "face"
        case .neck: "neck"
        case .chest: "chest"
        case .tummy: "tummy"
        case .hips: "hips and nappy area"
        case .rightUpperArm: "right upper arm"
        case .rightLowerArm: "right lower arm"
        case .rightHand: "right hand"
        case .leftUpperArm: "left upper arm"
        case .leftLowerArm: "left lower arm"
        case .leftHand: "left hand"
        case .rightThigh: "right thigh"
        case .rightShin: "right shin"
        case .rightFoot: "right foot"
        case .leftThigh: "left thigh"
        case .leftShin: "left shin"
        case .leftFoot: "left foot"
        case .backOfHead: "back of the head"
        case .backOfNeck: "back of the neck"
        case .upperBack: "upper back"
        case .lowerBack: "lower back"
        case .bottom: "bottom"
        case .leftUpperArmBehind: "left upper arm, behind"
        case .leftLowerArmBehind: "left lower arm, behind"
        case .rightUpperArmBehind: "right upper arm, behind"
        case .rightLowerArmBehind: "right lower arm, behind"
        case .leftThighBehind: "left thigh, behind"
        case .leftCalf: "left calf"
        case .leftSole: "left heel and sole"
        case .rightThighBehind: "right thigh, behind"
        case .rightCalf: "right calf"
        case .rightSole: "right heel and sole"
        }
    }
}
