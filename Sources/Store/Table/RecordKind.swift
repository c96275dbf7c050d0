/// The kinds of records that have a table.
package enum RecordKind: String, Sendable, CaseIterable {
    case alliance, actor, article, statement, event
    /// Who stands in alliances with whom.
    case coParty = "co_party"

    /// The dates by which records of this kind can be found.
    package var dates: [DateColumn] {
        switch self {
        case .alliance: [.announced, .signed, .effective, .expires, .terminated]
        case .article: [.published]
        case .event: [.date]
        case .actor, .statement, .coParty: []
        }
    }

    /// What records of this kind can be counted by.
    package var facets: [Facet] {
        switch self {
        case .alliance:
            [
                .party, .status, .allianceClass, .sector, .instrument, .cowType, .article,
                .publisher,
            ]
        case .actor: [.kind, .country, .memberOf]
        case .article: [.actor, .language, .publisher]
        case .statement: [.party, .subject, .predicate, .modality, .polarity, .rank, .article]
        case .event: [.party, .eventType, .mode, .modality, .alliance, .article]
        case .coParty: [.kind, .status, .allianceClass, .sector]
        }
    }

    /// What records of this kind can be sorted by.
    package var sortColumns: [SortColumn] {
        switch self {
        case .alliance:
            [
                .id, .name, .status, .allianceClass, .announced, .signed, .effective, .expires,
                .terminated, .firstSeen, .lastSeen, .confidence, .statementCount, .articleCount,
            ]
        case .actor: [.id, .name, .kind, .country, .mentionCount, .articleCount]
        case .article: [.id, .title, .publisher, .published, .language, .wordCount]
        case .statement: [.id, .predicate, .article, .start, .confidence]
        case .event: [.id, .date, .eventType, .mode, .article]
        case .coParty: [.id, .name, .kind, .allianceCount, .articleCount]
        }
    }

    /// The members of the object form that a list leaves out unless they are asked for: long ones.
    package var longMembers: [String] {
        switch self {
        case .article: ["text", "boilerplate", "mentions", "related", "diagnostics"]
        case .alliance, .actor, .statement, .event, .coParty: []
        }
    }
}
