package import Gazetteer
package import Records

/// Tells the article from the page around it, by the words and the layout of news pages in general.
///
/// Pure and total: any text gives an answer, in time linear in its length.
package struct Cleaner: Sendable {
    /// The first date that the token range states, and whether a time of day belongs to it.
    package typealias DateReader =
        @Sendable (_ text: TokenizedText, _ tokens: Range<Int>) -> (
            value: PartialDate, tokens: Range<Int>, hasTime: Bool
        )?
    /// Whether the token range as a whole is a name of some kind.
    package typealias NameTest = @Sendable (_ text: TokenizedText, _ tokens: Range<Int>) -> Bool

    let date: DateReader
    let isMedium: NameTest
    let isPlace: NameTest
    let matcher = FurnitureMatcher.standard

    /// Without the tests for names, structure alone decides.
    package init(
        date: @escaping DateReader = { _, _ in nil },
        isMedium: @escaping NameTest = { _, _ in false },
        isPlace: @escaping NameTest = { _, _ in false }
    ) {
        self.date = date
        self.isMedium = isMedium
        self.isPlace = isPlace
    }

    package func clean(_ text: TokenizedText) -> CleanText {
        var page = Page(text: text, cleaner: self)
        page.findMarkup()
        page.findFurniture()
        page.findLanguage()
        page.findRepeats()
        page.findHeader()
        page.findCredits()
        page.findRelated()
        page.findDatelines()
        page.findFooter()
        page.findQuotations()
        page.findImprint()
        return page.cleanText()
    }
}
