import Gatepost
import Safeguarding

/// Where the machine could not look for faces, two people count who is in a picture and sign for it (S2): the author on the compose
/// page, and the approver beside the check.
struct PeopleCount {
    let picture: PostPicture
    let page: ComposePage
    let form: Form

    private var field: String { "count-\(picture.id)" }

    /// The author's: a number, and a button that signs it.
    var html: HTML {
        """
        <div class="notice waiting">\(Icon.warning)<div><b>\(Words.notSoughtTitle)</b><p>\(Words.notSought) \(HTML.clause("S2"))</p>\
        \(if: !signed.isEmpty, "<p>\(signed)</p>")\
        <div class="row">\(number)<button class="button quiet" type="submit" name="do" value="count:\(picture.id)">\(Words.signCount)</button></div></div></div>
        """
    }

    /// The approver's: what the author signed, and a number of their own, sent with the approval.
    var forApprover: HTML {
        """
        <div class="notice waiting">\(Icon.warning)<div><b>\(Words.notSoughtTitle)</b><p>\(Words.notSoughtSecond) \(HTML.clause("S2"))</p>\
        \(if: !signed.isEmpty, "<p>\(signed)</p>")\(number)</div></div>
        """
    }

    private var number: HTML {
        """
        <div class="field"><label for="\(field)">\(Words.howMany)</label>\
        <input id="\(field)" name="\(field)" type="text" inputmode="numeric" size="4" autocomplete="off" value="\(form[field])"></div>
        """
    }

    /// Those whose count still stands.
    private var signed: HTML {
        "\(each: picture.atGate.counts.sorted { $0.key < $1.key }, { "\(HTML.tag(Words.countedBy(page.name($0.key), $0.value), .passed)) " })"
    }
}

extension Form {
    /// How many people were counted in each picture, of those numbers that can be read.
    var counts: [Picture.ID: Int] {
        fields.reduce(into: [:]) { counts, field in
            guard field.name.hasPrefix("count-"), let picture = Picture.ID(String(field.name.dropFirst(6))), let people = Int(field.value.trimmingBlanks),
                (0...AddFace.most).contains(people)
            else { return }
            counts[picture] = people
        }
    }
}
