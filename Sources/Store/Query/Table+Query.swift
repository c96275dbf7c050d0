extension Table {
    /// The part of the result of `query` from `offset` on.
    package func page(_ query: Query, offset: Int = 0, limit: Int) -> Page {
        Page(of: documents(query), offset: offset, limit: limit)
    }

    /// All documents that match, in the order asked for.
    package func documents(_ query: Query) -> [UInt32] {
        var kept: [UInt32]?
        for filter in query.filters {
            let found = documents(filter)
            kept = kept.map { intersection($0, found) } ?? found
        }
        guard let text = query.text else {
            return ordered(kept ?? Array(0..<UInt32(count)), by: query.order)
        }
        let found = index.search(text)
        let scored = kept.map { found.restricted(to: $0) } ?? found
        guard query.order.isEmpty else { return ordered(scored.documents, by: query.order) }
        return scored.ranked.map(\.document)
    }

    private func documents(_ filter: Filter) -> [UInt32] {
        switch filter {
        case .any(let facet, let values):
            guard values.count > 1 else {
                return values.first.map { documents(facet, $0) } ?? []
            }
            return Set(values.flatMap { documents(facet, $0) }).sorted()
        case .date(let column, let range, let match):
            guard let dates = dates[column] else { return [] }
            return (0..<UInt32(count)).filter {
                dates[Int($0)].map { range.holds($0, match) } ?? false
            }
        case .active(let range, let match):
            return (0..<UInt32(count)).filter {
                validities[Int($0)]?.holds(in: range, match) ?? false
            }
        }
    }

    /// `documents` come rising and leave so where `order` makes them equal.
    private func ordered(_ documents: [UInt32], by order: [SortKey]) -> [UInt32] {
        guard !order.isEmpty else { return documents }
        return documents.sorted { a, b in
            for key in order {
                let (left, right) = (rank(a, key), rank(b, key))
                if left != right { return left < right }
            }
            return a < b
        }
    }

    /// Smaller comes first; unknown values come last whatever the direction.
    private func rank(_ document: UInt32, _ key: SortKey) -> UInt32 {
        guard key.column != .id else {
            return key.isDescending ? UInt32(count) - document : document
        }
        let rank = ranks[key.column]?[document] ?? RankColumn.unknown
        guard key.isDescending, rank != RankColumn.unknown else { return rank }
        return RankColumn.unknown - 1 - rank
    }

    private func intersection(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] { result.append(a[i]) }
            let (left, right) = (a[i], b[j])
            if left <= right { i += 1 }
            if right <= left { j += 1 }
        }
        return result
    }
}

extension ScoredPostings {
    /// Best first; the number of the document decides between equals.
    var ranked: [(document: UInt32, score: Float)] {
        zip(documents, scores).map { ($0, $1) }
            .sorted { $0.score > $1.score || ($0.score == $1.score && $0.document < $1.document) }
    }

    fileprivate func restricted(to kept: [UInt32]) -> ScoredPostings {
        intersection(
            ScoredPostings(documents: kept, scores: Array(repeating: 0, count: kept.count)))
    }
}
