import Testing

@testable import API

/// Alliances by year and month.
@Suite struct TimelineTests {
    private let client = Client()

    private func counts(_ target: String) -> [String] {
        client.get(target).json["data"].array.map {
            $0["period"].string + " " + String($0["count"].int ?? -1)
        }
    }

    @Test(arguments: [
        ("/timeline", ["2025 1", "2026 1"]),
        ("/timeline?partner=Russia", ["2026 1"]),
        ("/timeline?partner=BFA&interval=month", ["2025-01 1"]),
        ("/timeline?of=expires", ["2030 1"]), ("/timeline?of=terminated", []),
        ("/timeline?status=proposed", []),
    ])
    func countsByPeriod(_ target: String, _ expected: [String]) {
        #expect(counts(target) == expected)
    }

    @Test func emptyPeriodsAreShown() {
        let months = counts("/timeline?interval=month")
        #expect(months.first == "2025-01 1" && months.last == "2026-02 1")
        #expect(months.count == 14)
        #expect(months.count { $0.hasSuffix(" 0") } == 12)
    }

    @Test func whatIsNotKnownSoFinelyIsCountedApart() {
        let reply = client.get("/timeline?of=expires&interval=month").json
        #expect(reply["unknown"].int == 3)
        #expect(reply["total"].int == 3)
    }

    @Test func flatForms() {
        #expect(
            client.get("/timeline.csv?partner=Russia").text
                == "period,start,end,count\r\n2026,2026-01-01,2026-12-31,1\r\n")
        #expect(
            client.get("/timeline?partner=Russia&shape=array").text
                == #"[{"period":"2026","start":"2026-01-01","end":"2026-12-31","count":1}]"# + "\n")
        #expect(client.get("/timeline?interval=yaer").json["suggestions"].strings.first == "year")
        #expect(client.get("/timeline?of=sign").json["suggestions"].strings == ["signed"])
    }
}
