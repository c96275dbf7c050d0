import Gazetteer
import Records

/// What a statement rests on: a place of an article, and how a rule read it. Made once for all that one sentence
/// proves.
struct Evidence {
    let article: ArticleID
    let span: TextSpan
    /// `1548-1715`
    let place: String
    /// nil where the article's text has no such place.
    let quote: String?
    let rule: String
    let modality: Modality
    let attributedTo: String?
    let confidence: Double

    init(
        _ reading: Reading, _ span: TextSpan, rule: String, modality: Modality = .asserted,
        attributedTo: String? = nil, confidence: Double = 0.95
    ) {
        article = reading.article.id
        self.span = span
        place = "\(span.start)-\(span.end)"
        quote = reading.quote(at: span)
        self.rule = rule
        self.modality = modality
        self.attributedTo = attributedTo
        self.confidence = confidence
    }
}

extension Reading {
    /// The text at `span`, cut from the bytes: constant in the length of what lies before.
    func quote(at span: TextSpan) -> String? {
        let tokens = text.tokens
        // Spans begin and end at tokens; both are sorted, so that a search by halves finds them.
        let first = tokens.firstIndex(scalarStart: span.start)
        guard first < tokens.count, tokens[first].scalarStart == span.start
        else { return article.text.text(at: span) }
        let last = tokens.firstIndex(scalarStart: span.end) - 1
        guard last >= first, tokens[last].scalarEnd == span.end else {
            return article.text.text(at: span)
        }
        return text.string(of: first..<last + 1)
    }
}

extension [Token] {
    fileprivate func firstIndex(scalarStart: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].scalarStart < scalarStart { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
