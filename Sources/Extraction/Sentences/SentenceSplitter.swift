import Gazetteer

/// Cuts running text into sentences, as French typography has them.
///
///     « Merci. C’est bien. » M. Poutine a salué… un « pas ».
///     → « Merci. · C’est bien. » · M. Poutine a salué… un « pas ».
struct SentenceSplitter {
    private let text: TokenizedText
    private let end: Int

    /// The sentences of `range`, none empty, without line breaks at their ends.
    static func sentences(of range: Range<Int>, in text: TokenizedText) -> [Range<Int>] {
        SentenceSplitter(text: text, end: range.upperBound).split(from: range.lowerBound)
    }

    private func split(from lowerBound: Int) -> [Range<Int>] {
        let tokens = text.tokens
        var sentences: [Range<Int>] = []
        var start = lowerBound
        var hasWord = false
        var index = lowerBound
        while index < end {
            let token = tokens[index]
            if token.kind == .word || token.kind == .number { hasWord = true }
            guard hasWord, token.kind == .mark, PageWords.stops.contains(token.form) else {
                index += 1
                continue
            }
            let after = afterClosers(stopsEnd(index))
            if ends(at: index, from: start, next: after) {
                append(start..<after, to: &sentences)
                start = after
                hasWord = false
            }
            index = max(after, index + 1)
        }
        // Marks alone belong to the sentence before them.
        if !hasWord, let last = sentences.last {
            sentences.removeLast()
            append(last.lowerBound..<end, to: &sentences)
        } else {
            append(start..<end, to: &sentences)
        }
        return sentences
    }

    private func append(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, text.tokens[lower].kind == .lineBreak { lower += 1 }
        while lower < upper, text.tokens[upper - 1].kind == .lineBreak { upper -= 1 }
        if lower < upper { sentences.append(lower..<upper) }
    }

    /// `...`, `?!`: a run of stops counts as one.
    private func stopsEnd(_ index: Int) -> Int {
        var next = index + 1
        while next < end, text.tokens[next].kind == .mark,
            PageWords.stops.contains(text.tokens[next].form)
        {
            next += 1
        }
        return next
    }

    /// Quotes and brackets that close right after a stop belong to the sentence.
    private func afterClosers(_ index: Int) -> Int {
        var next = index
        while next < end, text.tokens[next].kind == .mark {
            let token = text.tokens[next]
            let closes =
                token.form == Mark.closeQuote || token.form == Mark.close
                || token.form == Mark.closeSquare
                || ((token.form == Mark.straightQuote || token.form == Mark.apostrophe
                    || token.form == Mark.star) && !token.hasSpaceBefore)
            guard closes else { break }
            next += 1
        }
        return next
    }

    private func ends(at stop: Int, from start: Int, next: Int) -> Bool {
        guard next < end else { return true }
        let tokens = text.tokens
        if stop > start,
            tokens[stop - 1].form == Mark.open || tokens[stop - 1].form == Mark.openSquare
        {
            return false  // (…)
        }
        var following = next
        while following < end, tokens[following].kind == .lineBreak { following += 1 }
        guard following < end else { return true }
        let isSpaced = tokens[following].hasSpaceBefore || following > next
        let opener = firstWord(from: following)
        guard begins(opener) else { return false }
        guard tokens[stop].form == Mark.stop, next == stop + 1 else {
            return isSpaced || next > stop + 1
        }
        guard stop > start else { return false }
        return isEnd(after: stop - 1, from: start, isSpaced: isSpaced, opener: opener)
    }

    /// The first token from `index` on that is no opening mark.
    private func firstWord(from index: Int) -> Int {
        var index = index
        while index < min(end, index + 6), text.tokens[index].kind == .mark,
            Self.openingMarks.contains(text.tokens[index].form)
        {
            index += 1
        }
        return index
    }

    private func begins(_ index: Int) -> Bool {
        guard index < end else { return true }
        let token = text.tokens[index]
        switch token.kind {
        case .word:
            // `l’ONU`, but not at the head of a sentence: there it is `L’ONU`.
            return token.shape != .lower
        case .number, .lineBreak: return true
        case .mark: return !Self.continuing.contains(token.form)
        }
    }

    private func isEnd(after word: Int, from start: Int, isSpaced: Bool, opener: Int) -> Bool {
        let token = text.tokens[word]
        let isNumberNext = opener < end && text.tokens[opener].kind == .number
        guard isSpaced else {
            // A lost space: `…du pays.Le président…`; elsewhere a domain, a version, an acronym.
            return opener < end && text.tokens[opener].shape == .capitalised
                && token.shape == .lower && token.end - token.start >= 3
                && text.tokens[opener].end - text.tokens[opener].start >= 2
        }
        // `1. Le traité` numbers an item.
        guard token.kind != .number else { return word > start }
        guard token.kind == .word, !text.tokens[word + 1].hasSpaceBefore else { return true }
        if Abbreviation.civilities.contains(token.form) { return false }
        if Abbreviation.always.contains(token.form), token.shape != .upper { return false }
        if isNumberNext, Abbreviation.beforeNumbers.contains(token.form) { return false }
        if token.shape == .capitalised, token.scalarEnd - token.scalarStart == 1 {
            return opener < end && PageWords.openers.contains(text.tokens[opener].form)
        }
        return true
    }

    private static let openingMarks: Set<Form> = [
        Mark.openQuote, Mark.straightQuote, Mark.open, Mark.openSquare, .hyphen, Mark.dash,
        Mark.apostrophe, Mark.star, Mark.bullet, Mark.underscore,
    ]
    private static let continuing: Set<Form> = [
        Mark.comma, Mark.semicolon, Mark.colon, Mark.close, Mark.closeQuote, Mark.closeSquare,
        Mark.percent, Mark.slash,
    ]
}
