/// How many documents have a value.
package struct FacetCount: Hashable, Sendable {
    /// `Facet.unknown` for those that have none.
    package var value: String
    package var count: Int
}

extension Table {
    /// How many of `documents` have each value of `facet`, the most frequent first, then by value;
    /// values that none of them has are left out. A document counts once for each of its values.
    package func counts(of facet: Facet, in documents: DocumentSet) -> [FacetCount] {
        guard let postings = postings[facet] else { return [] }
        // Of many values a bit says soonest what each has in common with them.
        let isMany = postings.values.count > 16
        let documents =
            isMany
            ? DocumentSet(bits: documents.asBits, count: documents.count, of: count) : documents
        var counts: [FacetCount] = []
        for place in postings.values.indices {
            let number = postings[place].intersectionCount(documents)
            if number > 0 {
                counts.append(FacetCount(value: postings.values[place], count: number))
            }
        }
        return counts.sorted {
            $0.count > $1.count || ($0.count == $1.count && $0.value < $1.value)
        }
    }
}
