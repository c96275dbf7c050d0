import Gazetteer
import Records

extension DateReading {
    /// The mention of this reading; two for a list of days that do not follow on each other.
    func mentions(_ value: PartialDate?, in text: TokenizedText) -> [DateMention] {
        if case .days(_, _, isList: true) = expression, let value,
            let split = split(value, in: text)
        {
            return split
        }
        var months: Int?
        var days: Int?
        var role = lead.role
        switch expression {
        case .duration(let lengthInMonths, let lengthInDays):
            role = .duration
            months = lengthInMonths
            days = lengthInDays
        case .elapsed(let count, let unit):
            role = .since
            months = unit.months.map { $0 * count }
            days = unit == .day ? count : unit == .week ? count * 7 : nil
        default: break
        }
        return [mention(tokens, phrase, role, value, in: text, months: months, days: days)]
    }

    private func mention(
        _ tokens: Range<Int>, _ phrase: Range<Int>, _ role: DateMention.Role,
        _ value: PartialDate?, in text: TokenizedText, months: Int? = nil, days: Int? = nil
    ) -> DateMention {
        var value = value
        value?.sourceText = text.string(of: tokens)
        return DateMention(
            tokens: tokens, phrase: phrase, role: role, value: value, months: months, days: days,
            isDeadline: lead.isDeadline, isRenewable: role == .duration && isRenewable, rule: rule)
    }

    private func split(_ value: PartialDate, in text: TokenizedText) -> [DateMention]? {
        guard let first = value.earliest, let last = value.latest, first.adding(days: 1) < last,
            let and = tokens.first(where: {
                text.tokens[$0].form == Self.et || text.tokens[$0].form == Self.ou
            }),
            and > tokens.lowerBound
        else { return nil }
        let start = tokens.lowerBound..<and
        let end = and + 1..<tokens.upperBound
        return [
            mention(
                start, phrase.lowerBound..<and, lead.role, .day(first, anchor: value.anchor),
                in: text),
            mention(end, end, lead.role, .day(last, anchor: value.anchor), in: text),
        ]
    }

    private static let et = Form("et")
    private static let ou = Form("ou")
}
