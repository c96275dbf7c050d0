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

    private static func day(
        _ match: DateMatch, _ day: Int, _ month: Int, _ year: Int, weekday: Int = 0
    ) -> TimeExpression? {
        var stated = TimeExpression.StatedDay(
            day, month, year > 0 ? year : match.yearAhead, weekday: weekday)
        stated.toward = match.toward
        if stated.year == 0, weekday == 0, match.has(.hyphen) || match.namesAttacks {
            stated.year = match.yearOfNamedDay(day, month)
        }
        return .day(stated)
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
            hasMonth = cell.is([.month, .season])
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
