/// A property of records that takes one of a few values; each value has its postings.
package enum Facet: String, Sendable, CaseIterable {
    /// An alliance's parties and the members of an organisation that is one.
    case party
    case status
    case allianceClass = "class"
    case sector
    case article
    /// Folded.
    case publisher
    case kind
    case country
    case language
    /// The record that a statement is about; an alliance's events count as the alliance.
    case subject
}

/// A date of records that queries may bound.
package enum DateColumn: String, Sendable, CaseIterable {
    case announced, signed, effective, expires, terminated, published
}

/// What records may be sorted by.
package enum SortColumn: String, Sendable, CaseIterable {
    case id, name, title, status
    case allianceClass = "class"
    case announced, signed, effective, expires, terminated, published
    case firstSeen = "first_seen"
    case lastSeen = "last_seen"
    case confidence
    case statementCount = "statement_count"
    case articleCount = "article_count"
    case mentionCount = "mention_count"
    case wordCount = "word_count"
    case kind, country, publisher, language
    case predicate, article, start
}
