import Gazetteer
import Records

/// Reads the plainest dates, so that cleaning is tested without the date grammar.
enum PlainDates {
    private static let months: [Form: Int] = Dictionary(
        uniqueKeysWithValues: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
            "octobre", "novembre", "décembre",
        ].enumerated().map { (Form($1), $0 + 1) })

    static func first(
        in text: TokenizedText, tokens: Range<Int>
    ) -> (value: PartialDate, tokens: Range<Int>, hasTime: Bool)? {
        for start in tokens {
            guard let (value, end) = date(at: start, in: text.tokens, limit: tokens.upperBound)
            else { continue }
            return (value, start..<end, false)
        }
        return nil
    }

    private static func date(
        at start: Int, in tokens: [Token], limit: Int
    ) -> (PartialDate, Int)? {
        func number(_ offset: Int) -> Int? {
            let index = start + offset
            guard index < limit, tokens[index].kind == .number else { return nil }
            return tokens[index].number
        }
        func day(_ year: Int, _ month: Int, _ day: Int, _ count: Int) -> (PartialDate, Int)? {
            CalendarDate(year: year, month: month, day: day)
                .map { (PartialDate.day($0), start + count) }
        }
        if let first = number(0), let second = number(2), let third = number(4),
            tokens[start + 1].kind == .mark, tokens[start + 3].form == tokens[start + 1].form
        {
            return first > 1900 ? day(first, second, third, 5) : day(third, second, first, 5)
        }
        if let first = number(0), let year = number(2), let month = months[tokens[start + 1].form] {
            return day(year, month, first, 3)
        }
        if start < limit, let month = months[tokens[start].form], let year = number(1) {
            return PartialDate.month(month, of: year).map { ($0, start + 2) }
        }
        return nil
    }
}
