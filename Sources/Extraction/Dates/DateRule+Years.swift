/// Years and what is longer: "en 2021", "2022-2024", "les années 1990".
extension DateRule {
    static let yearRules: [DateRule] = [
        DateRule("date.year", [.of(.year)]) { match in
            match.isYear ? .year(match[0]) : nil
        },
        DateRule("date.year.named", [.of(.unit), .of(.year)]) { match in
            guard match[0] == DateUnit.year.rawValue, !match.has(.years),
                match.nextTerms.isDisjoint(with: [.hyphen, .dash])
            else { return nil }
            return .year(match[1])
        },
        DateRule("date.year.range", [.of(.year), .of(.to), .of(.year)]) { match in
            guard match[0] < match[2], !match.nextTerms.contains(.counted) else { return nil }
            return .years(match[0], match[2])
        },
        DateRule("date.year.range", [.of(.year), .of(.and), .of(.year)]) { match in
            guard match.lead.preposition == .entre, match[0] < match[2],
                !match.nextTerms.contains(.counted)
            else { return nil }
            return .years(match[0], match[2])
        },
        DateRule("date.year.range", [.of(.year), .of([.hyphen, .dash, .slash]), .of(.year)]) {
            match in
            guard match[0] < match[2], match[2] - match[0] <= 80,
                !match.nextTerms.contains(.counted)
            else { return nil }
            return .years(match[0], match[2])
        },
        DateRule("date.year.range", [.of(.year), .of([.hyphen, .slash]), .of(.number)]) { match in
            guard match.isGlued, match[2] == (match[0] + 1) % 100, match[2] > 12,
                !match.nextTerms.contains(.hyphen)
            else { return nil }
            return .years(match[0], match[0] + 1)
        },
        DateRule("date.decade", [.of(.unit), .of(.year)]) { match in
            match[0] == DateUnit.decade.rawValue && match[1] % 10 == 0 ? .decade(match[1]) : nil
        },
        DateRule("date.decade", [.of(.years), .of(.year)]) { match in
            match[1] % 10 == 0 ? .decade(match[1]) : nil
        },
        DateRule("date.decade", [.of(.years), .quantity]) { match in
            guard match[1] % 10 == 0, (30...90).contains(match[1]) else { return nil }
            return .decade(1900 + match[1])
        },
    ]

    /// Seasons, quarters and half-years.
    static let seasons: [DateRule] = [
        DateRule("date.season", [.of(.season), .maybe(.year)]) { match in
            season(match, match[0], match[1])
        },
        DateRule("date.season", [.of(.season), .of(.de), .of(.year)]) { match in
            season(match, match[0], match[2])
        },
        DateRule("date.season.toward", [.of(.season), .of([.last, .next])]) { match in
            .season(match[0], year: 0, toward: match.toward)
        },
        DateRule("date.quarter", [.of(.ordinal), .of(.unit), .maybe(.year)]) { match in
            quarter(match[0], match[1], match[2])
        },
        DateRule("date.quarter", [.of(.ordinal), .of(.unit), .of(.de), .of(.year)]) { match in
            quarter(match[0], match[1], match[3])
        },
        DateRule(
            "date.quarter",
            [.of(.ordinal), .of(.unit), .of(.de), .of(.article), .of(.unit), .of(.year)]
        ) { match in
            quarter(match[0], match[1], match[5])
        },
    ]

    private static func season(_ match: DateMatch, _ season: Int, _ year: Int) -> TimeExpression? {
        let lead = match.lead
        let isLed =
            lead.hasArticle || lead.hasDemonstrative || lead.part != nil || lead.preposition == .en
            || lead.preposition == .au || (lead.preposition == .de && year > 0)
            || lead.role != .at
        // "a été 2024 fois": the participle has no article.
        guard isLed || (year > 0 && season != 2), !lead.isRepeated,
            !match.nextTerms.contains(.counted)
        else { return nil }
        return .season(season, year: year > 0 ? year : match.yearAhead, toward: .unstated)
    }

    private static func quarter(_ ordinal: Int, _ unit: Int, _ year: Int) -> TimeExpression? {
        switch DateUnit(rawValue: unit) {
        case .quarter where (1...4).contains(ordinal): .quarter(ordinal, year: year)
        case .half where (1...2).contains(ordinal): .half(ordinal, year: year)
        default: nil
        }
    }
}

extension DateMatch {
    /// A number of four digits is a year where a word says so and nothing is counted after it.
    fileprivate var isYear: Bool {
        let after = nextTerms
        if lead.part != nil, !after.contains(.counted) { return true }
        guard !after.contains(.counted), previous?.is([.hyphen, .slash, .number]) != true else {
            return false
        }
        if let next, next.is(.number) || (next.is(.hyphen) && next.isGlued) { return false }
        if lead.isApproximate || lead.role != .at { return true }
        switch lead.preposition {
        case .en, .apres, .inEnglish, .pendant, .horizon: return true
        case .dans: return false
        case .de, .pour, .a, .du, .au, .entre, .voici:
            return !lead.hasArticle && after.contains(.closed)
        default: break
        }
        guard !lead.hasArticle, !lead.hasDemonstrative, after.contains(.closed) else {
            return false
        }
        guard let previous else { return !after.contains(.mark) }
        if previous.is([.open, .yearNoun]) { return true }
        return previous.is([.and, .comma]) && range.lowerBound > 1
            && cells[range.lowerBound - 2].is(.year)
    }
}
