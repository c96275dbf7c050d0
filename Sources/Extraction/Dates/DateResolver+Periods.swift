import Records

/// Months, seasons and quarters whose year must be found.
extension DateResolver {
    func resolve(
        month: Int, _ year: Int, _ toward: TimeExpression.Toward, _ reading: DateReading
    ) -> Outcome {
        guard year == 0 else { return .found(PartialDate.month(month, of: year)) }
        if let latest = published?.latest {
            let year =
                switch toward {
                case .past: month < latest.month ? latest.year : latest.year - 1
                case .future: month > latest.month ? latest.year : latest.year + 1
                case .unstated where reading.looksAhead:
                    month >= latest.month ? latest.year : latest.year + 1
                case .unstated: month <= latest.month ? latest.year : latest.year - 1
                }
            return .found(PartialDate.month(month, of: year), publishedAnchor)
        }
        guard let last = anchor?.latest, toward == .unstated else {
            return .failed(anchor == nil || toward == .unstated ? .noYear : .noReference)
        }
        let told = last.year * 12 + last.month - 1
        let nearest = (last.year - 1...last.year + 1).map { $0 * 12 + month - 1 }
            .min { abs($0 - told) < abs($1 - told) }
        guard let nearest, abs(nearest - told) <= 4 else { return .failed(.noYear) }
        return .found(PartialDate.month(month, of: nearest / 12), textAnchor)
    }

    func resolve(
        from: Int, _ fromYear: Int, to: Int, _ year: Int, _ reading: DateReading
    ) -> Outcome {
        let outcome = resolve(month: to, year, .unstated, reading)
        guard let end = outcome.value, let last = end.latest else { return outcome }
        let firstYear = fromYear > 0 ? fromYear : from > to ? last.year - 1 : last.year
        guard let start = PartialDate.month(from, of: firstYear) else { return .nothing }
        return .found(.interval(start, end), end.anchor)
    }

    func resolve(
        season: Int, _ year: Int, _ toward: TimeExpression.Toward, _ reading: DateReading
    ) -> Outcome {
        guard year == 0 else { return .found(PartialDate.season(season, of: year)) }
        guard let latest = published?.latest else { return .failed(.noYear) }
        guard season != 4 else { return winter(latest, toward, reading) }
        let begins = season * 3
        let hasBegun = latest.month >= begins
        let isOver = latest.month >= begins + 3
        let ahead = toward == .future || (toward == .unstated && reading.looksAhead)
        var year = latest.year
        if reading.lead.hasDemonstrative {
            // "cet été" is this year's, past or to come.
        } else if ahead {
            if isOver || (toward == .future && hasBegun) { year += 1 }
        } else if !hasBegun || (toward == .past && !isOver) {
            year -= 1
        }
        return .found(PartialDate.season(season, of: year), publishedAnchor)
    }

    /// Winter without a year is one winter: December to February.
    private func winter(
        _ latest: CalendarDate, _ toward: TimeExpression.Toward, _ reading: DateReading
    ) -> Outcome {
        let isNow = latest.month == 12 || latest.month <= 2
        // The year in which the current winter began, or the last one.
        var year = latest.month == 12 ? latest.year : latest.year - 1
        switch toward {
        case .past: if isNow { year -= 1 }
        case .future: year += 1
        case .unstated: if !isNow, reading.looksAhead || reading.lead.hasDemonstrative { year += 1 }
        }
        guard let start = PartialDate.month(12, of: year),
            let end = PartialDate.month(2, of: year + 1)
        else { return .nothing }
        return .found(.interval(start, end), publishedAnchor)
    }

    /// A quarter or a half-year: `length` months each.
    func resolve(
        part: Int, of length: Int, _ year: Int, _ reading: DateReading,
        _ make: (Int, Int) -> PartialDate?
    ) -> Outcome {
        guard year == 0 else { return .found(make(part, year)) }
        guard let latest = published?.latest else { return .failed(.noYear) }
        let current = (latest.month - 1) / length + 1
        let year =
            reading.looksAhead
            ? (part >= current ? latest.year : latest.year + 1)
            : (part <= current ? latest.year : latest.year - 1)
        return .found(make(part, year), publishedAnchor)
    }
}
