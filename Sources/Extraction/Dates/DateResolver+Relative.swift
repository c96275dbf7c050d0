import Records

/// What is counted from the publication.
extension DateResolver {
    func resolve(
        weekday: Int, _ toward: TimeExpression.Toward, _ reading: DateReading
    ) -> Outcome {
        guard let day = publicationDay else { return .failed(.noReference) }
        let back = (day.weekday - weekday + 7) % 7
        let ahead = (weekday - day.weekday + 7) % 7
        let shift =
            switch toward {
            case .past: back == 0 ? -7 : -back
            case .future: ahead == 0 ? 7 : ahead
            case .unstated: reading.tense == .future || reading.lead.role == .until ? ahead : -back
            }
        return .found(.day(day.adding(days: shift)), "weekday, \(publishedAnchor ?? "")")
    }

    func resolve(dayShift: Int) -> Outcome {
        guard let day = publicationDay else { return .failed(.noReference) }
        return .found(.day(day.adding(days: dayShift)), publishedAnchor)
    }

    func resolve(unit: DateUnit, _ shift: Int) -> Outcome {
        guard let first = published?.earliest, let last = published?.latest else {
            return .failed(.noReference)
        }
        guard first.year == last.year else { return .failed(.noReference) }
        let month = last.year * 12 + last.month - 1
        let value: PartialDate? =
            switch unit {
            case .year: PartialDate.year(last.year + shift)
            case .decade: PartialDate.decade(last.year + shift * 10)
            case .half: PartialDate.half(month % 12 / 6 + 1, of: last.year)
            case .month where first.month == last.month:
                PartialDate.month((month + shift) % 12 + 1, of: (month + shift) / 12)
            case .quarter where first.month == last.month:
                Self.quarter((month / 3) + shift)
            case .week where first == last: Self.week(of: last.adding(days: shift * 7))
            default: nil
            }
        return value == nil ? .failed(.noReference) : .found(value, publishedAnchor)
    }

    private static func quarter(_ index: Int) -> PartialDate? {
        PartialDate.quarter(index % 4 + 1, of: index / 4)
    }

    /// Monday to Sunday.
    static func week(of day: CalendarDate) -> PartialDate {
        let monday = day.adding(days: 1 - day.weekday)
        return .interval(.day(monday), .day(monday.adding(days: 6)))
    }

    func resolve(weekend toward: TimeExpression.Toward, _ reading: DateReading) -> Outcome {
        guard let day = publicationDay else { return .failed(.noReference) }
        let coming = day.adding(days: 6 - day.weekday)
        let past = coming.adding(days: -7)
        let saturday: CalendarDate
        switch (toward, reading.tense) {
        case (.past, _): saturday = past
        case (.future, _): saturday = day.weekday >= 6 ? coming.adding(days: 7) : coming
        case (.unstated, .future): saturday = coming
        case (.unstated, .past): saturday = day.weekday >= 6 ? coming : past
        case (.unstated, .unstated): saturday = day.weekday <= 2 ? past : coming
        }
        return .found(
            .interval(.day(saturday), .day(saturday.adding(days: 1))), publishedAnchor)
    }

    /// "en mars de l'an dernier"
    func resolve(_ month: Int, _ day: Int, ofYear shift: Int) -> Outcome {
        guard let published, let year = published.latest?.year else { return .failed(.noReference) }
        guard day > 0 else {
            return .found(PartialDate.month(month, of: year + shift), publishedAnchor)
        }
        guard let date = CalendarDate(year: year + shift, month: month, day: day) else {
            return .failed(.noSuchDay)
        }
        return .found(.day(date), publishedAnchor)
    }

    /// "il y a deux ans", "dans trois mois": about, but for days.
    func distance(_ count: Int, _ unit: DateUnit) -> Outcome {
        guard let latest = published?.latest else { return .failed(.noReference) }
        if unit == .day || unit == .week {
            guard let day = publicationDay else { return .failed(.noReference) }
            return .found(Self.away(count, unit, from: day), publishedAnchor)
        }
        return .found(Self.away(count, unit, from: latest), publishedAnchor)
    }

    /// The day, month or year that is `count` units from `day`; all but days are about.
    static func away(_ count: Int, _ unit: DateUnit, from day: CalendarDate) -> PartialDate? {
        guard abs(count) < 1500 else { return nil }
        switch unit {
        case .day: return .day(day.adding(days: count))
        case .week: return PartialDate.day(day.adding(days: count * 7)).approximate
        case .month, .quarter, .half:
            let month = day.year * 12 + day.month - 1 + count * (unit.months ?? 1)
            return PartialDate.month(month % 12 + 1, of: month / 12)?.approximate
        case .year, .decade, .century:
            return PartialDate.year(day.year + count * (unit.months ?? 12) / 12)?.approximate
        case .hour: return nil
        }
    }
}
