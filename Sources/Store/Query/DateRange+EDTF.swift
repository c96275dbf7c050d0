import Records

extension DateRange {
    /// Reads an EDTF date or interval (ISO 8601-2:2019, level 1): `2023`, `2023-11`, `2023-11-07`,
    /// `202X`, `2026-21` (spring; 33 to 36 are quarters), `2023~`, `2023-01/2024-06`, `2030/..`.
    ///
    /// Nil for anything else, an interval that ends before it begins among it.
    package init?(edtf text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2 else { return nil }
        guard parts.count == 2, let last = parts.last else {
            guard let days = Self.days(of: first) else { return nil }
            self.init(earliest: days.first, latest: days.last)
            return
        }
        let start = Self.days(of: first)
        let end = Self.days(of: last)
        guard start != nil || Self.isOpen(first), end != nil || Self.isOpen(last),
            start != nil || end != nil
        else { return nil }
        if let start, let end, end.last < start.first { return nil }
        self.init(earliest: start?.first, latest: end?.last)
    }

    private static func isOpen(_ text: Substring) -> Bool { text.isEmpty || text == ".." }

    private typealias Days = (first: CalendarDate, last: CalendarDate)

    /// The first and the last day of `2023`, `2023-11`, `2023-11-07`, with or without a qualifier.
    private static func days(of text: Substring) -> Days? {
        let plain = text.last.map { "~?%".contains($0) } == true ? text.dropLast() : text
        let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = parts.first, let years = self.years(of: year) else { return nil }
        guard parts.count > 1 else {
            return days(
                CalendarDate(year: years.lowerBound, month: 1, day: 1), years.upperBound, 12)
        }
        guard years.count == 1, let number = number(parts[1], digits: 2) else { return nil }
        let start = years.lowerBound
        switch (parts.count, number) {
        case (2, 1...12):
            return days(CalendarDate(year: start, month: number, day: 1), start, number)
        case (2, 21...23):  // Spring, summer, autumn of the north.
            let month = (number - 20) * 3
            return days(CalendarDate(year: start, month: month, day: 1), start, month + 2)
        case (2, 24):
            return days(CalendarDate(year: start, month: 12, day: 1), start + 1, 2)
        case (2, 33...36):
            let month = (number - 33) * 3 + 1
            return days(CalendarDate(year: start, month: month, day: 1), start, month + 2)
        case (3, 1...12):
            guard let day = self.number(parts[2], digits: 2),
                let date = CalendarDate(year: start, month: number, day: day)
            else { return nil }
            return (date, date)
        default: return nil
        }
    }

    /// `2023` → 2023...2023, `202X` → 2020...2029, `20XX` → 2000...2099.
    private static func years(of text: Substring) -> ClosedRange<Int>? {
        let digits = text.prefix { $0 != "X" }
        let unknown = text.count - digits.count
        guard text.count == 4, unknown <= 2, text.dropFirst(digits.count).allSatisfy({ $0 == "X" }),
            let known = number(digits, digits: 4 - unknown)
        else { return nil }
        let width = unknown == 0 ? 1 : unknown == 1 ? 10 : 100
        let first = known * width
        guard first >= 1 else { return nil }
        return first...(first + width - 1)
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(text)
    }

    private static func days(_ first: CalendarDate?, _ year: Int, _ month: Int) -> Days? {
        guard let first,
            let last = CalendarDate(
                year: year, month: month, day: CalendarDate.length(ofMonth: month, year: year))
        else { return nil }
        return (first, last)
    }
}
