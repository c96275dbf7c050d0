/// The unit of truth: one value, one sentence that proves it.
///
/// Invariant: the article's text at `span` equals `quote`.
package struct Statement: Sendable, Equatable {
    package var id: StatementID
    /// The id of the alliance, actor, article or event that the statement is about.
    package var subject: String
    /// `party`, `class`, `status`, `signed`, `sector`, `position`, …
    package var predicate: String
    package var object: String
    package var article: ArticleID
    package var span: TextSpan
    package var quote: String
    /// The name of the rule that derived it; `entente explain` shows the rule.
    package var rule: String
    package var modality: Modality
    package var polarity: Polarity
    /// Who says so, where the article quotes or names a source.
    package var attributedTo: String?
    package var confidence: Double
    package var rank: Rank
    package var extractorVersion: String

    package init(
        id: StatementID, subject: String, predicate: String, object: String, article: ArticleID,
        span: TextSpan, quote: String, rule: String, modality: Modality = .asserted,
        polarity: Polarity = .affirmed, attributedTo: String? = nil, confidence: Double = 1,
        rank: Rank = .normal, extractorVersion: String
    ) {
        self.id = id
        self.subject = subject
        self.predicate = predicate
        self.object = object
        self.article = article
        self.span = span
        self.quote = quote
        self.rule = rule
        self.modality = modality
        self.polarity = polarity
        self.attributedTo = attributedTo
        self.confidence = confidence
        self.rank = rank
        self.extractorVersion = extractorVersion
    }
}

package enum Modality: String, Sendable, CaseIterable {
    case asserted, reported, planned, possible, denied
}

package enum Polarity: String, Sendable, CaseIterable {
    case affirmed, negated
}

/// Contradictions are kept and ranked.
package enum Rank: String, Sendable, CaseIterable {
    case preferred, normal, deprecated
}
