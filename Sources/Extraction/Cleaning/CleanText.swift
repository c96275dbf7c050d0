package import Gazetteer
package import Records

/// A text with the article told apart from the page around it.
///
/// The text itself is never altered, so that every offset is an offset of the source.
package struct CleanText: Sendable {
    package var tokens: TokenizedText
    /// The article's own sentences, in order: title first, no boilerplate, no teasers.
    package var sentences: [Sentence]
    /// What the page states about itself.
    package var title: TextSpan?
    package var publisher: TextSpan?
    /// The publisher's name as it should be shown, where the span needs mending; else nil.
    package var publisherName: String?
    package var author: TextSpan?
    package var published: DateMention?
    package var publishedBy: PublicationEvidence?
    package var boilerplate: [Boilerplate]
    /// Teasers of other articles: token range of the whole, of its title where told apart, and its
    /// sentences.
    package var teasers: [Teaser]
    package var language: String
    package var diagnostics: [Diagnostic]

    package struct Teaser: Sendable {
        package var tokens: Range<Int>
        package var title: Range<Int>?
        package var sentences: [Sentence]

        package init(tokens: Range<Int>, title: Range<Int>?, sentences: [Sentence]) {
            self.tokens = tokens
            self.title = title
            self.sentences = sentences
        }
    }

    package init(tokens: TokenizedText, language: String = "fr") {
        self.tokens = tokens
        self.language = language
        sentences = []
        boilerplate = []
        teasers = []
        diagnostics = []
    }
}
