/// What a list is asked for: every filter holds, the text is found, in this order.
package struct Query: Hashable, Sendable {
    package var filters: [Filter]
    package var text: TextQuery?
    /// First key first; empty means by relevance where there is a text, else by id.
    package var order: [SortKey]

    package init(filters: [Filter] = [], text: TextQuery? = nil, order: [SortKey] = []) {
        self.filters = filters
        self.text = text
        self.order = order
    }
}

package enum Filter: Hashable, Sendable {
    /// The facet takes one of these values.
    case any(Facet, [String])
    case date(DateColumn, DateRange, DateMatch)
    /// It held on a day of the range.
    case active(DateRange, DateMatch)
}

package struct SortKey: Hashable, Sendable {
    package var column: SortColumn
    package var isDescending: Bool

    package init(_ column: SortColumn, isDescending: Bool = false) {
        self.column = column
        self.isDescending = isDescending
    }
}

/// A part of a result.
package struct Page: Hashable, Sendable {
    /// Document numbers, in the order asked for.
    package var documents: [UInt32]
    /// Of the whole result.
    package var total: Int
    /// Where the next page begins; nil where this is the last.
    package var next: Int?

    init(documents: [UInt32], total: Int, next: Int?) {
        (self.documents, self.total, self.next) = (documents, total, next)
    }

    /// The `limit` documents from `offset` on.
    package init(of documents: [UInt32], offset: Int, limit: Int) {
        let start = min(max(0, offset), documents.count)
        let end = min(start + limit, documents.count)
        self.documents = Array(documents[start..<end])
        total = documents.count
        next = end < documents.count ? end : nil
    }
}
