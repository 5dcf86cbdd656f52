import Gatepost
import Safeguarding

/// One picture on the compose page: its boxes, who each face is, the check, and what can be done with it. Every button
/// belongs to the page's one form, so that pressing any of them keeps the words that were typed.
struct ComposePicture {
    let picture: PostPicture
    let number: Int
    let count: Int
    let page: ComposePage
    /// The face whose answer is being changed.
    let changing: Face.ID?
    let form: Form

    private var id: Picture.ID { picture.id }

    var html: HTML {
        """
        <section class="card flush picture-card" id="picture-\(id)" aria-label="\(Words.pictureNumber(number))">\(image)\
        <div class="inset stack">\(if: picture.state == .ready, details)\
        <div class="row">\(if: number > 1, button(Words.earlier, "earlier"))\(if: number < count, button(Words.later, "later"))\
        <span class="push">\(button(Words.takeOut, "remove", stop: true))</span></div></div></section>
        """
    }

    private var image: HTML {
        switch picture.state {
        case .refused: "<div class=\"inset\">\(HTML.notice("<p>\(Words.trouble(picture.trouble))</p>", .stopped))</div>"
        case .preparing: waiting(Words.preparing)
        case .ready where picture.rendered < picture.generation: waiting(Words.rendering)
        case .ready:
            """
            <div class="marking" data-picture="\(id)">\(HTML.picture(
                "/pictures/\(id)/large", picture.alt.isEmpty ? Words.pictureNumber(number) : picture.alt, width: picture.width ?? 4,
                height: picture.height ?? 3, faces: picture.faces.enumerated().map { FaceBox($1, number: $0 + 1) }))</div>
            """
        }
    }

    private func waiting(_ words: String) -> HTML {
        """
        <div class="inset waiting-picture" data-waiting>\(Icon.clock)<p role="status">\(words) \
        <a href="\("/posts/\(page.post.id)/edit" as LocalPath)">\(Words.lookAgain)</a></p></div>
        """
    }

    private var details: HTML {
        """
        \(faces)<details class="face-form"\(flag: "open", hasFaceProblem)><summary>\(Words.addFace)</summary><div class="stack"><p class="soft">\(Words.addFaceHint)</p>\
        \(area(for: id.description))<div class="row">\(button(Words.addFace, "face-add"))</div></div></details>\(check)\(alt)
        """
    }

    private var hasFaceProblem: Bool { form.problem(at: "x-\(id)") != nil }

    private func area(for key: String) -> HTML {
        """
        <div class="four">\(each: [("x", Words.faceLeft), ("y", Words.faceTop), ("w", Words.faceWidth), ("h", Words.faceHeight)], { name, label in
            "<div class=\"field\"><label for=\"\(name)-\(key)\">\(label)</label><input id=\"\(name)-\(key)\" name=\"\(name)-\(key)\" type=\"text\" inputmode=\"decimal\" value=\"\(form["\(name)-\(key)"])\"></div>"
        })</div>
        """
    }

    private var faces: HTML {
        if picture.faces.isEmpty {
            if let by = picture.nobodyBy { return "<p class=\"soft\">\(Words.nobodySigned(page.name(by)))</p>" }
            return "<div class=\"row\">\(button(Words.nobodyInIt, "nobody"))</div>"
        }
        return
            "<ol class=\"face-list\" role=\"list\">\(each: picture.faces.enumerated(), { index, face in row(face, number: index + 1) })</ol>"
    }

    private func row(_ face: PostFace, number: Int) -> HTML {
        let isOpen = face.answer == .unanswered || changing == face.id
        return """
            <li id="face-\(face.id)"><div class="row"><b>\(Words.faceNumber(number))</b>\(if: face.answer != .unanswered, "<span>\(page.who(face))</span>")\
            \(HTML.tag(Words.faceTag(face), FaceBox.tone(face)))\
            \(if: !isOpen, "<a class=\"button quiet push\" href=\"\("/posts/\(page.post.id)/edit?face=\(face.id)#face-\(face.id)" as LocalPath)\">\(Words.change)</a>")</div>\
            \(if: isOpen, answer(face, number: number))</li>
            """
    }

    private func answer(_ face: PostFace, number: Int) -> HTML {
        """
        <div class="stack"><div class="field"><label for="who-\(face.id)">\(Words.faceQuestion)</label>\
        <select id="who-\(face.id)" name="who-\(face.id)"><option value="">\(Words.chooseName)</option>\(each: rooms, { room, names in
            "<optgroup label=\"\(room)\">\(each: names, { option($0, face) })</optgroup>"
        })</select></div><div class="row">\(button(Words.nameThem, "face-name", of: face.id.description))\
        \(button(Words.hideThem, "face-hide", of: face.id.description))<span class="push">\(button(Words.notAFace, "face-remove", of: face.id.description))</span></div>\
        \(if: changing == face.id, "<details class=\"face-form\"><summary>\(Words.moveBox)</summary>\(area(for: face.id.description))<div class=\"row\">\(button(Words.moveBox, "face-move", of: face.id.description))</div></details>")</div>
        """
    }

    /// Names by room, then the adults; never by likeness.
    private var rooms: [(String, [PeopleToName.Name])] {
        var groups: [(String, [PeopleToName.Name])] = []
        for child in page.people.children {
            if groups.last?.0 == child.room { groups[groups.count - 1].1.append(child) } else { groups.append((child.room ?? "", [child])) }
        }
        return groups + [(Words.adultsHere, page.people.adults)]
    }

    private func option(_ name: PeopleToName.Name, _ face: PostFace) -> HTML {
        let (value, isChosen): (String, Bool) =
            switch name.subject {
            case .child(let child): ("c\(child)", face.child == child)
            case .adult(let adult): ("a\(adult)", face.adult == adult)
            }
        return "<option value=\"\(value)\"\(flag: "selected", isChosen)>\(name.name): \(Words.mayBeShown(name.permission))</option>"
    }

    private var check: HTML {
        let asked = page.post.openQuestions.contains { $0.picture == id }
        let yes = picture.atGate.checks.filter { $0.value != .unsure && page.post.contributors.contains($0.key) }.keys.sorted()
        let answer: HTML =
            picture.atGate.isLeftOut
            ? .tag(Words.leftOut, .stopped)
            : asked
                ? .tag(Words.managerAsked, .waiting)
                : !yes.isEmpty
                    ? .tag(Words.checkedBy(yes.map(page.name)), .passed)
                    : "<div class=\"row\">\(button(Words.checkYes, "check"))\(button(Words.unsure, "unsure"))</div>"
        return "<div><b>\(Words.checkTitle)</b><p class=\"soft\">\(Words.checkQuestion) \(HTML.clause("B13"))</p>\(answer)</div>"
    }

    private var alt: HTML {
        """
        <div class="field"><label for="alt-\(id)">\(Words.describePicture) <small>\(Words.optional)</small></label>\
        <small id="alt-\(id)-hint">\(Words.describePictureHint)</small>\
        <input id="alt-\(id)" name="alt-\(id)" type="text" maxlength="\(DescribePicture.longest)" value="\(form["alt-\(id)"] ?? picture.alt)" aria-describedby="alt-\(id)-hint"></div>
        """
    }

    private func button(_ words: String, _ step: String, of thing: String? = nil, stop: Bool = false) -> HTML {
        "<button class=\"button \(stop ? "stop" : "quiet")\" type=\"submit\" name=\"do\" value=\"\(step):\(thing ?? id.description)\">\(words)</button>"
    }
}

extension FaceBox {
    init(_ face: PostFace, number: Int) {
        let area = face.area
        self.init(
            left: area.x, top: area.y, width: area.width, height: area.height, FaceBox.tone(face), "\(number) \(Words.faceTag(face))",
            link: nil)
    }

    static func tone(_ face: PostFace) -> Tone {
        switch face.answer {
        case .unanswered: .waiting
        case .hidden: face.permission == .never ? .stopped : .told
        case .child, .adult: face.permission == .yes && !face.hasLeft ? .passed : .stopped
        }
    }
}

extension ComposePage {
    func name(_ member: Member.ID) -> String { names[member] ?? "" }

    /// Who a face is said to be, for those behind the page.
    func who(_ face: PostFace) -> String {
        let subject: Subject? = face.child.map(Subject.child) ?? face.adult.map(Subject.adult)
        let name = subject.flatMap { people[$0]?.name ?? (face.adult.map(self.name)) } ?? ""
        guard face.answer == .hidden else { return name }
        return name.isEmpty ? Words.hiddenFace : Words.hiddenFace(name)
    }
}
