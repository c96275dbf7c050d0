/// Counted from the publication: "hier", "jeudi dernier", "l'année prochaine", "ce week-end".
extension DateRule {
    static let relative: [DateRule] = [
        DateRule("date.relative.day", [.of(.relativeDay), .maybe(.dayPart)]) { match in
            let shift = match[0]
            return .relativeDay(match.lead.isBeyond ? shift * 2 : shift)
        },
        DateRule(
            "date.relative.day",
            [.of(.relativeDay), .of(.preposition), .of(.hyphen), .of(.dayPart)]
        ) { match in
            match[1] == DatePreposition.apres.rawValue ? .relativeDay(match[0]) : nil
        },
        DateRule("date.relative.day-part", [.of(.dayPart)]) { match in
            match.lead.hasDemonstrative ? .relativeDay(0) : nil
        },
        DateRule("date.weekday", [.of(.weekday), .maybe(.dayPart)]) { match in
            weekday(match, .unstated)
        },
        DateRule(
            "date.weekday", [.of(.weekday), .of(.preposition), .of(.hyphen), .of(.dayPart)]
        ) { match in
            match[1] == DatePreposition.apres.rawValue ? weekday(match, .unstated) : nil
        },
        DateRule("date.weekday.toward", [.of(.weekday), .of([.last, .next])]) { match in
            weekday(match, match.toward)
        },
        DateRule(
            "date.weekend", [.of(.weekend), .of(.hyphen), .of(.weekend), .maybe([.last, .next])]
        ) { match in
            match.isLed && !match.nextTerms.contains(.de) ? .weekend(match.toward) : nil
        },
        DateRule("date.weekend", [.of(.weekend), .maybe([.last, .next])]) { match in
            match[0] == 2 && match.isLed ? .weekend(match.toward) : nil
        },
        DateRule("date.relative.unit", [.of(.unit), .of([.last, .next])]) { match in
            guard let unit = DateUnit(rawValue: match[0]), unit != .day, unit != .hour else {
                return nil
            }
            return match.lead.isPlural || unit == .century
                ? .vague : .relativeUnit(unit, match.toward.rawValue)
        },
        DateRule("date.relative.unit", [.of(.unit), .maybe(.hyphen), .of(.current)]) { match in
            guard match.lead.hasDemonstrative, match.has(.hyphen) else { return nil }
            return current(match)
        },
        DateRule("date.relative.unit", [.of(.unit), .of(.en), .of(.current)]) { match in
            match.lead.hasArticle || match.lead.part != nil ? current(match) : nil
        },
        DateRule("date.relative.unit", [.of(.unit)]) { match in
            let lead = match.lead
            guard lead.hasDemonstrative || lead.part != nil, !match.nextTerms.contains(.hyphen),
                !match.nextTerms.contains([.same])
            else { return nil }
            return current(match)
        },
        DateRule("date.vague", [.of([.last, .next]), .of(.unit)]) { match in
            let lead = match.lead
            let isLed = lead.hasArticle || lead.hasDemonstrative || lead.preposition == .du
            return isLed ? .vague : nil
        },
    ]

    /// Counted from the last date told: "le lendemain", "la même année", "deux jours plus tôt".
    static let narrative: [DateRule] = [
        DateRule("date.narrative.day", [.of(.adjacentDay)]) { match in
            // "au lendemain de la guerre", "à la veille du sommet" count from what they name.
            guard !match.nextTerms.contains(.de), match.lead.hasArticle || match.lead.isBeyond,
                !match.lead.hasDemonstrative
            else { return nil }
            return .narrative(.day, match.lead.isBeyond ? match[0] * 2 : match[0])
        },
        DateRule("date.narrative.unit", [.of(.same), .of(.unit)]) { match in
            guard let unit = DateUnit(rawValue: match[1]),
                match.lead.hasArticle || match.lead.preposition == .au
            else { return nil }
            return unit == .hour ? nil : .narrative(unit, 0)
        },
        DateRule("date.narrative.unit", [.of(.unit), .of(.hyphen), .of(.article)]) { match in
            guard let unit = DateUnit(rawValue: match[0]), !match.lead.isPlural else { return nil }
            return match.lead.hasDemonstrative ? .narrative(unit, 0) : nil
        },
        DateRule("date.narrative.unit", [.of(.unit), .of([.preceding, .following])]) { match in
            guard let unit = DateUnit(rawValue: match[0]), match.lead.hasArticle,
                !match.lead.isPlural
            else { return nil }
            return .narrative(unit, match.has(.following) ? 1 : -1)
        },
        DateRule("date.narrative.unit", [.of(.unit), .of(.de), .of(.preposition)]) { match in
            guard let unit = DateUnit(rawValue: match[0]), match.lead.hasArticle else { return nil }
            switch DatePreposition(rawValue: match[2]) {
            case .avant: return .narrative(unit, -1)
            case .apres: return .narrative(unit, 1)
            default: return nil
            }
        },
        DateRule("date.narrative.distance", [.quantity, .of(.unit), .of(.plus), .of(.shift)]) {
            match in
            distance(match, match[3])
        },
        DateRule("date.narrative.distance", [.quantity, .of(.unit), .of(.auparavant)]) { match in
            guard match[2] >= -1 else { return ago(match) }
            return distance(match, match[2])
        },
        DateRule("date.narrative.distance", [.quantity, .of(.unit), .of(.preposition)]) { match in
            guard match.nextTerms.contains(.mark) else { return nil }
            switch DatePreposition(rawValue: match[2]) {
            case .avant: return distance(match, -1)
            case .apres: return distance(match, 1)
            default: return nil
            }
        },
    ]

    private static func weekday(
        _ match: DateMatch, _ toward: TimeExpression.Toward
    ) -> TimeExpression? {
        match.lead.isRepeated ? nil : .weekday(match[0], toward)
    }

    private static func current(_ match: DateMatch) -> TimeExpression? {
        guard let unit = DateUnit(rawValue: match[0]), unit != .hour else { return nil }
        if match.lead.isPlural || unit == .century { return .vague }
        // "à la mi-journée" is a time of day.
        guard unit != .day || match.lead.part == nil else { return nil }
        return unit == .day ? .relativeDay(0) : .relativeUnit(unit, 0)
    }

    private static func distance(_ match: DateMatch, _ sign: Int) -> TimeExpression? {
        guard let unit = DateUnit(rawValue: match[1]), unit != .hour else { return nil }
        return .distance(sign * match[0], unit, from: .narrative)
    }

    private static func ago(_ match: DateMatch) -> TimeExpression? {
        guard let unit = DateUnit(rawValue: match[1]), unit != .hour else { return nil }
        return .distance(-match[0], unit, from: .publication)
    }
}

extension DateMatch {
    fileprivate var isLed: Bool { lead.hasArticle || lead.hasDemonstrative || has([.last, .next]) }
}
