import Records

/// Why a front matter's date is refused.
struct DateProblem: Error, Hashable {
    var reason: String
}

extension PartialDate {
    /// A day, a month or a year as front matter states it: `2026-02-04`, `2026-02`, `2026` (EDTF
    /// level 0).
    static func statedDate(_ text: String) -> Result<PartialDate, DateProblem> {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        let areDigits = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard (1...3).contains(parts.count), areDigits,
            zip(parts, widths).allSatisfy({ $0.utf8.count == $1 })
        else {
            return .failure(
                DateProblem(
                    reason:
                        "\"\(text)\" is not a date: 2026-02-04, 2026-02, 2026 or null is expected"
                ))
        }
        let numbers = parts.compactMap { Int($0) }
        let date: PartialDate? =
            switch numbers.count {
            case 1: .year(numbers[0])
            case 2: .month(numbers[1], of: numbers[0])
            default:
                CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]).map { .day($0) }
            }
        guard let date else {
            return .failure(DateProblem(reason: "\"\(text)\" is not in the calendar"))
        }
        return .success(date)
    }
}
