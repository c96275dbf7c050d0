import Records
import Testing

@testable import Store

@Suite struct ValidityTests {
    private static func alliance(_ status: Status) -> Alliance {
        var alliance = Alliance(
            id: AllianceID("a"), name: LocalizedName("A"), parties: [],
            allianceClass: .dcaGeneral, instrument: .agreement, status: status)
        alliance.firstSeen = day("2024-05-10")
        alliance.lastSeen = day("2024-06-10")
        return alliance
    }

    private static func day(_ text: String) -> PartialDate? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return CalendarDate(year: parts[0], month: parts[1], day: parts[2]).map { .day($0) }
    }

    private static func range(_ from: String, _ to: String) -> DateRange {
        DateRange(earliest: day(from)?.earliest, latest: day(to)?.latest)
    }

    private static func holds(_ alliance: Alliance, _ on: String, _ match: DateMatch) -> Bool? {
        Validity(alliance)?.holds(in: range(on, on), match)
    }

    @Test func `it holds from its signature to its end`() {
        var alliance = Self.alliance(.terminated)
        alliance.signed = Self.day("2020-02-01")
        alliance.terminated = Self.day("2023-03-01")
        for match in DateMatch.allCases {
            #expect(Self.holds(alliance, "2020-01-31", match) == false)
            #expect(Self.holds(alliance, "2020-02-01", match) == true)
            #expect(Self.holds(alliance, "2023-03-01", match) == true)
            #expect(Self.holds(alliance, "2023-03-02", match) == false)
        }
    }

    @Test func `an open range ends after everything`() {
        var alliance = Self.alliance(.inForce)
        alliance.signed = Self.day("2020-02-01")
        let since = DateRange(earliest: Self.day("2019-01-01")?.earliest, latest: nil)
        let until = DateRange(earliest: nil, latest: Self.day("2019-01-01")?.latest)
        for match in DateMatch.allCases {
            #expect(Validity(alliance)?.holds(in: since, match) == true)
            #expect(Validity(alliance)?.holds(in: until, match) == false)
        }
    }

    @Test func `coming into force goes before the signature`() {
        var alliance = Self.alliance(.inForce)
        alliance.signed = Self.day("2020-02-01")
        alliance.effective = Self.day("2021-02-01")
        #expect(Self.holds(alliance, "2020-06-01", .possible) == false)
        #expect(Self.holds(alliance, "2021-06-01", .certain) == true)
    }

    @Test func `without days the articles bound it`() {
        let standing = Self.alliance(.inForce)
        #expect(Self.holds(standing, "2024-05-09", .possible) == true)
        #expect(Self.holds(standing, "2024-05-09", .certain) == false)
        #expect(Self.holds(standing, "2024-05-10", .certain) == true)
        var announced = standing
        announced.announced = Self.day("2024-02-01")
        #expect(Self.holds(announced, "2024-01-31", .possible) == false)
        let ended = Self.alliance(.suspended)
        #expect(Self.holds(ended, "2024-06-10", .possible) == true)
        #expect(Self.holds(ended, "2024-06-11", .possible) == false)
        #expect(Self.holds(ended, "2024-06-10", .certain) == false)
    }

    @Test func `what was ended did not last until it would have expired`() {
        var ended = Self.alliance(.terminated)
        ended.signed = Self.day("2020-02-01")
        ended.expires = Self.day("2030-02-01")
        #expect(Self.holds(ended, "2024-06-11", .possible) == false)
        ended.lastSeen = nil
        #expect(Self.holds(ended, "2024-06-11", .possible) == true)
    }

    @Test func `what is over nobody knows when is left out`() {
        var ended = Self.alliance(.terminated)
        ended.firstSeen = nil
        ended.lastSeen = nil
        #expect(Validity(ended) == nil)
        ended.signed = Self.day("2020-02-01")
        #expect(Self.holds(ended, "2020-03-01", .possible) == true)
        #expect(Self.holds(ended, "2020-03-01", .certain) == false)
    }

    @Test func `what is only proposed never held`() {
        #expect(Validity(Self.alliance(.proposed)) == nil)
        #expect(Validity(Self.alliance(.announced)) == nil)
        var planned = Self.alliance(.announced)
        planned.effective = Self.day("2027-01-01")
        #expect(Self.holds(planned, "2026-12-31", .possible) == false)
        #expect(Self.holds(planned, "2027-01-01", .certain) == true)
    }
}
