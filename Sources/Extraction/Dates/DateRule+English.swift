/// Dates of English sentences in a French page: "February 3, 2026", "3 February 2026", "last year".
extension DateRule {
    static let english: [DateRule] = [
        DateRule("date.english", [.of(.englishMonth), .of(.day), .maybe(.comma), .of(.year)]) {
            match in
            .day(TimeExpression.StatedDay(match[1], match[0], match[3]))
        },
        DateRule("date.english", [.of(.day), .of(.englishMonth), .maybe(.comma), .of(.year)]) {
            match in
            .day(TimeExpression.StatedDay(match[0], match[1], match[3]))
        },
        DateRule(
            "date.english", [.of(.englishMonth), .of(.dot), .of(.day), .maybe(.comma), .of(.year)]
        ) { match in
            .day(TimeExpression.StatedDay(match[2], match[0], match[4]))
        },
        DateRule(
            "date.english",
            [
                .of(.weekday), .maybe(.comma), .of(.englishMonth), .of(.day), .maybe(.comma),
                .of(.year),
            ]
        ) { match in
            .day(TimeExpression.StatedDay(match[3], match[2], match[5], weekday: match[0]))
        },
        DateRule(
            "date.english",
            [.of(.weekday), .maybe(.comma), .of(.day), .of(.englishMonth), .of(.year)]
        ) { match in
            .day(TimeExpression.StatedDay(match[2], match[3], match[4], weekday: match[0]))
        },
        DateRule("date.english", [.of(.englishMonth), .of(.day)]) { match in
            match.isEnglish ? .day(TimeExpression.StatedDay(match[1], match[0])) : nil
        },
        DateRule("date.english", [.of(.day), .of(.englishMonth)]) { match in
            match.isEnglish ? .day(TimeExpression.StatedDay(match[0], match[1])) : nil
        },
        DateRule("date.english.month", [.of(.englishMonth), .of(.year)]) { match in
            .month(match[0], year: match[1], toward: .unstated)
        },
        DateRule("date.english.month", [.of(.englishMonth)]) { match in
            match.isEnglish ? .month(match[0], year: 0, toward: .unstated) : nil
        },
        DateRule("date.english.relative", [.of(.englishPointer), .of(.unit)]) { match in
            guard let unit = DateUnit(rawValue: match[1]), unit != .day, unit != .hour else {
                return nil
            }
            return .relativeUnit(unit, match[0])
        },
        DateRule("date.english.relative", [.of(.englishPointer), .of(.weekday)]) { match in
            .weekday(match[1], TimeExpression.Toward(rawValue: match[0]) ?? .unstated)
        },
    ]
}

extension DateMatch {
    /// "in March", "since June": a word of English leads it in.
    fileprivate var isEnglish: Bool {
        lead.preposition == .inEnglish || lead.role == .since
    }
}
