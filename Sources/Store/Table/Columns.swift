/// A property of records that takes one of a few values; each value has its postings.
///
/// Named like the parameter that asks for it.
package enum Facet: String, Sendable, CaseIterable {
    /// An alliance's parties and the members of an organisation that is one; of a statement, those of what it is
    /// about.
    case party = "partner"
    case status
    case allianceClass = "class"
    case sector, instrument
    case cowType = "cow_type"
    case article
    /// Folded.
    case publisher
    case kind, country
    /// An actor that an article names.
    case actor
    /// An organisation that the actor belongs to.
    case memberOf = "member_of"
    case language
    /// The record that a statement is about; an alliance's events count as the alliance. The actor
    /// whose co-parties are told.
    case subject
    /// What a statement says of its subject.
    case predicate
    case modality, polarity, rank
    /// PLOVER's type of an event, and what kind of it that is.
    case eventType = "type"
    case mode
    /// The alliance that an event belongs to.
    case alliance

    /// Stands for the documents that have no value.
    package static let unknown = "unknown"
}

/// A date of records that queries may bound.
package enum DateColumn: String, Sendable, CaseIterable {
    case announced, signed, effective, expires, terminated, published, date
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
    case allianceCount = "alliance_count"
    case mentionCount = "mention_count"
    case wordCount = "word_count"
    case kind, country, publisher, language
    case predicate, article, start
    case date, mode
    case eventType = "type"
}
