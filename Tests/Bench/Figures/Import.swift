import Foundation

extension Bench {
    /// A list of 5,000 children with two carers each: from sending the file until what it would do is there to be read. In both forms in
    /// which settings have it, through the running server. Nothing of it is stored.
    func takeIn() async throws {
        let setting = try await setting(posts: 200)
        let server = try serve(setting)
        defer { server.stop() }
        let browser = Browser(port: server.port, session: setting.sessions.manager)
        let rows = Bench.children(5_000)
        let (text, workbook) = ("\(scratch)/children.csv", "\(scratch)/children.xlsx")
        try Data(rows.map { $0.joined(separator: ",") + "\r\n" }.joined().utf8).write(to: URL(filePath: text))
        try writeWorkbook(rows, to: workbook)
        for (form, file) in [("csv", text), ("xlsx", workbook)] {
            var sent: [Double] = []
            var looked: [Double] = []
            for _ in 0..<rounds {
                let token = try Browser.value(of: "token", in: browser.page("/import"))
                let upload = try browser.send(["token=\(token)", "kind=children", "file=@\(file)"], to: "/import", asUpload: true)
                guard upload.status == 303, let path = URL(string: upload.location)?.path else {
                    throw NotMeasured("the list was answered \(upload.status)")
                }
                let fields = try Bench.matched(browser.page(path)) + ["token=\(token)", "headings=1", "do=look"]
                let plan = try browser.send(fields, to: path)
                guard plan.status == 200 else { throw NotMeasured("looking was answered \(plan.status)") }
                sent.append(upload.seconds)
                looked.append(plan.seconds)
            }
            let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
            let what = "5,000 children with two carers each, \(size / 1_000) KB; sending it and seeing what it would do"
            Figure.print("import.preview-\(form)", median(sent) + median(looked), "s", what)
        }
        Figure.print("memory.after-import", server.megabytes, "MB", "proportional set size")
    }

    private static func children(_ count: Int) -> [[String]] {
        let headings = [
            "First name", "Surname", "Date of birth", "Room", "Start date", "Parent 1 name", "Parent 1 email", "Parent 1 relationship",
            "Parent 2 name", "Parent 2 email", "Parent 2 relationship", "Allergies",
        ]
        return [headings]
            + (0..<count).map { number in
                [
                    "Child\(number)", "Family\(number)", "\(number % 28 + 1)/\(number % 12 + 1)/2023", "Room \(number % 8)", "01/09/2025",
                    "Jo Family\(number)", "jo\(number)@example.org", "mother", "Sam Family\(number)", "sam\(number)@example.org", "father",
                    "None known",
                ]
            }
    }

    /// What the form says that each column holds.
    private static func matched(_ page: String) -> [String] {
        page.split(separator: "<select id=\"").dropFirst().compactMap { part in
            guard let name = part.split(separator: "\"").first, let mark = part.range(of: "\" selected") else { return nil }
            let value = part[..<mark.lowerBound].split(separator: "\"").last ?? "-"
            return name.hasPrefix("c") ? "\(name)=\(value)" : nil
        }
    }

    private func writeWorkbook(_ rows: [[String]], to path: String) throws {
        let folder = "\(scratch)/workbook"
        let cells = rows.enumerated().map { number, row in
            "<row r=\"\(number + 1)\">" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
        }.joined()
        let files = [
            "xl/workbook.xml": "<workbook><sheets><sheet name=\"Children\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels": "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(cells)</sheetData></worksheet>",
        ]
        for (name, words) in files {
            let file = URL(filePath: "\(folder)/\(name)")
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(words.utf8).write(to: file)
        }
        // Python is there wherever tests run, and its ZIP is another's than ours.
        _ = try output(of: ["python3", "-m", "zipfile", "-c", path, "\(folder)/xl"])
    }
}
