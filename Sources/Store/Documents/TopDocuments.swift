/// The first few of many documents in some order, without sorting them all.
///
/// A heap of those that are first so far, the last of them on top: of a long result nearly every document is turned
/// away by one comparison of two numbers.
struct TopDocuments {
    /// A document and the first thing that it is ordered by; smaller comes first.
    struct Entry {
        var key: UInt32
        var document: UInt32
    }

    private var heap: [Entry] = []
    private let limit: Int
    /// Decides between documents with the same key.
    private let precedes: (UInt32, UInt32) -> Bool

    init(_ limit: Int, precedes: @escaping (UInt32, UInt32) -> Bool = { $0 < $1 }) {
        (self.limit, self.precedes) = (limit, precedes)
    }

    mutating func add(_ key: UInt32, _ document: UInt32) {
        let entry = Entry(key: key, document: document)
        guard heap.count == limit else {
            heap.append(entry)
            if heap.count == limit {
                for place in stride(from: limit / 2 - 1, through: 0, by: -1) { sink(place) }
            }
            return
        }
        guard limit > 0, key <= heap[0].key, isOrdered(entry, heap[0]) else { return }
        heap[0] = entry
        sink(0)
    }

    /// In order.
    var documents: [UInt32] { heap.sorted(by: isOrdered).map(\.document) }

    private func isOrdered(_ a: Entry, _ b: Entry) -> Bool {
        a.key != b.key ? a.key < b.key : precedes(a.document, b.document)
    }

    /// Brings the entry at `place` below all that come after it.
    private mutating func sink(_ start: Int) {
        var place = start
        while true {
            var last = place
            for child in [2 * place + 1, 2 * place + 2]
            where child < heap.count && isOrdered(heap[last], heap[child]) { last = child }
            guard last != place else { return }
            heap.swapAt(place, last)
            place = last
        }
    }
}
