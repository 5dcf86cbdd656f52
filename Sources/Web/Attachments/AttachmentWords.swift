import Gatepost
import Safeguarding

extension AttachmentStop {
    var sentence: String {
        switch self {
        case .notReady(.video): "A video is still being prepared. It can take a few minutes."
        case .notReady(.document): "A document is still being prepared."
        case .refused(.video): "We couldn’t use one of the videos. Please take it out or add it again."
        case .refused(.document): "We couldn’t use one of the documents. Please take it out or add it again."
        case .peopleMissing: "Please say who is in the video, or that nobody is."
        case .childNotCovered: "A child in a video has no permission for video. Nobody can be hidden in one, so please ask the family or choose another."
        case .childHasLeft: "A child in a video has left. Please choose another video."
        case .adultNotCovered: "An adult in a video hasn’t given permission for video. Please ask them, or choose another."
        case .policyAllowsNoChildren: "Our photo policy allows no children. Please choose a video without."
        case .policyAllowsNoFaces: "Our photo policy allows no faces, and a video can’t hide them. Please choose one without people."
        case .unchecked(.video): "A video still has to be watched from beginning to end: everybody listed, fully dressed, nothing that says where."
        case .unchecked(.document): "A document still has to be read: nobody shown, nobody named."
        case .countNeedsWord(let kind, let counted, let listed): Words.countNeedsWord(kind, counted: counted, listed: listed)
        case .onlyThatFamilysChild: "Only this family’s child can be in the video."
        }
    }
}

extension Words {
    static let attachmentHere = "Look at it"
    static let addVideo = "Add a video"
    static let addDocument = "Add a document"
    static let attachmentsTitle = "Videos and documents"
    static let chooseVideo = "Choose a video"
    static let chooseVideoHint = "MP4 or MOV, up to two minutes and 200 MB. Where, when and with what it was taken is removed."
    static let chooseDocument = "Choose a document"
    static let chooseDocumentHint = "A PDF of up to 40 pages and 25 MB. It is drawn anew: links, forms and anything hidden in it are gone."
    static let videoTitle = "What does it show?"
    static let videoTitleHint = "A few words, also for those who listen to the page. No names."
    static let documentTitle = "What is it called?"
    static let documentTitleHint = "As families will see it: “Menu for December”. No names."
    static let keepSound = "Keep the sound"
    static let keepSoundHint = "Voices and names can be heard in it. Leave this empty, and nobody hears anything."
    static let sendVideo = "Add this video"
    static let sendDocument = "Add this document"
    static let sendingTakes = "Sending can take a few minutes. Please keep this page open until it says that it is here."
    static let fileNeeded = "Please choose a file."
    static func fileTooLarge(_ kind: AttachmentKind) -> String {
        kind == .video
            ? "This video is larger than 200 MB. A shorter one, or one filmed at a smaller size, will do."
            : "This document is larger than 25 MB. A smaller copy of it will do."
    }
    static let backToDraft = "Back to the post"
    static func preparingAttachment(_ kind: AttachmentKind, _ percent: Int?) -> String {
        let whole = kind == .video ? "The video is being prepared" : "The document is being prepared"
        guard let percent, percent > 0 else { return "\(whole). You can go on writing." }
        return "\(whole): \(percent)%. You can go on writing."
    }
    static func trouble(_ trouble: AttachmentTrouble?, _ kind: AttachmentKind) -> String {
        switch (trouble, kind) {
        case (.wrongKind, .video): "This isn’t a video that we can read. MP4 and MOV work."
        case (.wrongKind, .document): "This isn’t a PDF. Most programs can save or print as one."
        case (.tooLarge, .video): "This video is too large. One filmed at a smaller size will do."
        case (.tooLarge, .document): "This document is too large. A smaller copy of it will do."
        case (.tooLong, .video): "This video is longer than two minutes. A shorter part of it will do."
        case (.tooLong, .document): "This document is longer than a post can carry: 40 pages. Part of it will do."
        case (.locked, _): "This document opens only with a password. Please add one that is not locked."
        case (.tookTooLong, _): "This took too long to read. A shorter one usually works."
        case (.notPrepared, _): "Videos and documents can’t be prepared here at the moment. Whoever looks after the machine can mend that."
        case (.damaged, _), (nil, _): "This file is damaged. Please try the original once more, or another one."
        }
    }
    static let whoIsInVideo = "Who is in it?"
    static let whoIsInVideoHint = "Tick everybody who can be seen, also for a moment, also from behind. Nobody can be hidden in a video."
    static let keepPeople = "These are all"
    static let nobodyInVideo = "Nobody is in it"
    static let tickSomebody = "Please tick whoever is in the video, or say that nobody is."
    static func nobodyInVideoSigned(_ name: String) -> String { "\(name) signed that nobody is in it." }
    static func videoPermission(_ permission: Permission) -> String {
        switch permission {
        case .yes: "permission"
        case .hidden: "no permission"
        case .never: "never photograph"
        }
    }
    static func facesCounted(_ counted: Int?, _ kind: AttachmentKind) -> String {
        switch (counted, kind) {
        case (nil, _): "The faces in it couldn’t be counted, so please look for everybody yourself."
        case (0?, .video): "Looking once a second, no face was found."
        case (let most?, .video): "Looking once a second, up to \(count(most, "face was", "faces were")) found at the same time."
        case (0?, .document): "No face was found on its pages."
        case (let most?, .document): "Up to \(count(most, "face was", "faces were")) found on one page."
        }
    }
    static func countNeedsWord(_ kind: AttachmentKind, counted: Int?, listed: Int) -> String {
        switch (kind, counted) {
        case (.video, nil): "The faces in a video couldn’t be counted. Please watch it for everybody, and say that nobody is missing from the list."
        case (.video, let counted?):
            "Up to \(count(counted, "face was", "faces were")) found in a video, and \(listed == 0 ? "nobody is" : listed == 1 ? "one person is" : "\(listed) people are") listed. Please add whoever is missing, or say that nobody is."
        case (.document, nil): "The faces in a document couldn’t be counted. Please look at each page, and say that it shows nobody."
        case (.document, _): "A document seems to show somebody. Please look at each page, and say that it shows nobody whom we know."
        }
    }
    static let videoCheck = "Watched from beginning to end: everybody is listed and fully dressed, and nothing says where it is?"
    static let documentCheck = "Read from beginning to end: it shows nobody, names nobody, and says nothing that isn’t for families?"
    static let checkVideoYes = "Yes, I watched all of it"
    static let checkDocumentYes = "Yes, I read all of it"
    static let checkVideoWord = "Yes, and nobody is missing from the list"
    static let checkDocumentWord = "Yes, and it shows nobody whom we know"
    static let reviewVideo = "I have watched all of it: everybody is listed and fully dressed, and nothing says where it is"
    static let reviewDocument = "I have read all of it: it shows nobody, names nobody, and is for families"
    static let reviewVideoWord = "I looked for everybody myself, and nobody is missing from the list"
    static let reviewDocumentWord = "I looked at each page myself, and it shows nobody whom we know"
    static func length(_ milliseconds: Int) -> String {
        let seconds = (milliseconds + 500) / 1000
        return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    }
    static func pages(_ pages: Int) -> String { counted(pages, "PDF, 1 page", "PDF, \(pages) pages") }
    static var silent: String { said("without sound") }
    static var withSound: String { said("with sound") }
    static var openDocument: String { said("Open the document") }
    static func firstPage(of title: String) -> String { said("The first page of “\(title)”") }
    static func videosHeldBack(_ count: Int) -> String {
        count == 1
            ? "One video is no longer shown, because a permission has changed."
            : "\(count) videos are no longer shown, because a permission has changed."
    }
}
