import Foundation
public import Gatepost
import Safeguarding

extension SubjectPress {
    /// As Gatepost prints it: one page to read, whole in itself, and the same as data for programs. It is in English, whoever wakes the printer:
    /// what it prints is in the words in which it is kept.
    public static let printed = SubjectPress(
        holdings: { held in
            Catalogue.$current.withValue(nil) {
                [("what we hold.html", PrintedHoldings(held).bytes), ("what we hold.json", PrintedHoldings(held).json)]
            }
        },
        concerns: { concerns, zone in
            Catalogue.$current.withValue(nil) { ("concerns.html", PrintedHoldings.concerns(concerns, zone)) }
        })
}

/// What is held on somebody, as a page that opens without a server.
struct PrintedHoldings {
    private let held: Holdings

    init(_ held: Holdings) { self.held = held }

    var bytes: [UInt8] {
        PrintedHoldings.page(Words.Holdings.title(held.name), """
            <header><p>\(held.settingName)</p><h1>\(Words.Holdings.title(held.name))</h1>\
            <p class="soft">\(Words.Evidence.made(held.madeAt, in: held.zone))</p></header><p>\(Words.Holdings.lead)</p><p>\(Words.Holdings.leftOut)</p>\
            \(if: held.pictures > 0, "<p>\(Words.Holdings.pictures(held.pictures))</p>")\(if: held.unseen > 0, "<p>\(Words.Holdings.unseen(held.unseen))</p>")\
            \(each: held.sections, { section in """
                <h2>\(Words.Subjects.held(section.kind))</h2>\(each: section.parts, { part in """
                    <h3>\(Words.Holdings.table(part.table))</h3>\(each: part.rows, { row in
                        "<dl>\(each: row, { "<dt>\(Words.Holdings.column($0.column))</dt><dd>\($0.text)</dd>" })</dl>"
                    })
                    """ })
                """ })\
            \(if: !held.acts.isEmpty, """
                <h2>\(Words.Holdings.actsTitle)</h2><p>\(Words.Holdings.actsLead)</p><ul>\(each: held.acts, { "<li>\(Words.Holdings.table($0.table)): \($0.count)</li>" })</ul>
                """)\
            <h2>\(Words.Holdings.rightsTitle)</h2>\(.paragraphs(Words.Holdings.rights))
            """)
    }

    /// The same for programs: names of tables and columns as they are kept.
    var json: [UInt8] {
        let document = Document(
            setting: held.settingName, about: held.name,
            held: Dictionary(
                held.sections.flatMap(\.parts).map { part in
                    (part.table, part.rows.map { row in Dictionary(row.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first }) })
                }, uniquingKeysWith: { $0 + $1 }),
            did: Dictionary(held.acts.map { ($0.table, $0.count) }, uniquingKeysWith: { $0 + $1 }), pictures: held.pictures,
            videosAndDocuments: held.unseen,
            holdsNothing: Dictionary(held.nothing.map { ($0.table, $0.why) }, uniquingKeysWith: { first, _ in first }))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Strings and numbers always encode.
        return (try? encoder.encode(document)).map { Array($0) } ?? []
    }

    private struct Document: Encodable {
        let setting, about: String
        let held: [String: [[String: String]]]
        let did: [String: Int]
        let pictures, videosAndDocuments: Int
        let holdsNothing: [String: String]
    }

    /// What a person decided to give of concerns.
    static func concerns(_ concerns: [GivenConcern], _ zone: Zone) -> [UInt8] {
        page(Words.Holdings.concernsTitle, """
            <header><h1>\(Words.Holdings.concernsTitle)</h1></header><p>\(Words.Holdings.concernsLead)</p>\
            \(each: concerns, { concern in """
                <section>\(each: concern.entries, { "<h3>\(Words.day(zone.day(at: $0.at)))</h3>\(.paragraphs($0.words))" })\
                \(if: !concern.withheld.isEmpty, "<p>\(Words.Holdings.withheld)</p><ul>\(each: concern.withheld, { "<li>\($0)</li>" })</ul>")</section>
                """ })
            """)
    }

    private static func page(_ title: String, _ content: HTML) -> [UInt8] {
        let page: HTML = """
            <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>\(title)</title>\(style)</head><body>\(content)</body></html>

            """
        return page.bytes
    }

    /// It lies in the file itself: nothing else comes with it.
    private static let style: HTML = """
        <style>body{font:11pt/1.45 system-ui,sans-serif;color:#1c2521;max-width:48rem;margin:2rem auto;padding:0 1rem}h1,h2,h3{font-family:Georgia,serif}\
        dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.2rem 1rem;border-bottom:1px solid #ccc;padding-bottom:.6rem}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}\
        .soft{color:#555}@page{size:A4;margin:16mm}@media print{body{margin:0;max-width:none;font-size:9.5pt}dl{break-inside:avoid}}</style>
        """
}

extension Words {
    /// Words inside the copy that somebody is given.
    enum Holdings {
        static func title(_ name: String) -> String { "What we hold on \(name)" }
        static let lead = "Everything that we hold on you, or on your child, on the day on which this was made. The same is in the second file, for programs."
        static let leftOut = "Where somebody else was named, “[name]” stands instead. What is about other people is not here, and passwords, codes and keys never leave us."
        static func pictures(_ count: Int) -> String {
            "\(Words.count(count, "picture lies", "pictures lie")) in the folder “pictures”, with everybody else hidden."
        }
        static func unseen(_ count: Int) -> String {
            "\(Words.count(count, "video or document shows", "videos and documents show")) or names you. Nobody can be hidden in those, so please come and look at them with us."
        }
        static let actsTitle = "What you did here"
        static let actsLead = "Your number stands beside these, as whoever wrote, approved or recorded them. What they say is about others."
        static let rightsTitle = "Your rights"
        static let rights = "If something is wrong, you can ask us to put it right, and where we need it no more, to erase it.\n\nIf you are not happy with this answer, please tell us. You can also complain to the Information Commissioner, at ico.org.uk or on 0303 123 1113."
        static let concernsTitle = "From our safeguarding records"
        static let concernsLead = "A person here has gone through these entries one by one."
        static let withheld = "Some entries were left out, because:"

        /// A table's or a column's name, as words.
        static func table(_ name: String) -> String { Words.sentenceCase(name.replacing("_", with: " ")) }
        static func column(_ name: String) -> String { Words.sentenceCase(name.replacing("_", with: " ")) }
    }
}
