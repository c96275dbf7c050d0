/// In which order documents come: by the ranks of one column after the other, the number last.
struct Ordering {
    private let keys: [(column: RankColumn?, isDescending: Bool)]
    private let count: UInt32

    init(_ order: [SortKey], in table: Table) {
        keys = order.map { ($0.column == .id ? nil : table.ranks[$0.column], $0.isDescending) }
        count = UInt32(table.count)
    }

    /// The documents from `offset` on, no more than `limit`.
    func page(_ documents: DocumentSet, offset: Int, limit: Int) -> [UInt32] {
        guard !keys.isEmpty else { return documents.page(offset: offset, limit: limit) }
        guard offset < documents.count else { return [] }
        let end = min(documents.count, offset + limit)
        // The first key decides nearly always; documents are asked for the others where it does not.
        var top = TopDocuments(end) { precedes($0, $1) }
        let (column, isDescending) = keys[0]
        documents.forEach { top.add(rank($0, column, isDescending), $0) }
        return Array(top.documents[offset...])
    }

    private func precedes(_ a: UInt32, _ b: UInt32) -> Bool {
        for (column, isDescending) in keys.dropFirst() {
            let (left, right) = (rank(a, column, isDescending), rank(b, column, isDescending))
            if left != right { return left < right }
        }
        return a < b
    }

    /// Smaller comes first; unknown values come last whatever the direction. Without a column, the number decides.
    private func rank(_ document: UInt32, _ column: RankColumn?, _ isDescending: Bool) -> UInt32 {
        guard let column else { return isDescending ? count - document : document }
        let rank = column[document]
        guard isDescending, rank != RankColumn.unknown else { return rank }
        return RankColumn.unknown - 1 - rank
    }
}
