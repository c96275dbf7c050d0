import Testing

@testable import Records

@Suite struct CalendarDateTests {
    @Test(arguments: [
        (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2021, 6, 20, 18_798),
        (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
    ])
    func `days are counted from 1970`(year: Int, month: Int, day: Int, number: Int) throws {
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        #expect(date.dayNumber == number)
        #expect(CalendarDate(dayNumber: number) == date)
    }

    @Test func `a day's number leads back to the day, leap years included`() {
        var expected = -1_000
        for number in stride(from: -1_000, to: 40_000, by: 7) {
            #expect(CalendarDate(dayNumber: number).dayNumber == expected)
            expected += 7
        }
    }

    @Test(arguments: [
        (2021, 6, 20, 7), (2026, 2, 3, 2), (2023, 11, 7, 2), (2024, 5, 26, 7), (1970, 1, 1, 4),
        (1969, 12, 31, 3), (1900, 1, 1, 1), (2000, 2, 29, 2),
    ])
    func `Monday is the first day`(year: Int, month: Int, day: Int, weekday: Int) {
        #expect(CalendarDate(year: year, month: month, day: day)?.weekday == weekday)
    }

    @Test(arguments: [
        (2023, 2, 29), (2024, 2, 30), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1),
        (2024, 1, 0), (0, 1, 1), (10_000, 1, 1), (2024, 1, -3),
    ])
    func `no such day`(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false)])
    func `leap years`(year: Int, isLeap: Bool) {
        #expect(CalendarDate.isLeap(year) == isLeap)
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
    }

    @Test(arguments: [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
        ("2024-11-30", 3, "2025-02-28"), ("2024-03-15", -3, "2023-12-15"),
        ("2026-02-03", 60, "2031-02-03"), ("2024-02-29", 12, "2025-02-28"),
        ("2024-05-10", 0, "2024-05-10"),
    ])
    func `months are added by the calendar`(from: String, months: Int, to: String) throws {
        let parts = from.split(separator: "-").compactMap { Int($0) }
        let date = try #require(
            CalendarDate(year: parts[0], month: parts[1], day: parts[2]))
        #expect(date.adding(months: months).description == to)
    }

    @Test func `days are added across months and years`() throws {
        let date = try #require(CalendarDate(year: 2023, month: 12, day: 31))
        #expect(date.adding(days: 1).description == "2024-01-01")
        #expect(date.adding(days: -365).description == "2022-12-31")
        #expect(date < date.adding(days: 1))
    }

    @Test func `numbers are padded as ISO 8601 has them`() {
        #expect(CalendarDate(year: 33, month: 4, day: 3)?.description == "0033-04-03")
        #expect(padded(7, to: 2) == "07")
        #expect(padded(123, to: 2) == "123")
    }
}
