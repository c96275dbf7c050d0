import Records

extension Row {
    /// - Parameter subjects: the records that the statement proves: its own, and the alliance of an event.
    /// - Parameter parties: whom these join.
    init(_ statement: Statement, subjects: [String], parties: [ActorID]) {
        self.init(
            id: statement.id.rawValue, object: statement.json, flat: nil,
            label: LocalizedName("\(statement.predicate): \(statement.object)"))
        facets = parties.map { (.party, $0.rawValue) } + subjects.map { (.subject, $0) }
        facets += [
            (.article, statement.article.rawValue), (.predicate, statement.predicate),
            (.modality, statement.modality.rawValue), (.polarity, statement.polarity.rawValue),
            (.rank, statement.rank.rawValue),
        ]
        text.body = [statement.quote]
        order = [
            .predicate: SortValue(statement.predicate),
            .article: SortValue(statement.article.rawValue), .start: .number(statement.span.start),
            .confidence: .number(Int((statement.confidence * 1000).rounded())),
        ]
    }
}
