/// A sentence: a range of tokens, and what kind of place it stands in.
package struct Sentence: Sendable {
    package enum Place: Sendable {
        case title, heading, lead, body, listItem
        /// A quotation that stands alone; its speaker may be named on the next line.
        case detachedQuote
        /// `Kassoum Coulibaly, ministre de la Défense` below a detached quotation.
        case quoteSignature
    }

    package var tokens: Range<Int>
    package var place: Place
    /// Counts the paragraphs of the article from 0; sentences of one paragraph share it.
    package var paragraph: Int

    package init(tokens: Range<Int>, place: Place, paragraph: Int) {
        self.tokens = tokens
        self.place = place
        self.paragraph = paragraph
    }
}
