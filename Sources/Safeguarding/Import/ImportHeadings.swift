// How settings and the programs that they use spell the headings of their lists.
extension ImportField {
    /// - Returns: `nil` for a heading that could mean several things, or nothing that is taken in: those are matched by eye.
    public init?(heading: String, as kind: ImportKind) {
        let word = ImportField.folded(heading)
        switch kind {
        case .children, .families:
            if let part = Spelling.child[word] {
                self = .child(part)
            } else if let carer = Spelling.carer(word) {
                self = .carer(carer.number, carer.part)
            } else {
                return nil
            }
        case .staff:
            guard let part = Spelling.staff[word] else { return nil }
            self = .staff(part)
        case .rooms:
            guard Spelling.room.contains(word) else { return nil }
            self = .room
        }
    }

    /// What a heading says of the carer that it names: "Mum's mobile" is about a mother.
    public static func relationship(in heading: String) -> String? {
        let word = folded(heading)
        return Spelling.relationships.first { word.hasPrefix($0.word) || word.hasSuffix($0.word) }?.says
    }

    /// Letters and digits alone, in lower case.
    static func folded(_ heading: String) -> String { heading.lowercased().filter { $0.isLetter || $0.isNumber } }
}

private enum Spelling {
    static let child: [String: ImportField.ChildPart] = table([
        (.name, "name fullname child childname childsname childfullname childsfullname nameofchild pupil pupilname childrensname"),
        (
            .firstName,
            "firstname firstnames forename forenames givenname givennames christianname childfirstname childsfirstname childforename "
                + "childsforename legalforename legalfirstname pupilforename"
        ),
        (
            .familyName,
            "surname lastname familyname secondname childsurname childssurname childlastname childslastname childfamilyname legalsurname "
                + "legallastname pupilsurname"
        ),
        (.knownAs, "knownas preferredname preferredforename preferredfirstname nickname likestobecalled childknownas knownname"),
        (
            .bornOn,
            "dob dateofbirth birthdate birthday born bornon datebirth dofb childdob childsdob childdateofbirth childsdateofbirth pupildob"
        ),
        (.room, "room roomname class classname classroom group groupname baseroom mainroom currentroom childroom childsroom nurseryroom"),
        (
            .firstDay,
            "startdate start started startedon startingdate datestarted firstday firstsession admissiondate admitted dateofadmission "
                + "enrolmentdate dateofentry entrydate joined joindate joiningdate datejoined dateofjoining contractstart childstartdate"
        ),
        (
            .lastDay,
            "enddate end leavedate leavingdate leaverdate leftdate dateleft dateleaving dateofleaving lastday lastsession finishdate "
                + "contractend childenddate expectedleavedate leaveson"
        ),
        (.homeAuthority, "localauthority homeauthority responsibleauthority council homecouncil la"),
        (.lookedAfter, "lookedafter lookedafterchild childlookedafter lac cla incare childincare"),
        (.otherSettings, "othersetting othersettings othersettingsattended othernursery otherprovider alsoattends"),
    ])

    static let staff: [String: ImportField.StaffPart] = table([
        (.name, "name fullname staff staffname staffmember employee employeename nameofstaff colleague practitioner"),
        (.firstName, "firstname forename forenames givenname stafffirstname"),
        (.familyName, "surname lastname familyname staffsurname stafflastname"),
        (.kind, "kind stafftype capacity staffkind"),
        (.title, "called role jobtitle jobrole job position post roleinsetting"),
        (
            .firstDay,
            "firstday startdate start started datestarted employmentstart employmentstartdate dateofappointment joined joindate datejoined"
        ),
        (.lastDay, "lastday enddate end leavedate leavingdate dateleft employmentend employmentenddate"),
        (.lineManager, "linemanager manager managedby reportsto supervisor"),
        (.email, "email emailaddress workemail workemailaddress"),
    ])

    static let room: Set<String> = ["room", "rooms", "roomname", "name", "class", "classname", "group", "groupname"]

    private static let carerParts: [String: ImportField.CarerPart] = table([
        (.name, "name fullname names"),
        (.firstName, "firstname forename givenname"),
        (.familyName, "surname lastname familyname"),
        (.relationship, "relationship relation relationshiptochild relationtochild"),
        (.email, "email emailaddress mail primaryemail"),
        (
            .phone,
            "phone phonenumber mobile mobilenumber mobilephone mobileno telephone telephonenumber tel telno contactnumber homephone cell"
        ),
        (.address, "address homeaddress postaladdress fulladdress"),
        (.responsibility, "pr parentalresponsibility hasparentalresponsibility hasparentalresponsibilities"),
    ])

    /// A carer, by what they are called and which in turn they usually are. The longer first, since they begin alike.
    private static let whos: [(word: String, number: Int)] = [
        ("parentcarer", 1), ("parentguardian", 1), ("primarycarer", 1), ("primaryparent", 1), ("maincarer", 1), ("secondarycarer", 2),
        ("secondparent", 2), ("secondcarer", 2), ("firstparent", 1), ("firstcarer", 1), ("parents", 1), ("parent", 1), ("carers", 1),
        ("carer", 1), ("guardians", 1), ("guardian", 1),
    ]

    /// Those by whom a heading says what they are to the child.
    static let relationships: [(word: String, says: String)] = [
        ("mothers", "mother"), ("mother", "mother"), ("mummys", "mother"), ("mummy", "mother"), ("mums", "mother"), ("mum", "mother"),
        ("fathers", "father"), ("father", "father"), ("daddys", "father"), ("daddy", "father"), ("dads", "father"), ("dad", "father"),
    ]

    /// Emergency contacts are none of these: somebody to ring is not somebody who sees pictures.
    static func carer(_ heading: String) -> (number: Int, part: ImportField.CarerPart)? {
        let digits = heading.filter { ("1"..."4").contains($0) }
        let word = heading.filter { !$0.isNumber }
        guard digits.count <= 1, heading.count(where: \.isNumber) == digits.count else { return nil }
        for (who, usual) in relationships.map({ ($0.word, $0.says == "mother" ? 1 : 2) }) + whos {
            guard
                let rest = [word.hasPrefix(who) ? word.dropFirst(who.count) : nil, word.hasSuffix(who) ? word.dropLast(who.count) : nil]
                    .compactMap(\.self).first(where: { $0.isEmpty || carerParts[String($0)] != nil })
            else { continue }
            return (Int(digits) ?? usual, rest.isEmpty ? .name : carerParts[String(rest)] ?? .name)
        }
        // By itself it is the first carer's, but for what could be the child's own.
        guard let part = carerParts[word], ![.name, .firstName, .familyName, .address].contains(part) else { return nil }
        return (Int(digits) ?? 1, part)
    }

    private static func table<Part>(_ rows: [(Part, String)]) -> [String: Part] {
        Dictionary(
            rows.flatMap { part, words in words.split(separator: " ").map { (String($0), part) } }, uniquingKeysWith: { first, _ in first })
    }
}
