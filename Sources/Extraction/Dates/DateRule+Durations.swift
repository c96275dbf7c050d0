/// Lengths of time: "cinq ans", "une dizaine d'années", "18 mois"; and, by the words before them,
/// distances: "il y a deux ans", "dans trois mois", "depuis cinq ans".
extension DateRule {
    static let durations: [DateRule] = [
        DateRule("date.duration", [.quantity, .of(.unit)]) { match in
            length(match, match[0], match[1])
        },
        DateRule("date.duration", [.quantity, .of(.unit), .of(.and), .of(.half)]) { match in
            guard let unit = DateUnit(rawValue: match[1]),
                let months = unit.months ?? (unit == .month ? 1 : nil)
            else { return nil }
            return .duration(months: match[0] * months + months / 2, days: nil)
        },
        DateRule("date.duration", [.quantity, .of(.unit), .of(.and), .quantity, .of(.unit)]) {
            match in
            guard let years = DateUnit(rawValue: match[1])?.months,
                let months = DateUnit(rawValue: match[4])?.months, months < years
            else { return nil }
            return .duration(months: match[0] * years + match[3] * months, days: nil)
        },
        DateRule("date.duration", [.of(.numeral), .of(.dozen), .of(.de), .of(.unit)]) { match in
            match[0] == 1 ? length(match, match[1], match[3]) : nil
        },
        DateRule("date.duration", [.of(.dozen), .of(.de), .of(.unit)]) { match in
            length(match, match[0], match[2])
        },
        DateRule("date.duration", [.quantity, .of([.last, .next]), .of(.unit)]) { match in
            plain(match[0], match[2])
        },
        DateRule("date.duration", [.of(.half), .of(.hyphen), .of(.unit)]) { match in
            guard let months = DateUnit(rawValue: match[2])?.months else { return nil }
            return .duration(months: months / 2, days: nil)
        },
        DateRule("date.duration.open", [.of(.some), .of(.unit)]) { match in
            guard match[1] != DateUnit.hour.rawValue else { return nil }
            switch match.lead.preposition {
            case .ilya, .voici, .dans, .depuis, .ici: return .vague
            default: return .duration(months: nil, days: nil)
            }
        },
        DateRule("date.duration.adjective", [.of(.lasting)]) { match in
            .duration(months: match[0], days: nil)
        },
        DateRule(
            "date.duration.open",
            [.quantity, .of([.and, .to, .hyphen, .dash]), .quantity, .of(.unit)]
        ) { match in
            guard match[0] < match[2], match[3] != DateUnit.hour.rawValue else { return nil }
            return .duration(months: nil, days: nil)
        },
    ]

    private static func length(_ match: DateMatch, _ count: Int, _ rawUnit: Int) -> TimeExpression?
    {
        guard let unit = DateUnit(rawValue: rawUnit) else { return nil }
        let lead = match.lead
        if lead.isRepeated { return nil }
        if !lead.hasArticle, !lead.hasDemonstrative, unit != .hour {
            switch lead.preposition {
            case .ilya, .voici: return .distance(-count, unit, from: .publication)
            case .dans: return .distance(count, unit, from: .publication)
            case _ where lead.countsFromNow:
                return .distance(count, unit, from: .publication)
            case .depuis: return .elapsed(count, unit)
            default: break
            }
        }
        // "un jour" is some day, "une journée historique" a day like that.
        let isSome = count == 1 && match.has(.numeral) && (unit == .day || match.has(.stretch))
        return isSome ? nil : plain(count, rawUnit)
    }

    private static func plain(_ count: Int, _ rawUnit: Int) -> TimeExpression? {
        guard let unit = DateUnit(rawValue: rawUnit) else { return nil }
        if let months = unit.months { return .duration(months: count * months, days: nil) }
        switch unit {
        case .day: return .duration(months: nil, days: count)
        case .week: return .duration(months: nil, days: count * 7)
        default:
            return count % 24 == 0 ? .duration(months: nil, days: count / 24) : nil
        }
    }
}

extension DateUnit {
    /// Nil for what is shorter than a month.
    var months: Int? {
        switch self {
        case .day, .week, .hour: nil
        case .month: 1
        case .quarter: 3
        case .half: 6
        case .year: 12
        case .decade: 120
        case .century: 1200
        }
    }
}
