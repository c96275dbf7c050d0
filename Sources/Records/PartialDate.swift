/// A date as precise as the text makes it, never more: EDTF (ISO 8601-2:2019, levels 0 and 1).
///
/// `2026-02-03`, `2026-02`, `2030`, `2025~` (about), `2023-11-07?` (the year was inferred),
/// `2026-02-03/2031-02-02` (an interval), `2021-02/..` (open).
package struct PartialDate: Hashable, Sendable {
    package enum Precision: String, Sendable, CaseIterable {
        case day, month, season, quarter, year, decade, interval
    }

    package let edtf: String
    /// The first and the last day that the value may mean; nil where the interval is open.
    package let earliest: CalendarDate?
    package let latest: CalendarDate?
    package let precision: Precision
    /// What a relative or incomplete expression was resolved against ("published 2026-02-04",
    /// "weekday", …); nil where the text states the whole value.
    package var anchor: String?
    /// The words of the article, nil for a value that the front matter states.
    package var sourceText: String?

    package init(
        edtf: String, earliest: CalendarDate?, latest: CalendarDate?, precision: Precision,
        anchor: String? = nil, sourceText: String? = nil
    ) {
        self.edtf = edtf
        self.earliest = earliest
        self.latest = latest
        self.precision = precision
        self.anchor = anchor
        self.sourceText = sourceText
    }

    package static func day(
        _ date: CalendarDate, anchor: String? = nil, sourceText: String? = nil
    ) -> PartialDate {
        PartialDate(
            edtf: date.description, earliest: date, latest: date, precision: .day,
            anchor: anchor, sourceText: sourceText)
    }

    /// Nil where the month is not 1...12 or the year not 1...9999.
    package static func month(
        _ month: Int, of year: Int, anchor: String? = nil, sourceText: String? = nil
    ) -> PartialDate? {
        guard let first = CalendarDate(year: year, month: month, day: 1),
            let last = CalendarDate(
                year: year, month: month,
                day: CalendarDate.length(ofMonth: month, year: year))
        else { return nil }
        return PartialDate(
            edtf: "\(padded(year, to: 4))-\(padded(month, to: 2))", earliest: first, latest: last,
            precision: .month, anchor: anchor, sourceText: sourceText)
    }

    /// Nil where the year is not 1...9999.
    package static func year(
        _ year: Int, anchor: String? = nil, sourceText: String? = nil
    ) -> PartialDate? {
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { return nil }
        return PartialDate(
            edtf: padded(year, to: 4), earliest: first, latest: last, precision: .year,
            anchor: anchor, sourceText: sourceText)
    }
}
