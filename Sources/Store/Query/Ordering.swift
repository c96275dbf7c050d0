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
        guard end < documents.count else { return Array(sorted(documents)[offset...]) }
        // The first key decides nearly always; documents are asked for the others where it does not.
        var top = TopDocuments(end) { precedes($0, $1, from: 1) }
        let (column, isDescending) = keys[0]
        documents.forEach { top.add(rank($0, column, isDescending), $0) }
        return Array(top.documents[offset...])
    }

    /// All of them: two keys decide nearly always, and are compared as one number.
    private func sorted(_ documents: DocumentSet) -> [UInt32] {
        var entries: [(key: UInt64, document: UInt32)] = []
        entries.reserveCapacity(documents.count)
        let first = keys[0]
        let second = keys.count > 1 ? keys[1] : first
        documents.forEach {
            let high = rank($0, first.column, first.isDescending)
            let low = keys.count > 1 ? rank($0, second.column, second.isDescending) : 0
            entries.append((UInt64(high) << 32 | UInt64(low), $0))
        }
        let isDecided = keys.count <= 2
        entries.sort {
            if $0.key != $1.key { return $0.key < $1.key }
            return isDecided
                ? $0.document < $1.document : precedes($0.document, $1.document, from: 2)
        }
        return entries.map(\.document)
    }

    private func precedes(_ a: UInt32, _ b: UInt32, from key: Int) -> Bool {
        for (column, isDescending) in keys.dropFirst(key) {
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
