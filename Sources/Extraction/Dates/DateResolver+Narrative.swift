import Records

/// What is counted from the last date told.
extension DateResolver {
    func resolve(narrative unit: DateUnit, _ shift: Int) -> Outcome {
        switch unit {
        case .day:
            guard let lastDay else { return .failed(.noAnchor) }
            return .found(.day(lastDay.adding(days: shift)), "\(lastDay) in the text")
        case .week:
            guard let lastDay else { return .failed(.noAnchor) }
            return .found(
                Self.week(of: lastDay.adding(days: shift * 7)), "\(lastDay) in the text")
        case .month:
            guard let lastMonth else { return .failed(.noAnchor) }
            let month = lastMonth + shift
            return .found(
                PartialDate.month(month % 12 + 1, of: month / 12), told(lastMonth))
        case .year:
            guard let lastYear else { return .failed(.noAnchor) }
            return .found(PartialDate.year(lastYear + shift), "\(lastYear) in the text")
        default: return .failed(.noAnchor)
        }
    }

    func narrativeMonth(_ month: Int, _ day: Int) -> Outcome {
        guard let lastYear else { return .failed(.noAnchor) }
        let anchor = "\(lastYear) in the text"
        guard day > 0 else { return .found(PartialDate.month(month, of: lastYear), anchor) }
        guard let date = CalendarDate(year: lastYear, month: month, day: day) else {
            return .failed(.noSuchDay)
        }
        return .found(.day(date), anchor)
    }

    /// "deux jours plus tôt": exact where the last date is a day, else no finer than that date.
    func narrativeDistance(_ count: Int, _ unit: DateUnit) -> Outcome {
        switch unit {
        case .day, .week:
            guard let lastDay else { return .failed(.noAnchor) }
            return .found(Self.away(count, unit, from: lastDay), "\(lastDay) in the text")
        case .month, .quarter, .half:
            guard let lastMonth,
                let day = CalendarDate(year: lastMonth / 12, month: lastMonth % 12 + 1, day: 1)
            else { return .failed(.noAnchor) }
            return .found(Self.away(count, unit, from: day), told(lastMonth))
        default:
            guard let lastYear, let day = CalendarDate(year: lastYear, month: 1, day: 1) else {
                return .failed(.noAnchor)
            }
            return .found(Self.away(count, unit, from: day), "\(lastYear) in the text")
        }
    }

    private func told(_ month: Int) -> String {
        "\(padded(month / 12, to: 4))-\(padded(month % 12 + 1, to: 2)) in the text"
    }
}
