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

    /// No sentence that a person wrote is longer; what is, is read piece by piece, so that reading
    /// stays linear.
    static let longest = 256

    /// The sentence itself, or its pieces of at most `longest` tokens.
    var pieces: [Sentence] {
        guard tokens.count > Self.longest else { return [self] }
        return stride(from: tokens.lowerBound, to: tokens.upperBound, by: Self.longest).map {
            Sentence(
                tokens: $0..<min($0 + Self.longest, tokens.upperBound), place: place,
                paragraph: paragraph)
        }
    }

    package init(tokens: Range<Int>, place: Place, paragraph: Int) {
        self.tokens = tokens
        self.place = place
        self.paragraph = paragraph
    }
}
