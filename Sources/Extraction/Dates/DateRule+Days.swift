/// Days named by their month: "3 février 2026", "mardi 3 février", "les 26 et 27 mai".
extension DateRule {
    static let days: [DateRule] = [
        DateRule("date.day-month", [.of(.day), .of(.month), .maybe(.year)]) { match in
            day(match, match[0], match[1], match[2])
        },
        DateRule("date.day-month", [.of(.day), .of(.month), .of(.dot), .of(.year)]) { match in
            day(match, match[0], match[1], match[3])
        },
        DateRule("date.day-month", [.of(.day), .of(.month), .of(.comma), .of(.year)]) { match in
            day(match, match[0], match[1], match[3])
        },
        DateRule("date.day-month", [.of(.day), .of(.hyphen), .of(.month), .maybe(.year)]) { match in
            day(match, match[0], match[2], match[3])
        },
        DateRule("date.day-month.toward", [.of(.day), .of(.month), .of([.last, .next])]) { match in
            day(match, match[0], match[1], 0)
        },
        DateRule(
            "date.day-month.weekday",
            [
                .of(.weekday), .maybe([.comma, .article, .dayPart]), .of(.day), .of(.month),
                .maybe(.year),
            ]
        ) { match in
            day(match, match[2], match[3], match[4], weekday: match[0])
        },
        DateRule(
            "date.day-month.weekday",
            [.of(.weekday), .maybe(.comma), .of(.day), .of(.month), .of(.dot), .of(.year)]
        ) { match in
            day(match, match[2], match[3], match[5], weekday: match[0])
        },
        DateRule(
            "date.day-month.weekday",
            [.of(.weekday), .of(.day), .of(.month), .of([.last, .next])]
        ) { match in
            day(match, match[1], match[2], 0, weekday: match[0])
        },
        DateRule(
            "date.day-month.weekday",
            [.of(.shortWeekday), .of(.dot), .of(.day), .of(.month), .maybe(.year)]
        ) { match in
            day(match, match[2], match[3], match[4], weekday: match[0])
        },
        DateRule(
            "date.day-month.weekday",
            [.of(.shortWeekday), .of(.dot), .of(.day), .of(.month), .of(.dot), .of(.year)]
        ) { match in
            day(match, match[2], match[3], match[5], weekday: match[0])
        },
        DateRule("date.day.weekday", [.of(.weekday), .of(.day)]) { match in
            guard match.nextTerms.contains(.closed) else { return nil }
            return .day(TimeExpression.StatedDay(match[1], 0, weekday: match[0]))
        },
    ]

    /// Several days under one month; without "entre" or "du … au", a list.
    static let dayRanges: [DateRule] = [
        DateRule(
            "date.day-range",
            [.of(.day), .of([.to, .hyphen, .dash]), .of(.day), .of(.month), .maybe(.year)]
        ) { match in
            range(match, (match[0], 0, 0, 0), (match[2], match[3], match[4], 0), isList: false)
        },
        DateRule(
            "date.day-range",
            [
                .of(.weekday), .of(.day), .of(.to), .of(.weekday), .of(.day), .of(.month),
                .maybe(.year),
            ]
        ) { match in
            range(
                match, (match[1], 0, 0, match[0]), (match[4], match[5], match[6], match[3]),
                isList: false)
        },
        DateRule(
            "date.day-range",
            [
                .of(.day), .of(.month), .maybe(.year), .of(.to), .of(.day), .of(.month),
                .maybe(.year),
            ]
        ) { match in
            range(
                match, (match[0], match[1], match[2], 0), (match[4], match[5], match[6], 0),
                isList: false)
        },
        DateRule(
            "date.day-range",
            [
                .of(.weekday), .of(.day), .of(.month), .maybe(.year), .of(.to), .of(.weekday),
                .of(.day), .of(.month), .maybe(.year),
            ]
        ) { match in
            range(
                match, (match[1], match[2], match[3], match[0]),
                (match[6], match[7], match[8], match[5]), isList: false)
        },
        DateRule(
            "date.day-range.between",
            [
                .of(.day), .of(.month), .maybe(.year), .of(.and), .maybe(.article), .of(.day),
                .of(.month), .maybe(.year),
            ]
        ) { match in
            guard match.lead.preposition == .entre else { return nil }
            return range(
                match, (match[0], match[1], match[2], 0), (match[5], match[6], match[7], 0),
                isList: false)
        },
        DateRule(
            "date.day-list",
            [
                .of(.day), .of(.and), .maybe(.article), .of(.day), .of(.month), .maybe(.year),
            ]
        ) { match in
            range(
                match, (match[0], 0, 0, 0), (match[3], match[4], match[5], 0),
                isList: match.lead.preposition != .entre)
        },
        DateRule(
            "date.day-list",
            [
                .of(.day), .of(.comma), .of(.day), .of(.and), .maybe(.article), .of(.day),
                .of(.month), .maybe(.year),
            ]
        ) { match in
            guard match[2] == match[0] + 1, match[5] == match[2] + 1 else { return nil }
            return range(
                match, (match[0], 0, 0, 0), (match[5], match[6], match[7], 0), isList: false)
        },
    ]

    private static func day(
        _ match: DateMatch, _ day: Int, _ month: Int, _ year: Int, weekday: Int = 0
    ) -> TimeExpression? {
        var stated = TimeExpression.StatedDay(
            day, month, year > 0 ? year : match.yearAhead, weekday: weekday)
        if match.has(.last) { stated.toward = .past }
        if match.has(.next) { stated.toward = .future }
        if stated.year == 0, weekday == 0, match.has(.hyphen) || match.namesAttacks {
            stated.year = match.yearOfNamedDay(day, month)
        }
        return .day(stated)
    }

    private typealias Parts = (day: Int, month: Int, year: Int, weekday: Int)

    private static func range(
        _ match: DateMatch, _ from: Parts, _ to: Parts, isList: Bool
    ) -> TimeExpression? {
        let sameMonth = from.month == 0 || (from.month == to.month && from.year == to.year)
        guard !sameMonth || from.day < to.day else { return nil }
        return .days(
            TimeExpression.StatedDay(from.day, from.month, from.year, weekday: from.weekday),
            TimeExpression.StatedDay(to.day, to.month, to.year, weekday: to.weekday),
            isList: isList)
    }
}

extension DateMatch {
    /// The year that ends a list of dates: 2024 after "le 3 mars" in "le 3 mars et le 5 avril 2024".
    var yearAhead: Int {
        var index = range.upperBound
        guard index < cells.count, cells[index].is([.and, .comma]) else { return 0 }
        var hasMonth = false
        while index < min(cells.count, range.upperBound + 8) {
            let cell = cells[index]
            if cell.is(.year), hasMonth { return cell.number }
            hasMonth = cell.is(.month)
            guard hasMonth || cell.is([.and, .comma, .article, .day]) else { return 0 }
            index += 1
        }
        return 0
    }

    /// "les attentats du 11 septembre", "le 7-Octobre": days of history whose date is their name.
    fileprivate func yearOfNamedDay(_ day: Int, _ month: Int) -> Int {
        switch (day, month) {
        case (11, 9): 2001
        case (7, 10) where has(.hyphen): 2023
        default: 0
        }
    }

    fileprivate var namesAttacks: Bool {
        cells[max(0, range.lowerBound - 3)..<range.lowerBound].contains { $0.is(.attacks) }
    }
}
