import Gatepost
import Safeguarding

extension Words {
    /// Why a table in a text file could not be read.
    static func csv(_ problem: Safeguarding.CSV.Problem) -> String {
        switch problem {
        case .openQuote(let line): "A quotation mark that begins in row \(line) is never closed."
        case .afterQuote(let line): "In row \(line) something follows a closing quotation mark."
        case .tooManyRows(let most): "A file holds up to \(most) rows."
        }
    }

    /// Why a file of a table could not be taken in.
    static func sheet(_ problem: Sheet.Problem) -> String {
        switch problem {
        case .empty: "There’s nothing in this file."
        case .tooManyRows(let most): "A file holds up to \(most) rows. Please split it."
        case .tooManyColumns(let most): "A file holds up to \(most) columns. Please take out those that nobody needs here."
        case .longCell(let row, let most): "A cell in row \(row) has more than \(most) characters. Please shorten it, or take that column out."
        case .tooMuch: "There’s more in this file than in any list of children. Please save only the sheet with the list."
        case .notText: "We can’t read this as a table. Please save it as an Excel workbook (.xlsx) or as CSV."
        case .text(let problem): csv(problem)
        case .olderOrLocked: "This is a workbook as Excel saved it before 2007, or one with a password. Please save it as .xlsx, without a password."
        case .otherFormat: "This is no Excel workbook. Please save it as .xlsx or as CSV."
        case .damaged: "This workbook is damaged. Please open it in your spreadsheet and save it anew."
        }
    }

    /// Words of taking lists in.
    enum TakeIn {
        static let title = "Take in a list"
        static let lead = "Bring your children, families, staff or rooms from the spreadsheet you have. You see what each column is taken for, and everything that has to be put right, before anything is stored."
        static let kind = "What’s in it?"
        static func kind(_ kind: ImportKind) -> String {
            switch kind {
            case .children: "Children, with their rooms and families"
            case .families: "Families of children who are here"
            case .staff: "Staff"
            case .rooms: "Rooms"
            }
        }
        static func kindHint(_ kind: ImportKind) -> String {
            switch kind {
            case .children: "One row for each child, or for each of their carers."
            case .families: "Each row names a child who is on record, and their carers."
            case .staff: "Who they are and since when. Vetting and training come in through the register."
            case .rooms: "Their names."
            }
        }
        static let file = "The file"
        static let fileHint = "An Excel workbook (.xlsx) or CSV, up to 5 megabytes. Of a workbook the first sheet is read."
        static let tooLarge = "This file is larger than 5 megabytes. Please save only the sheet with the list."
        static let goOn = "Look at it"
        static let howTitle = "How it goes"
        static let how = """
            Nothing is stored while you look, and what you sent is forgotten within an hour.

            Whoever is on record already stays as they are.

            Carers and staff come in without any access. You invite them afterwards, each by themselves.

            If it went wrong, it can be taken back for a day.
            """
        static let lately = "Taken in lately"
        static let open = "Open"

        static func matchTitle(_ kind: ImportKind) -> String { "What the columns hold: \(Words.TakeIn.kind(kind).lowercased())" }
        static func from(_ name: String) -> String { "From the sheet “\(name)”." }
        static let matchLead = "We matched the columns by their headings. Please look through them and put right what’s wrong."
        static let headings = "The headings are in row"
        static let headingsHint = "As your spreadsheet numbers it."
        static let matchAgain = "Match by this row"
        static let columnsTitle = "Columns"
        static func column(_ place: Int) -> String { "Column \(letters(place))" }
        static func samples(_ samples: [String]) -> String { samples.isEmpty ? "Nothing in it" : "As: \(samples.joined(separator: ", "))" }
        static let leaveOut = "Leave it out"
        static let otherwise = "Where a row says nothing"
        static let room = "Children without a room go to"
        static let firstDay = "The first day of those without one"
        static let look = "See what it would do"
        static let anotherFile = "Choose another file"

        static func field(_ field: ImportField) -> String {
            switch field {
            case .child(let part): child(part)
            case .carer(let number, let part): "Carer \(number): \(carer(part))"
            case .staff(let part): staff(part)
            case .room: "Room’s name"
            }
        }
        private static func child(_ part: ImportField.ChildPart) -> String {
            switch part {
            case .name: "Child’s whole name"
            case .firstName: "Child’s first name"
            case .familyName: "Child’s family name"
            case .knownAs: "Known as"
            case .bornOn: "Born on"
            case .room: "Room"
            case .firstDay: "First day"
            case .lastDay: "Last day"
            case .homeAuthority: "Home authority"
            case .lookedAfter: "Looked after (yes or no)"
            case .otherSettings: "Other settings"
            }
        }
        private static func carer(_ part: ImportField.CarerPart) -> String {
            switch part {
            case .name: "whole name"
            case .firstName: "first name"
            case .familyName: "family name"
            case .relationship: "what they are to the child"
            case .email: "e-mail"
            case .responsibility: "parental responsibility (yes or no)"
            case .phone: "telephone, only to tell who is who"
            case .address: "address, only to tell who shares a home"
            }
        }
        private static func staff(_ part: ImportField.StaffPart) -> String {
            switch part {
            case .name: "Whole name"
            case .firstName: "First name"
            case .familyName: "Family name"
            case .kind: "Kind (Staff, Agency, Volunteer …)"
            case .title: "Job"
            case .firstDay: "First day"
            case .lastDay: "Last day"
            case .lineManager: "Line manager"
            case .email: "Work e-mail"
            }
        }
        private static func letters(_ place: Int) -> String {
            let letter = { (place: Int) in String(UnicodeScalar(UInt8(0x41 + place % 26))) }
            return place < 26 ? letter(place) : letter(place / 26 - 1) + letter(place)
        }
    }
}
