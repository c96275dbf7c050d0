package import Gazetteer

/// Tells the article from the page around it, by the words and the layout of news pages in general.
///
/// Pure and total: any text gives an answer, in time linear in its length.
package struct Cleaner: Sendable {
    private let knowledge: PageKnowledge

    /// Without the tests for names, structure alone decides.
    package init(
        date: @escaping PageKnowledge.DateReader = { _, _ in nil },
        isMedium: @escaping PageKnowledge.NameTest = { _, _ in false },
        isPlace: @escaping PageKnowledge.NameTest = { _, _ in false }
    ) {
        knowledge = PageKnowledge(date: date, isMedium: isMedium, isPlace: isPlace)
    }

    package func clean(_ text: TokenizedText) -> CleanText {
        var page = Page(text: text, knowledge: knowledge)
        page.findMarkup()
        page.findFurniture()
        page.findLanguage()
        page.findRepeats()
        page.findHeader()
        page.findCredits()
        page.findRelated()
        page.findDatelines()
        page.findStamps()
        page.findFooter()
        page.findQuotations()
        page.findImprint()
        return page.cleanText()
    }
}
