/// A record that a search over all kinds found.
package struct SearchHit: Sendable {
    package var kind: RecordKind
    package var document: UInt32
    package var score: Float
}

extension Snapshot {
    /// The records of all kinds that match, best first.
    package func search(_ query: TextQuery) -> [SearchHit] {
        let kinds: [RecordKind] = [.alliance, .actor, .article]
        let hits = kinds.flatMap { kind in
            table(kind).index.search(query).ranked.map {
                SearchHit(kind: kind, document: $0.document, score: $0.score)
            }
        }
        // The sort is stable, so that kinds and document numbers decide between equals.
        return hits.sorted { $0.score > $1.score }
    }

    /// Passages of a hit around what matched, as HTML text with `<mark>` elements.
    package func snippets(of hit: SearchHit, for query: TextQuery) -> [String] {
        table(hit.kind).index.snippets(of: hit.document, for: query)
    }
}
