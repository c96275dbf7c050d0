import Gazetteer

/// Tells the title of a teaser from the text that follows it without a mark between.
///
///     « Pour Rangoun, Moscou n’est pas un allié si idéal | Notre ami et chroniqueur … »
enum TeaserSplitter {
    /// The token at which the text begins; nil where no place is better than another.
    static func titleEnd(in range: Range<Int>, of text: TokenizedText) -> Int? {
        let tokens = text.tokens
        let limit = min(range.upperBound - 3, range.lowerBound + 45)
        guard range.count >= 8, range.lowerBound + 3 < limit else { return nil }
        let places = (range.lowerBound + 3)..<limit
        // A title may end in its own mark.
        if let repeated = places.first(where: { repeats(range, at: $0, tokens) }) {
            return repeated
        }
        let heads = places.filter { isHead($0, of: text) }
        if let opener = heads.first(where: { PageWords.openers.contains(tokens[$0].form) }) {
            return opener
        }
        return heads.first { isParticiple($0, of: text) }
            ?? heads.first {
                tokens[$0 + 1].shape == .lower
                    && PageWords.links.contains(tokens[$0 + 1].form)
            }
    }

    /// The text takes up the title's first two words, or those behind its colon.
    private static func repeats(_ range: Range<Int>, at place: Int, _ tokens: [Token]) -> Bool {
        guard tokens[place].shape != .lower, tokens[place].kind == .word else { return false }
        guard tokens[place - 1].kind != .mark || PageWords.stops.contains(tokens[place - 1].form)
        else { return false }
        func matches(from start: Int) -> Bool {
            start + 1 < place && tokens[start].form == tokens[place].form
                && tokens[start + 1].form == tokens[place + 1].form
                && tokens[start + 1].kind == .word && tokens[start].kind == .word
        }
        if matches(from: range.lowerBound) { return true }
        guard
            let colon = tokens[range.lowerBound..<place].firstIndex(where: {
                $0.form == Mark.colon
            })
        else { return false }
        return matches(from: colon + 1)
    }

    /// A capital after a word that may end a headline.
    private static func isHead(_ place: Int, of text: TokenizedText) -> Bool {
        let (token, before) = (text.tokens[place], text.tokens[place - 1])
        guard token.kind == .word, token.shape == .capitalised || text.isElided(place),
            token.shape != .lower, token.hasSpaceBefore
        else { return false }
        if before.kind == .mark {
            return PageWords.stops.contains(before.form) || before.form == Mark.closeQuote
        }
        guard before.kind == .word || before.kind == .number else { return false }
        if PageWords.openers.contains(token.form) { return !PageWords.links.contains(before.form) }
        return before.shape == .lower && !PageWords.links.contains(before.form)
    }

    /// `Menacés par`, `Arrivée à`
    private static func isParticiple(_ place: Int, of text: TokenizedText) -> Bool {
        let token = text.tokens[place]
        guard token.end - token.start >= 5, PageWords.links.contains(text.tokens[place + 1].form)
        else { return false }
        let bytes = text.utf8[token.start..<token.end]
        return ["é", "és", "ée", "ées"].contains {
            bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }
}
