import Records

extension Row {
    /// `subjects` are the records that the statement proves: its own, and the alliance of an event.
    init(_ statement: Statement, subjects: [String]) {
        self.init(
            id: statement.id.rawValue, object: statement.json, flat: nil,
            label: LocalizedName("\(statement.predicate): \(statement.object)"))
        facets = subjects.map { (.subject, $0) }
        facets += [
            (.article, statement.article.rawValue), (.predicate, statement.predicate),
            (.modality, statement.modality.rawValue), (.rank, statement.rank.rawValue),
        ]
        text.body = [statement.quote]
        order = [
            .predicate: SortValue(statement.predicate),
            .article: SortValue(statement.article.rawValue), .start: .number(statement.span.start),
            .confidence: .number(Int((statement.confidence * 1000).rounded())),
        ]
    }
}
