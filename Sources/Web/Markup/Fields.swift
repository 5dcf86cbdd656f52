import Safeguarding

/// The kinds of one-line field that browsers know.
public enum LineKind: Sendable {
    case text, name, email, username, phone, number, day, time, address, code, search
    /// A generator's digits or a code on paper.
    case proof

    /// Type, the keyboard a phone shows, and what a browser may fill in.
    var attributes: HTML {
        switch self {
        case .text: "type=\"text\""
        case .name: "type=\"text\" autocomplete=\"name\""
        case .email: "type=\"email\" autocomplete=\"email\" spellcheck=\"false\" autocapitalize=\"none\""
        case .username: "type=\"text\" autocomplete=\"username\" spellcheck=\"false\" autocapitalize=\"none\""
        case .phone: "type=\"tel\" autocomplete=\"tel\""
        case .number: "type=\"text\" inputmode=\"numeric\""
        case .day: "type=\"date\""
        case .time: "type=\"time\""
        case .address: "type=\"url\" spellcheck=\"false\""
        case .code: "type=\"text\" inputmode=\"numeric\" autocomplete=\"one-time-code\" spellcheck=\"false\""
        case .proof: "type=\"text\" autocomplete=\"one-time-code\" spellcheck=\"false\" autocapitalize=\"characters\""
        case .search: "type=\"search\""
        }
    }
}

/// One of several to choose from: what is sent, what is read, and perhaps a line below it.
public struct Choice: Sendable {
    let value: String
    let words: String
    let hint: String?

    public init(_ value: String, _ words: String, hint: String? = nil) {
        self.value = value
        self.words = words
        self.hint = hint
    }
}

// Fields draw themselves from the form: its values are kept, its problems stand beside them.
extension Form {
    /// One line.
    public func line(_ name: String, _ label: String, _ kind: LineKind = .text, hint: String? = nil, optional: Bool = false, max: Int? = nil) -> HTML {
        field(name, label, hint, optional) {
            """
            <input id="\(name)" name="\(name)" \(kind.attributes) value="\(self[name])"\(attribute: "maxlength", max.map(String.init))\
            \(flag: "required", !optional)\(described(name, hint))>
            """
        }
    }

    /// A password. What was typed never comes back.
    public func password(_ name: String, _ label: String, isNew: Bool = false, hint: String? = nil) -> HTML {
        field(name, label, hint, false) {
            """
            <input id="\(name)" name="\(name)" type="password" autocomplete="\(isNew ? "new-password" : "current-password")" required\
            \(described(name, hint))>
            """
        }
    }

    /// A short number that nobody else should read. What was typed never comes back.
    public func pin(_ name: String, _ label: String, hint: String? = nil) -> HTML {
        field(name, label, hint, false) {
            """
            <input id="\(name)" name="\(name)" type="password" inputmode="numeric" autocomplete="off" maxlength="\(DevicePIN.length)" required\
            \(described(name, hint))>
            """
        }
    }

    /// Several lines.
    public func lines(_ name: String, _ label: String, rows: Int = 6, hint: String? = nil, optional: Bool = false, max: Int? = nil) -> HTML {
        field(name, label, hint, optional) {
            """
            <textarea id="\(name)" name="\(name)" rows="\(rows)"\(attribute: "maxlength", max.map(String.init))\(flag: "required", !optional)\
            \(described(name, hint))>
            \(self[name])</textarea>
            """
        }
    }

    /// One of a long list.
    public func menu(_ name: String, _ label: String, _ choices: [Choice], hint: String? = nil, optional: Bool = false) -> HTML {
        field(name, label, hint, optional) {
            """
            <select id="\(name)" name="\(name)"\(flag: "required", !optional)\(described(name, hint))><option value="">\(Words.chooseFromMenu)</option>\
            \(each: choices, { "<option value=\"\($0.value)\"\(flag: "selected", self[name] == $0.value)>\($0.words)</option>" })</select>
            """
        }
    }

    /// One of a few, all in sight.
    public func choice(_ name: String, _ label: String, _ choices: [Choice], hint: String? = nil, optional: Bool = false) -> HTML {
        group(name, label, hint, optional) { options(name, choices, type: "radio") }
    }

    /// Any of a few.
    public func choices(_ name: String, _ label: String, _ choices: [Choice], hint: String? = nil) -> HTML {
        group(name, label, hint, true) { options(name, choices, type: "checkbox") }
    }

    /// One thing to say yes to.
    public func tick(_ name: String, _ label: String, hint: String? = nil) -> HTML {
        """
        <div class="field">\(problemMarkup(name))<label class="option"><input type="checkbox" id="\(name)" name="\(name)" value="yes"\
        \(flag: "checked", isTicked(name))\(described(name, nil))><span>\(label)\(if: hint, { "<small>\($0)</small>" })</span></label></div>
        """
    }

    /// Files. They cannot be kept when a form comes back; browsers do not allow it.
    /// - Parameter accept: as "image/*".
    public func file(_ name: String, _ label: String, accept: String, several: Bool = false, hint: String? = nil, optional: Bool = false) -> HTML {
        field(name, label, hint, optional) {
            """
            <input id="\(name)" name="\(name)" type="file" accept="\(accept)"\(flag: "multiple", several)\(flag: "required", !optional)\
            \(described(name, hint))>
            """
        }
    }

    /// What was sent before, unseen.
    public func hidden(_ name: String) -> HTML { .hidden(name, self[name] ?? "") }

    private func options(_ name: String, _ choices: [Choice], type: StaticString) -> HTML {
        let chosen = Set(all(name))
        let type = HTML(stringLiteral: type)
        return "\(each: choices.enumerated(), { index, choice in """
            <label class="option"><input type="\(type)"\(attribute: "id", index == 0 ? name : nil) name="\(name)" value="\(choice.value)"\
            \(flag: "checked", chosen.contains(choice.value))><span>\(choice.words)\(if: choice.hint, { "<small>\($0)</small>" })</span></label>
            """ })"
    }

    private func field(_ name: String, _ label: String, _ hint: String?, _ optional: Bool, _ control: () -> HTML) -> HTML {
        """
        <div class="field\(if: problem(at: name) != nil, " wrong")"><label for="\(name)">\(label)\(if: optional, " <small>\(Words.optional)</small>")</label>\
        \(if: hint, { "<small id=\"\(name)-hint\">\($0)</small>" })\(problemMarkup(name))\(control())</div>
        """
    }

    private func group(_ name: String, _ label: String, _ hint: String?, _ optional: Bool, _ options: () -> HTML) -> HTML {
        """
        <fieldset class="field\(if: problem(at: name) != nil, " wrong")"\(described(name, hint))><legend>\(label)</legend>\
        \(if: hint, { "<small id=\"\(name)-hint\">\($0)</small>" })\(problemMarkup(name))<div class="options">\(options())</div></fieldset>
        """
    }

    private func problemMarkup(_ name: String) -> HTML? {
        problem(at: name).map { "<span class=\"problem\" id=\"\(name)-problem\">\($0)</span>" }
    }

    /// Ties a control to its hint and its problem for those who listen to the page.
    private func described(_ name: String, _ hint: String?) -> HTML {
        let hasProblem = problem(at: name) != nil
        guard hint != nil || hasProblem else { return .empty }
        return """
             aria-describedby="\(if: hint != nil, "\(name)-hint")\(if: hint != nil && hasProblem, " ")\(if: hasProblem, "\(name)-problem")"\
            \(if: hasProblem, " aria-invalid=\"true\"")
            """
    }
}
