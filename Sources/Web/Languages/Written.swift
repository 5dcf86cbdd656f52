import Gatepost

// What stands on a page in another language than the page's own says so, for those who listen to it and for browsers that translate.
extension HTML {
    /// Of words that the setting wrote, and of English texts such as a policy.
    static var asWritten: HTML { Catalogue.current == nil ? .empty : " lang=\"en\" dir=\"auto\"" }

    /// Of what anybody wrote, in whichever language.
    static var anyLanguage: HTML { Catalogue.current == nil ? .empty : " lang=\"\" dir=\"auto\"" }

    /// Of the whole page.
    static var pageLanguage: HTML {
        guard let language = Catalogue.current?.language else { return " lang=\"en-GB\"" }
        return " lang=\"\(language.tag)\" dir=\"\(direction(of: language))\""
    }

    static func direction(of language: Language) -> HTML { language.isRightToLeft ? "rtl" : "ltr" }
}

/// The buttons by which a post is read aloud or translated, for the script that puts them under each post where the device can do it.
enum ReadAloud {
    static var template: HTML {
        """
        <template data-aloud data-failed="\(Words.Languages.notTranslated)">\
        <button class="link" type="button" data-speak>\(Words.Languages.readAloud)</button>\
        <button class="link" type="button" data-hush hidden>\(Words.Languages.stopReading)</button>\
        <button class="link" type="button" data-translate>\(Words.Languages.translate)</button>\
        <button class="link" type="button" data-back hidden>\(Words.Languages.asWritten)</button><span role="status"></span></template>
        """
    }
}
