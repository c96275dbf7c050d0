/// How many documents have a value.
package struct FacetCount: Hashable, Sendable {
    /// `Facet.unknown` for those that have none.
    package var value: String
    package var count: Int
}

extension Table {
    /// How many of `documents` have each value of `facet`, the most frequent first, then by value;
    /// values that none of them has are left out. A document counts once for each of its values.
    package func counts(of facet: Facet, in documents: [UInt32]) -> [FacetCount] {
        var isCounted = [Bool](repeating: false, count: count)
        for document in documents { isCounted[Int(document)] = true }
        var counts: [FacetCount] = []
        for (value, posting) in postings[facet] ?? [:] {
            let number = posting.count { isCounted[Int($0)] }
            if number > 0 { counts.append(FacetCount(value: value, count: number)) }
        }
        return counts.sorted {
            $0.count > $1.count || ($0.count == $1.count && $0.value < $1.value)
        }
    }
}
