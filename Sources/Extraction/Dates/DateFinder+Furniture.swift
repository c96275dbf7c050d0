package import Gazetteer
package import Records

/// Dates in page furniture: datelines, "Publié le …", time stamps.
extension DateFinder {
    /// The first whole date in `tokens`, of a day if there is one, else of a month.
    ///
    ///     26 Mai 2024 11:53 (UTC+01:00)  → 2024-05-26, all tokens, hasTime
    ///     Publié le 21/05/2025           → 2025-05-21, the three numbers
    ///     septembre 2021                 → 2021-09
    ///
    /// The tokens returned include the time of day. Nil where no date states its year.
    package func date(
        in text: TokenizedText, tokens: Range<Int>
    ) -> (value: PartialDate, tokens: Range<Int>, hasTime: Bool)? {
        if let stamp = timestamp(in: text, tokens) { return stamp }
        var readings: [DateReading] = []
        var cells = DateCells()
        parser.read(tokens, of: text, &cells, into: &readings)
        var resolver = DateResolver(published: nil, anchor: nil)
        var month: (value: PartialDate, tokens: Range<Int>, hasTime: Bool)?
        for reading in readings where reading.expression.isExplicit {
            guard var value = resolver.resolve(reading).value else { continue }
            value.sourceText = text.string(of: reading.tokens)
            switch value.precision {
            case .day:
                let time = timeOfDay(in: text, from: reading.tokens.upperBound, tokens.upperBound)
                return (
                    value, reading.tokens.lowerBound..<(time ?? reading.tokens.upperBound),
                    time != nil
                )
            case .month: month = month ?? (value, reading.tokens, false)
            default: continue
            }
        }
        return month
    }

    /// `2024-12-05T10:00:00+01:00`, whose day and hour are one token (RFC 3339, section 5.6).
    private func timestamp(
        in text: TokenizedText, _ range: Range<Int>
    ) -> (value: PartialDate, tokens: Range<Int>, hasTime: Bool)? {
        let tokens = text.tokens
        guard range.count >= 5 else { return nil }
        for start in range.lowerBound...range.upperBound - 5 {
            guard tokens[start].kind == .number, tokens[start + 1].form == .hyphen,
                tokens[start + 3].form == .hyphen, tokens[start + 4].kind == .word,
                let day = Self.dayBeforeT(
                    text.utf8[tokens[start + 4].start..<tokens[start + 4].end]),
                let date = CalendarDate(
                    year: tokens[start].number, month: tokens[start + 2].number, day: day)
            else { continue }
            var end = start + 5
            while end < range.upperBound, !tokens[end].hasSpaceBefore,
                tokens[end].kind != .lineBreak
            {
                end += 1
            }
            let source = text.string(of: start..<end)
            return (.day(date, sourceText: source), start..<end, true)
        }
        return nil
    }

    /// `05T10` → 5
    private static func dayBeforeT(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count == 5, bytes[bytes.startIndex + 2] | 0x20 == UInt8(ascii: "t") else {
            return nil
        }
        let tens = Int(bytes[bytes.startIndex]) - 0x30
        let ones = Int(bytes[bytes.startIndex + 1]) - 0x30
        guard (0...3).contains(tens), (0...9).contains(ones) else { return nil }
        return tens * 10 + ones
    }

    /// Where the time of day that follows a date at `start` ends: "à 18h30", "11:53 (UTC+01:00)".
    private func timeOfDay(in text: TokenizedText, from start: Int, _ limit: Int) -> Int? {
        let tokens = text.tokens
        var index = start
        // "à", "|", ",", "-" between the date and the time.
        var skipped = 0
        while index < limit, skipped < 2, tokens[index].kind != .number,
            tokens[index].kind == .mark || tokens[index].form == Self.at
        {
            index += 1
            skipped += 1
        }
        guard index < limit else { return nil }
        if tokens[index].kind == .word,
            Self.isHour(text.utf8[tokens[index].start..<tokens[index].end])
        {
            return index + 1
        }
        guard tokens[index].kind == .number, tokens[index].number < 24, index + 1 < limit else {
            return nil
        }
        if tokens[index + 1].form == Self.hour {
            return index + 2 < limit && tokens[index + 2].kind == .number ? index + 3 : index + 2
        }
        guard index + 2 < limit, tokens[index + 1].form == Self.colon,
            tokens[index + 2].kind == .number, tokens[index + 2].number < 60
        else { return nil }
        return zone(tokens, after: index + 3, limit)
    }

    /// Seconds and "(UTC+01:00)", "GMT", "CET".
    private func zone(_ tokens: [Token], after start: Int, _ limit: Int) -> Int {
        var index = start
        if index + 1 < limit, tokens[index].form == Self.colon, tokens[index + 1].kind == .number {
            index += 2
        }
        let isOpen = index < limit && tokens[index].form == Self.open
        let name = isOpen ? index + 1 : index
        guard name < limit, Self.zones.contains(tokens[name].form) else { return index }
        index = name + 1
        while index < limit, !tokens[index].hasSpaceBefore, tokens[index].kind != .lineBreak {
            index += 1
            if tokens[index - 1].form == Self.close { break }
        }
        return index
    }

    /// `18h30`, `18h`
    private static func isHour(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "h") }) else {
            return false
        }
        let isDigit = { (byte: UInt8) in byte &- 0x30 < 10 }
        return (1...2).contains(mark - bytes.startIndex) && bytes[..<mark].allSatisfy(isDigit)
            && bytes[(mark + 1)...].allSatisfy(isDigit) && bytes.endIndex - mark <= 3
    }

    private static let at = Form("à")
    private static let hour = Form("h")
    private static let colon = Form(":")
    private static let open = Form("(")
    private static let close = Form(")")
    private static let zones: Set<Form> = [
        Form("UTC"), Form("GMT"), Form("CET"), Form("CEST"), Form("TU"), Form("Z"),
    ]
}
