import Records

/// A time in the form of HTTP (RFC 9110 §5.6.7).
enum HTTPDate {
    /// `Sun, 06 Nov 1994 08:49:37 GMT` for 784111777 seconds since 1970-01-01 UTC.
    static func format(_ seconds: Int) -> String {
        let day = Int((Double(seconds) / 86_400).rounded(.down))
        let time = seconds - day * 86_400
        let date = CalendarDate(dayNumber: day)
        let clock = [time / 3600, time / 60 % 60, time % 60].map { padded($0, to: 2) }
        return "\(days[date.weekday - 1]), \(padded(date.day, to: 2)) \(months[date.month - 1]) "
            + "\(padded(date.year, to: 4)) \(clock.joined(separator: ":")) GMT"
    }

    /// Seconds since 1970-01-01 UTC; nil for what is no date.
    ///
    /// RFC 9110 §5.6.7: "A recipient that parses a timestamp value in an HTTP field MUST accept all
    /// three HTTP-date formats": `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and
    /// `Sun Nov  6 08:49:37 1994`.
    static func parse(_ text: String) -> Int? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        switch parts.count {
        case 6 where parts[5] == "GMT":
            return seconds(
                weekday: parts[0], day: parts[1], month: parts[2], year: number(parts[3], 4),
                clock: parts[4])
        case 4 where parts[3] == "GMT":
            let date = parts[1].split(separator: "-", omittingEmptySubsequences: false)
            guard date.count == 3, let weekday = longDays[parts[0]] else { return nil }
            // The latest year with these digits that is not far in the future (§5.6.7), as POSIX has it.
            let year = number(date[2], 2).map { $0 < 69 ? 2000 + $0 : 1900 + $0 }
            return seconds(
                weekday: weekday[...], day: date[0], month: date[1], year: year, clock: parts[2])
        case 5:
            return seconds(
                weekday: parts[0] + ",", day: parts[2], month: parts[1],
                year: number(parts[4], 4), clock: parts[3])
        // A day below ten stands behind two spaces.
        case 6 where parts[2].isEmpty:
            return seconds(
                weekday: parts[0] + ",", day: "0" + parts[3], month: parts[1],
                year: number(parts[5], 4), clock: parts[4])
        default: return nil
        }
    }

    /// - Parameter weekday: of three letters, with its comma.
    private static func seconds(
        weekday: Substring, day: Substring, month: Substring, year: Int?, clock: Substring
    ) -> Int? {
        guard let day = number(day, 2), let year,
            let month = months.firstIndex(of: String(month)),
            let date = CalendarDate(year: year, month: month + 1, day: day),
            weekday == days[date.weekday - 1] + ","
        else { return nil }
        let clock = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, let hour = number(clock[0], 2), let minute = number(clock[1], 2),
            let second = number(clock[2], 2), hour < 24, minute < 60, second <= 60
        else { return nil }
        return date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
    }

    private static func number(_ text: Substring, _ digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(text)
    }

    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let longDays: [Substring: String] = [
        "Monday,": "Mon,", "Tuesday,": "Tue,", "Wednesday,": "Wed,", "Thursday,": "Thu,",
        "Friday,": "Fri,", "Saturday,": "Sat,", "Sunday,": "Sun,",
    ]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
