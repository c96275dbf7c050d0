/// A record that a search over all kinds found.
package struct SearchHit: Sendable {
    package var kind: RecordKind
    package var document: UInt32
    package var score: Float
}

extension Snapshot {
    package static let searchedKinds: [RecordKind] = [.alliance, .actor, .article]

    /// The records of all kinds that match, best first.
    package func search(_ query: TextQuery) -> [SearchHit] {
        let hits = Self.searchedKinds.flatMap { kind in
            table(kind).index.search(query).ranked.map {
                SearchHit(kind: kind, document: $0.document, score: $0.score)
            }
        }
        // The sort is stable, so that kinds and document numbers decide between equals.
        return hits.sorted { $0.score > $1.score }
    }

    /// What shows where `query` matched in the records of a kind.
    package func highlighter(of kind: RecordKind, for query: TextQuery) -> Highlighter {
        Highlighter(query, in: table(kind).index)
    }
}
