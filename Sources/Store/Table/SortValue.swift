import Gazetteer
import Records

/// What one record is sorted by; unknown values come last, in either direction.
enum SortValue: Sendable {
    case text(String)
    case number(Int)
    case unknown

    init(_ text: String?) {
        self = text.map { .text(Folding.fold($0)) } ?? .unknown
    }

    /// By the first day that the date may mean, then by the last.
    init(_ date: PartialDate?) {
        guard let date, let first = date.earliest ?? date.latest else {
            self = .unknown
            return
        }
        let last = date.latest ?? first
        self = .number(first.dayNumber * 4_000_000 + (last.dayNumber - first.dayNumber))
    }

    fileprivate func precedes(_ other: SortValue) -> Bool {
        switch (self, other) {
        case (.text(let a), .text(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
        case (.number(let a), .number(let b)): a < b
        default: false
        }
    }
}

/// The place of each document among the distinct values of a column.
struct RankColumn: Sendable {
    private let ranks: [UInt32]

    static let unknown = UInt32.max

    /// `values` holds one for each document, all texts or all numbers where known.
    init(_ values: [SortValue]) {
        let known = values.indices.filter {
            if case .unknown = values[$0] { false } else { true }
        }
        // The number of the document decides between equals, so that the sort is stable.
        let sorted = known.sorted {
            values[$0].precedes(values[$1]) || (!values[$1].precedes(values[$0]) && $0 < $1)
        }
        var ranks = Array(repeating: Self.unknown, count: values.count)
        var rank: UInt32 = 0
        for (place, document) in sorted.enumerated() {
            if place > 0, values[sorted[place - 1]].precedes(values[document]) { rank += 1 }
            ranks[document] = rank
        }
        self.ranks = ranks
    }

    subscript(document: UInt32) -> UInt32 { ranks[Int(document)] }
}
