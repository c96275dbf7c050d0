/// Days that go together: "du 10 au 14 octobre", "les 26 et 27 mai".
extension DateRule {
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
            "date.day-list", [.of(.day), .of(.and), .of(.day), .of(.month), .of([.last, .next])]
        ) { match in
            range(match, (match[0], 0, 0, 0), (match[2], match[3], 0, 0), isList: true)
        },
        DateRule(
            "date.day-list",
            [
                .of(.weekday), .of(.day), .of(.and), .of(.weekday), .of(.day), .of(.month),
                .maybe(.year),
            ]
        ) { match in
            range(
                match, (match[1], 0, 0, match[0]), (match[4], match[5], match[6], match[3]),
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

    private typealias Parts = (day: Int, month: Int, year: Int, weekday: Int)

    private static func range(
        _ match: DateMatch, _ from: Parts, _ to: Parts, isList: Bool
    ) -> TimeExpression? {
        let sameMonth = from.month == 0 || (from.month == to.month && from.year == to.year)
        guard !sameMonth || from.day < to.day else { return nil }
        var start = TimeExpression.StatedDay(
            from.day, from.month, from.year, weekday: from.weekday)
        start.toward = match.toward
        let end = TimeExpression.StatedDay(to.day, to.month, to.year, weekday: to.weekday)
        return .days(start, end, isList: isList)
    }
}
