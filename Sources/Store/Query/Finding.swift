/// What a query finds: how many documents and which, in an order that is made for the part that is looked at.
package struct Finding {
    /// All that match.
    package let documents: DocumentSet
    private let scored: ScoredPostings?
    private let ordering: Ordering

    /// - Parameter scored: where relevance decides.
    init(_ documents: DocumentSet, scored: ScoredPostings?, _ ordering: Ordering) {
        (self.documents, self.scored, self.ordering) = (documents, scored, ordering)
    }

    package var count: Int { documents.count }

    /// The part from `offset` on.
    package func page(offset: Int = 0, limit: Int) -> Page {
        let start = min(max(0, offset), count)
        let shown =
            scored?.ranked(offset: start, limit: limit)
            ?? ordering.page(documents, offset: start, limit: limit)
        let end = start + shown.count
        return Page(documents: shown, total: count, next: end < count ? end : nil)
    }

    /// All, in order.
    package var all: [UInt32] { page(limit: count).documents }
}
