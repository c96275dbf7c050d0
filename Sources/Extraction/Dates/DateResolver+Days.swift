import Records

/// Days whose year, month or both must be found.
extension DateResolver {
    func resolve(_ stated: TimeExpression.StatedDay, _ reading: DateReading) -> Outcome {
        if stated.month == 0 { return resolve(dayOfMonth: stated) }
        guard stated.year == 0 else { return explicit(stated) }
        let longest = CalendarDate.length(ofMonth: stated.month, year: 2024)
        guard stated.day <= longest else { return .failed(.noSuchDay) }
        if let latest = published?.latest {
            return resolve(stated, against: latest, ahead: reading.looksAhead)
        }
        return resolveByText(stated)
    }

    private func explicit(_ stated: TimeExpression.StatedDay) -> Outcome {
        guard
            let date = CalendarDate(year: stated.year, month: stated.month, day: stated.day)
        else { return .failed(.noSuchDay) }
        let agrees = stated.weekday == 0 || stated.weekday == date.weekday
        return Outcome(value: .day(date), problem: agrees ? nil : .contradiction)
    }

    /// The nearest within a week; else the latest before the publication, or the next where the clause
    /// looks ahead. A weekday must agree.
    private func resolve(
        _ stated: TimeExpression.StatedDay, against latest: CalendarDate, ahead: Bool
    ) -> Outcome {
        let candidates = candidates(stated, latest.year - 28...latest.year + 2)
        let number = latest.dayNumber
        let chosen: CalendarDate?
        switch stated.toward {
        case .past: chosen = candidates.last { $0 < latest }
        case .future: chosen = candidates.first { $0 > latest }
        case .unstated:
            let near = candidates.filter { abs($0.dayNumber - number) <= 7 }
                .min { abs($0.dayNumber - number) < abs($1.dayNumber - number) }
            chosen =
                near ?? distant(candidates, from: latest, ahead: ahead, isNamed: stated.weekday > 0)
        }
        guard let chosen else { return .failed(.noYear) }
        let anchor = publishedAnchor ?? ""
        return .found(.day(chosen), stated.weekday > 0 ? "weekday, \(anchor)" : anchor)
    }

    private func distant(
        _ candidates: [CalendarDate], from latest: CalendarDate, ahead: Bool, isNamed: Bool
    ) -> CalendarDate? {
        let before = candidates.last { $0 <= latest }
        let after = candidates.first { $0 > latest }
        guard let before, let after else { return before ?? after }
        let past = latest.dayNumber - before.dayNumber
        let coming = after.dayNumber - latest.dayNumber
        if ahead { return isNamed && coming > 730 && past < 365 ? before : after }
        // A weekday that agrees in the coming half-year outweighs one that agreed years ago.
        return isNamed && past > 730 && coming <= 183 ? after : before
    }

    /// Without a publication date, the article's own latest date decides; a weekday may confirm.
    private func resolveByText(_ stated: TimeExpression.StatedDay) -> Outcome {
        guard let first = anchor?.earliest, let last = anchor?.latest, let textAnchor else {
            return .failed(.noYear)
        }
        let isNamed = stated.weekday > 0
        let reach = isNamed ? 3 : 1
        let nearest = candidates(stated, first.year - reach...last.year + reach)
            .map {
                (
                    date: $0,
                    distance: max(first.dayNumber - $0.dayNumber, $0.dayNumber - last.dayNumber, 0)
                )
            }
            .min { $0.distance < $1.distance }
        guard let nearest, isNamed || nearest.distance <= Self.reachOfText else {
            return .failed(.noYear)
        }
        return .found(.day(nearest.date), isNamed ? "weekday, \(textAnchor)" : textAnchor)
    }

    /// Days: four months, so that no date is equally near to two years.
    static let reachOfText = 123

    private func candidates(
        _ stated: TimeExpression.StatedDay, _ years: ClosedRange<Int>
    ) -> [CalendarDate] {
        years.compactMap { CalendarDate(year: $0, month: stated.month, day: stated.day) }
            .filter { stated.weekday == 0 || $0.weekday == stated.weekday }
    }

    /// "mardi 3": the nearest such day within two months of the publication.
    private func resolve(dayOfMonth stated: TimeExpression.StatedDay) -> Outcome {
        guard let day = publicationDay else { return .failed(.noReference) }
        let number = day.dayNumber
        let nearest = (-62...62).map { day.adding(days: $0) }
            .filter { $0.day == stated.day && $0.weekday == stated.weekday }
            .min { abs($0.dayNumber - number) < abs($1.dayNumber - number) }
        guard let nearest else { return .failed(.noReference) }
        return .found(.day(nearest), "weekday, \(publishedAnchor ?? "")")
    }

    /// "du 28 mai au 3 juin": the side that states its year, or its weekday, is resolved first; the
    /// other is the nearest such day beyond it.
    func resolve(
        _ start: TimeExpression.StatedDay, _ end: TimeExpression.StatedDay, _ reading: DateReading
    ) -> Outcome {
        var start = start
        var end = end
        if start.month == 0 { start.month = end.month }
        let isFromStart = end.year == 0 && (start.weekday > 0 || end.weekday == 0)
        let outcome = resolve(isFromStart ? start : end, reading)
        guard let known = outcome.value?.latest else { return outcome }
        if isFromStart {
            let wraps = (end.month, end.day) < (start.month, start.day)
            start.year = known.year
            end.year = wraps ? known.year + 1 : known.year
        } else {
            end.year = known.year
            let wraps = (end.month, end.day) < (start.month, start.day)
            if start.year == 0 { start.year = wraps ? known.year - 1 : known.year }
        }
        let (first, last) = (explicit(start), explicit(end))
        guard let from = first.value, let to = last.value,
            from.earliest ?? known <= to.latest ?? known
        else { return .failed(.noSuchDay) }
        return Outcome(
            value: PartialDate.interval(from, to).anchored(outcome.value?.anchor),
            problem: outcome.problem ?? first.problem ?? last.problem)
    }
}
