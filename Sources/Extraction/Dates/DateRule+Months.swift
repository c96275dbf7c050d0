/// Months: "en octobre", "août 2023", "septembre de la même année".
extension DateRule {
    static let months: [DateRule] = [
        DateRule("date.month", [.of(.month), .maybe(.year)]) { match in
            month(match, match[0], match[1])
        },
        DateRule("date.month", [.of(.month), .of(.dot), .of(.year)]) { match in
            month(match, match[0], match[2])
        },
        DateRule("date.month.named", [.of(.unit), .of(.de), .of(.month), .maybe(.year)]) { match in
            guard match[0] == DateUnit.month.rawValue else { return nil }
            return .month(match[2], year: match[3], toward: .unstated)
        },
        DateRule(
            "date.month.named", [.of(.unit), .of(.de), .of(.month), .of([.last, .next])]
        ) { match in
            guard match[0] == DateUnit.month.rawValue else { return nil }
            return .month(match[2], year: 0, toward: match.toward)
        },
        DateRule("date.month.toward", [.of(.month), .of([.last, .next])]) { match in
            .month(match[0], year: 0, toward: match.toward)
        },
        DateRule(
            "date.month.range", [.of(.month), .of([.to, .hyphen]), .of(.month), .maybe(.year)]
        ) { match in
            .months(match[0], fromYear: 0, match[2], year: match[3])
        },
        DateRule(
            "date.month.range", [.of(.month), .of(.year), .of(.to), .of(.month), .of(.year)]
        ) { match in
            .months(match[0], fromYear: match[1], match[3], year: match[4])
        },
        DateRule(
            "date.month.range", [.of(.month), .of(.year), .of(.and), .of(.month), .of(.year)]
        ) { match in
            guard match.lead.preposition == .entre else { return nil }
            return .months(match[0], fromYear: match[1], match[3], year: match[4])
        },
        DateRule("date.month.range", [.of(.month), .of(.and), .of(.month), .maybe(.year)]) {
            match in
            guard match.lead.preposition == .entre || match[2] == match[0] + 1,
                match.lead.preposition != nil
            else { return nil }
            return .months(match[0], fromYear: 0, match[2], year: match[3])
        },
        // "septembre de la même année", "le 6 juillet de cette année-là"
        DateRule(
            "date.month.same-year", [.of(.month), .of(.de), .of(.article), .of(.same), .of(.unit)]
        ) { match in
            match[4] == yearUnit ? .narrativeMonth(match[0], day: 0) : nil
        },
        DateRule(
            "date.month.same-year",
            [
                .of(.month), .of(.de), .of(.demonstrative), .of(.unit), .of(.hyphen), .of(.article),
            ]
        ) { match in
            match[3] == yearUnit ? .narrativeMonth(match[0], day: 0) : nil
        },
        DateRule(
            "date.day-month.same-year",
            [.of(.day), .of(.month), .of(.de), .of(.article), .of(.same), .of(.unit)]
        ) { match in
            match[5] == yearUnit ? .narrativeMonth(match[1], day: match[0]) : nil
        },
        DateRule(
            "date.day-month.same-year",
            [
                .of(.day), .of(.month), .of(.de), .of(.demonstrative), .of(.unit), .of(.hyphen),
                .of(.article),
            ]
        ) { match in
            match[4] == yearUnit ? .narrativeMonth(match[1], day: match[0]) : nil
        },
        // "en mars de l'année dernière"
        DateRule(
            "date.month.relative-year",
            [.of(.month), .of(.de), .of(.article), .of(.unit), .of([.last, .next])]
        ) { match in
            guard match[3] == yearUnit else { return nil }
            return .monthOfRelativeYear(match[0], day: 0, match.toward.rawValue)
        },
        DateRule(
            "date.day-month.relative-year",
            [.of(.day), .of(.month), .of(.de), .of(.article), .of(.unit), .of([.last, .next])]
        ) { match in
            guard match[4] == yearUnit else { return nil }
            return .monthOfRelativeYear(match[1], day: match[0], match.toward.rawValue)
        },
    ]

    private static let yearUnit = DateUnit.year.rawValue

    /// A month alone needs a word that leads a date in: "mars" is also a planet, "sept" a number.
    private static func month(_ match: DateMatch, _ month: Int, _ year: Int) -> TimeExpression? {
        let stated = year > 0 ? year : match.yearAhead
        guard stated == 0 else { return .month(month, year: stated, toward: .unstated) }
        guard !match.has(.numeral), match.lead.part != nil || match.lead.leadsMonth,
            match.previous?.is(.day) != true
        else { return nil }
        if let before = match.previous, before.is(.de), before.isGlued { return nil }
        return .month(month, year: 0, toward: .unstated)
    }
}

extension DateMatch {
    /// Where "dernier" or "prochain" points.
    var toward: TimeExpression.Toward {
        if has(.next) { return .future }
        return has(.last) ? .past : .unstated
    }
}

extension DateLead {
    fileprivate var leadsMonth: Bool {
        switch preposition {
        case .en, .depuis, .des, .jusque, .ici, .de, .avant, .apres, .entre, .vers, .pour, .a,
            .inEnglish:
            true
        default: false
        }
    }
}
