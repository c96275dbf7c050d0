/// A record that a search over all kinds found.
package struct SearchHit: Sendable {
    package var kind: RecordKind
    package var document: UInt32
    package var score: Float
}

extension Snapshot {
    package static let searchedKinds: [RecordKind] = [.alliance, .actor, .article]

    /// The records of all kinds that match, best first, from `offset` on; and how many match.
    package func search(
        _ query: TextQuery, offset: Int = 0, limit: Int = .max
    ) -> (hits: [SearchHit], total: Int) {
        var (best, total): ([SearchHit], Int) = ([], 0)
        for kind in Self.searchedKinds {
            let found = table(kind).index.search(query)
            total += found.documents.count
            // What comes first of all is among what comes first of its kind.
            let needed = limit < found.documents.count ? offset + limit : found.documents.count
            for document in found.ranked(offset: 0, limit: needed) {
                best.append(
                    SearchHit(kind: kind, document: document, score: found.score(of: document)))
            }
        }
        // The sort is stable, so that kinds and document numbers decide between equals.
        best.sort { $0.score > $1.score }
        return (Array(best.dropFirst(offset).prefix(limit)), total)
    }

    /// What shows where `query` matched in some records of a kind.
    package func highlighter(
        of kind: RecordKind, for query: TextQuery, in documents: [UInt32]
    ) -> Highlighter {
        let statements = statements.objects
        let place = statements.members.firstIndex(of: "quote") ?? 0
        return Highlighter(query, in: table(kind).index, documents: documents) { number in
            JSONText.value(of: statements.members(place..<(place + 1), of: number))
        }
    }
}
