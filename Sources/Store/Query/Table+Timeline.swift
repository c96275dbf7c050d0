package import Records

/// How finely time is told.
package enum Interval: String, Sendable, CaseIterable {
    case year, month

    func index(of day: CalendarDate) -> Int {
        self == .year ? day.year : day.year * 12 + day.month - 1
    }

    /// The first and the last day; nil outside the calendar's years.
    func days(at index: Int) -> (first: CalendarDate, last: CalendarDate)? {
        let (year, from, to) =
            self == .year ? (index, 1, 12) : (index / 12, index % 12 + 1, index % 12 + 1)
        guard let first = CalendarDate(year: year, month: from, day: 1),
            let last = CalendarDate(
                year: year, month: to, day: CalendarDate.length(ofMonth: to, year: year))
        else { return nil }
        return (first, last)
    }
}

/// A year or a month, and how many records fall into it.
package struct Period: Hashable, Sendable {
    package var first: CalendarDate
    package var last: CalendarDate
    package var count: Int
}

extension Table {
    /// `documents` by the first day that `columns` know of each, in order and without gaps.
    ///
    /// A document whose day is known less finely than `interval` asks, or not at all, is counted apart.
    package func timeline(
        of documents: [UInt32], by columns: [DateColumn], _ interval: Interval
    ) -> (periods: [Period], unknown: Int) {
        var counts: [Int: Int] = [:]
        var unknown = 0
        for document in documents {
            if let index = period(of: document, columns, interval) {
                counts[index, default: 0] += 1
            } else {
                unknown += 1
            }
        }
        guard let first = counts.keys.min(), let last = counts.keys.max() else {
            return ([], unknown)
        }
        // Empty years matter to a chart; between two dates far apart they would be all there is.
        let indices =
            last - first <= Self.longestTimeline ? Array(first...last) : counts.keys.sorted()
        let periods = indices.compactMap { index in
            interval.days(at: index).map {
                Period(first: $0.first, last: $0.last, count: counts[index] ?? 0)
            }
        }
        return (periods, unknown)
    }

    /// A century of months.
    private static let longestTimeline = 1_200

    private func period(
        of document: UInt32, _ columns: [DateColumn], _ interval: Interval
    ) -> Int? {
        var best: (index: Int, day: CalendarDate)?
        for column in columns {
            guard let range = dates[column]?[document], let earliest = range.earliest,
                let latest = range.latest,
                interval.index(of: earliest) == interval.index(of: latest)
            else { continue }
            if let known = best, known.day <= earliest { continue }
            best = (interval.index(of: earliest), earliest)
        }
        return best?.index
    }
}
