import Records

/// What the text can say beyond a day, a month and a year.
extension PartialDate {
    /// `2024-05-26/2024-05-27`, from the first day of `start` to the last of `end`.
    static func interval(_ start: PartialDate, _ end: PartialDate) -> PartialDate {
        PartialDate(
            edtf: "\(start.edtf)/\(end.edtf)", earliest: start.earliest, latest: end.latest,
            precision: .interval)
    }

    /// Whether it is told as an interval of whole years: `2021/2031`.
    var isSpanOfYears: Bool { precision == .interval && edtf.utf8.count == 9 }

    /// `2024-21` spring … `2024-24` winter (EDTF level 1). Winter of a year may be the one that began
    /// it or the one that ended it.
    static func season(_ season: Int, of year: Int) -> PartialDate? {
        guard let first = CalendarDate(year: year, month: season * 3, day: 1),
            (1...4).contains(season)
        else { return nil }
        let isWinter = season == 4
        return PartialDate(
            edtf: "\(padded(year, to: 4))-\(20 + season)",
            earliest: isWinter ? first.adding(months: -12) : first,
            latest: first.adding(months: 3).adding(days: -1), precision: .season)
    }

    /// `2025-01/2025-03`: EDTF below level 2 has no quarters.
    static func quarter(_ quarter: Int, of year: Int) -> PartialDate? {
        months(quarter * 3 - 2, quarter * 3, of: year, .quarter)
    }

    static func half(_ half: Int, of year: Int) -> PartialDate? {
        months(half * 6 - 5, half * 6, of: year, .interval)
    }

    private static func months(
        _ first: Int, _ last: Int, of year: Int, _ precision: Precision
    ) -> PartialDate? {
        guard let start = month(first, of: year), let end = month(last, of: year) else {
            return nil
        }
        return PartialDate(
            edtf: "\(start.edtf)/\(end.edtf)", earliest: start.earliest, latest: end.latest,
            precision: precision)
    }

    /// `199X`
    static func decade(_ year: Int) -> PartialDate? {
        let first = year / 10 * 10
        guard let start = CalendarDate(year: first, month: 1, day: 1),
            let end = CalendarDate(year: first + 9, month: 12, day: 31)
        else { return nil }
        return PartialDate(
            edtf: "\(padded(first / 10, to: 3))X", earliest: start, latest: end, precision: .decade)
    }

    /// `2035~`: about then.
    var approximate: PartialDate {
        guard precision != .interval, precision != .quarter, !edtf.hasSuffix("~") else {
            return self
        }
        return PartialDate(
            edtf: edtf + "~", earliest: earliest, latest: latest, precision: precision,
            anchor: anchor, sourceText: sourceText)
    }

    /// The same value with its bounds drawn to "début", "mi" or "fin": thirds of a month, a third of a
    /// year each.
    func narrowed(to part: DatePart) -> PartialDate {
        guard part != .course, let first = earliest, let last = latest else { return self }
        let days = last.dayNumber - first.dayNumber + 1
        guard days > 1 else { return self }
        let third = days / 3
        let bounds =
            switch part {
            case .start: (first, first.adding(days: third))
            case .middle: (first.adding(days: third), last.adding(days: -third))
            default: (last.adding(days: -third), last)
            }
        return PartialDate(
            edtf: edtf, earliest: bounds.0, latest: bounds.1, precision: precision,
            anchor: anchor, sourceText: sourceText)
    }

    func anchored(_ anchor: String?) -> PartialDate {
        var copy = self
        copy.anchor = anchor
        return copy
    }
}
