import Records
import Testing

@testable import Store

@Suite struct DateRangeTests {
    @Test(arguments: [
        ("2023", "2023-01-01/2023-12-31"), ("2023-02", "2023-02-01/2023-02-28"),
        ("2024-02-29", "2024-02-29/2024-02-29"), ("202X", "2020-01-01/2029-12-31"),
        ("20XX", "2000-01-01/2099-12-31"), ("2030/..", "2030-01-01/.."),
        ("../2025", "../2025-12-31"),
        ("2030/", "2030-01-01/.."), ("2023-01/2024-06", "2023-01-01/2024-06-30"),
        ("2023~", "2023-01-01/2023-12-31"), ("2026-21", "2026-03-01/2026-05-31"),
        ("2026-24", "2026-12-01/2027-02-28"), ("2026-34", "2026-04-01/2026-06-30"),
    ])
    func reads(_ text: String, _ expected: String) {
        #expect(DateRange(edtf: text)?.description == expected)
    }

    @Test(arguments: [
        "", "..", "../..", "23", "2023-13", "2023-00", "2023-02-30", "2024/2023", "2023/2024/2025",
        "yesterday", "2023-1", "0000", "XXXX", "2X23", "2023-", "-2023", "+2023", "202X-01", "٢٠٢٣",
    ])
    func refuses(_ text: String) {
        #expect(DateRange(edtf: text) == nil)
    }

    @Test(arguments: [
        ("2026-02", "2026", true, true), ("2026", "2026-02", true, false),
        ("2025/2027", "2026", true, false), ("2024", "2026", false, false),
        ("2026/..", "2030/..", true, false), ("2031/..", "2030/..", true, true),
        ("../2020", "2030/..", false, false), ("2026", "../2026", true, true),
    ])
    func matches(_ value: String, _ asked: String, _ possible: Bool, _ certain: Bool) throws {
        let value = try #require(DateRange(edtf: value))
        let asked = try #require(DateRange(edtf: asked))
        #expect(asked.holds(value, .possible) == possible)
        #expect(asked.holds(value, .certain) == certain)
    }
}
