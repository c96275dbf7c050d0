/// Days in figures: "22/12/2011", "16.03.2024", "2024-12-05".
extension DateRule {
    static let numericDays: [DateRule] =
        [.slash, .dot, .hyphen].flatMap { (separator: DateTerm) in
            [
                DateRule(
                    "date.numeric",
                    [.of(.day), .of(separator), .of(.number), .of(separator), .of(.year)]
                ) { match in
                    numeric(match, day: match[0], month: match[2], year: match[4])
                },
                DateRule(
                    "date.numeric",
                    [.of(.year), .of(separator), .of(.number), .of(separator), .of(.day)]
                ) { match in
                    numeric(match, day: match[4], month: match[2], year: match[0])
                },
            ]
        } + [
            DateRule(
                "date.numeric.short-year",
                [.of(.day), .of(.slash), .of(.number), .of(.slash), .of(.number)]
            ) { match in
                guard match[4] < 100 else { return nil }
                return numeric(
                    match, day: match[0], month: match[2],
                    year: match[4] + (match[4] < 50 ? 2000 : 1900))
            },
            DateRule("date.numeric.month", [.of(.number), .of(.slash), .of(.year)]) { match in
                guard match.isGlued, (1...12).contains(match[0]),
                    match.previous?.is([.slash, .number]) != true
                else { return nil }
                return .month(match[0], year: match[2], toward: .unstated)
            },
        ]

    private static func numeric(
        _ match: DateMatch, day: Int, month: Int, year: Int
    ) -> TimeExpression? {
        guard match.isGlued, (1...12).contains(month), !match.nextTerms.contains(.slash) else {
            return nil
        }
        return .day(TimeExpression.StatedDay(day, month, year))
    }
}
