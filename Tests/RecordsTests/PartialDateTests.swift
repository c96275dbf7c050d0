import Testing

@testable import Records

@Suite struct PartialDateTests {
    @Test func `a day is its own first and last`() throws {
        let day = try #require(CalendarDate(year: 2026, month: 2, day: 3))
        let date = PartialDate.day(day, anchor: "weekday", sourceText: "mardi 3 février")
        #expect(date.edtf == "2026-02-03")
        #expect(date.earliest == day)
        #expect(date.latest == day)
        #expect(date.precision == .day)
        #expect(date.anchor == "weekday")
        #expect(date.sourceText == "mardi 3 février")
    }

    @Test(arguments: [(2, 2024, "2024-02-29"), (2, 2023, "2023-02-28"), (12, 2023, "2023-12-31")])
    func `a month ends on its last day`(month: Int, year: Int, last: String) {
        let date = PartialDate.month(month, of: year)
        #expect(date?.latest?.description == last)
        #expect(date?.earliest?.day == 1)
        #expect(date?.precision == .month)
    }

    @Test func `a year is all its days`() {
        let date = PartialDate.year(2030)
        #expect(date?.edtf == "2030")
        #expect(date?.earliest?.description == "2030-01-01")
        #expect(date?.latest?.description == "2030-12-31")
        #expect(PartialDate.year(33)?.edtf == "0033")
    }

    @Test func `what the calendar lacks is nil`() {
        #expect(PartialDate.month(13, of: 2024) == nil)
        #expect(PartialDate.month(0, of: 2024) == nil)
        #expect(PartialDate.month(1, of: 10_000) == nil)
        #expect(PartialDate.year(0) == nil)
    }
}
