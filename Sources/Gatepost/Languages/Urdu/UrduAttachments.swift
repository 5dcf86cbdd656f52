extension UrduWords {
    static let attachments = #"""
        = PDF, 1 page | PDF, %1 pages
        one: PDF، 1 صفحہ
        other: PDF، %1 صفحے

        = without sound
        بغیر آواز

        = with sound
        آواز کے ساتھ

        = Open the document
        دستاویز کھولیں

        = The first page of “%1”
        “%1” کا پہلا صفحہ
        """#
}
