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
}
