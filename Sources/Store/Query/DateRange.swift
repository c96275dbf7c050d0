package import Records

/// The days that a date filter asks for; nil where it is open.
package struct DateRange: Hashable, Sendable {
    package let earliest: CalendarDate?
    package let latest: CalendarDate?

    package init(earliest: CalendarDate?, latest: CalendarDate?) {
        self.earliest = earliest
        self.latest = latest
    }

    /// Whether a date that lies somewhere in `other` may lie, or must lie, in this range.
    package func holds(_ other: DateRange, _ match: DateMatch) -> Bool {
        switch match {
        case .possible:
            Self.isOrdered(earliest, other.latest) && Self.isOrdered(other.earliest, latest)
        case .certain:
            (earliest == nil || other.earliest.map { $0 >= earliest ?? $0 } == true)
                && (latest == nil || other.latest.map { $0 <= latest ?? $0 } == true)
        }
    }

    /// Open ends are before and after everything.
    private static func isOrdered(_ from: CalendarDate?, _ to: CalendarDate?) -> Bool {
        guard let from, let to else { return true }
        return from <= to
    }
}

extension DateRange: CustomStringConvertible {
    /// `2023-01-01/2023-12-31`, `2030-01-01/..`
    package var description: String {
        "\(earliest?.description ?? "..")/\(latest?.description ?? "..")"
    }
}

/// What an uncertain date may match.
package enum DateMatch: String, Sendable, CaseIterable {
    /// The ranges overlap: the date may lie there.
    case possible
    /// The whole of the date's range lies there.
    case certain
}
