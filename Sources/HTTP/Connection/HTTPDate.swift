extension [UInt8] {
    /// Appends an IMF-fixdate (RFC 9110 §5.6.7): 0 → `Thu, 01 Jan 1970 00:00:00 GMT`.
    ///
    /// - Parameter time: seconds since 1970-01-01 UTC.
    package mutating func appendDate(_ time: Int) {
        let days = (time >= 0 ? time : time - 86_399) / 86_400
        let second = time - days * 86_400
        let (year, month, day) = civil(days)
        append(name: ((days + 4) % 7 + 7) % 7, of: "SunMonTueWedThuFriSat")
        append(contentsOf: ", ".utf8)
        append(twoDigits: day)
        append(.space)
        append(name: month - 1, of: "JanFebMarAprMayJunJulAugSepOctNovDec")
        append(.space)
        append(twoDigits: year / 100)
        append(twoDigits: year % 100)
        append(.space)
        append(twoDigits: second / 3_600)
        append(UInt8(ascii: ":"))
        append(twoDigits: second / 60 % 60)
        append(UInt8(ascii: ":"))
        append(twoDigits: second % 60)
        append(contentsOf: " GMT".utf8)
    }

    private mutating func append(name index: Int, of names: String) {
        append(contentsOf: names.utf8.dropFirst(index * 3).prefix(3))
    }

    private mutating func append(twoDigits number: Int) {
        append(UInt8(ascii: "0") + UInt8(number / 10 % 10))
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}

/// The proleptic Gregorian date of a day counted from 1970-01-01.
///
/// Years are counted from March, so that the leap day is the last one of its year; 400 such years
/// have 146,097 days.
private func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
}
