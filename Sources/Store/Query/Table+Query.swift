extension Table {
    /// The part of the result of `query` from `offset` on.
    package func page(_ query: Query, offset: Int = 0, limit: Int) -> Page {
        find(query).page(offset: offset, limit: limit)
    }

    /// All documents that match, in the order asked for.
    package func documents(_ query: Query) -> [UInt32] { find(query).all }

    /// What matches.
    package func find(_ query: Query) -> Finding {
        let ordering = Ordering(query.order, in: self)
        let kept = matching(query.filters)
        guard let text = query.text else {
            return Finding(kept ?? .all(count), scored: nil, ordering)
        }
        let scored = index.search(text, within: kept)
        let documents = DocumentSet(list: scored.documents[...], of: count)
        return Finding(documents, scored: query.order.isEmpty ? scored : nil, ordering)
    }

    /// The documents that every filter lets through; nil where there is none.
    ///
    /// Sets of documents are met first, the smallest first; what is left is held against dates.
    private func matching(_ filters: [Filter]) -> DocumentSet? {
        if filters.count == 1, case .any(let facet, let values) = filters[0] {
            return documents(facet, values)
        }
        var sets: [DocumentSet] = []
        for case .any(let facet, let values) in filters { sets.append(documents(facet, values)) }
        sets.sort { $0.count < $1.count }
        var kept = sets.first
        for set in sets.dropFirst() { kept = kept?.intersection(set) }
        for filter in filters {
            switch filter {
            case .any: break
            case .date(let column, let range, let match):
                let days = DayColumn.Days(range)
                let dates = dates[column]
                kept = (kept ?? .all(count)).filter {
                    dates?.lies($0, within: days, match) ?? false
                }
            case .active(let range, let match):
                let days = DayColumn.Days(range)
                kept = (kept ?? .all(count)).filter { validities.holds($0, on: days, match) }
            }
        }
        return kept
    }

    private func documents(_ facet: Facet, _ values: [String]) -> DocumentSet {
        if values.count == 1 { return documents(facet, values[0]) }
        return .union(values.map { documents(facet, $0) }, of: count)
    }
}
