import Glibc

extension TextIndex {
    /// The documents that match, with their BM25 scores (Robertson and Zaragoza 2009, "The
    /// Probabilistic Relevance Framework", §3). A phrase or a family of spellings counts as one term.
    func search(_ query: TextQuery) -> ScoredPostings {
        switch query {
        case .word, .prefix, .phrase: score(occurrences(of: query))
        case .all(let queries): conjunction(queries)
        case .any(let queries): queries.reduce(ScoredPostings()) { $0.union(search($1)) }
        case .not(let query): ScoredPostings.all(texts.count).subtracting(search(query))
        }
    }

    private func conjunction(_ queries: [TextQuery]) -> ScoredPostings {
        var result: ScoredPostings?
        for query in queries {
            let found = search(query)
            result = result.map { $0.intersection(found) } ?? found
        }
        return result ?? ScoredPostings()
    }

    private func score(_ term: Occurrences) -> ScoredPostings {
        let count = Float(term.documents.count)
        let rarity = log1pf((Float(texts.count) - count + 0.5) / (count + 0.5))
        var result = ScoredPostings()
        for (document, positions) in zip(term.documents, term.positions) {
            let text = texts[Int(document)]
            let frequency = positions.reduce(Float(0)) {
                $0 + (Int($1) < text.titleEnd ? Self.titleWeight : 1)
            }
            let length = Float(text.starts.count) / averageLength
            let saturation = frequency + Self.k1 * (1 - Self.b + Self.b * length)
            result.append(document, rarity * frequency * (Self.k1 + 1) / saturation)
        }
        return result
    }

    /// The usual choices of the literature.
    private static let k1: Float = 1.2
    private static let b: Float = 0.75
    /// A word in a title says more than four in a text.
    private static let titleWeight: Float = 4
}
