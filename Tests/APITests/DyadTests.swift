import Gazetteer
import Records
import Store
import Testing

@testable import API

/// The panel of dyad-years.
@Suite struct DyadTests {
    private let client = Client()

    /// In force in 2026 or later; the newest article is of 2026.
    @Test func aDyadHasARowForEachYearThatItsAllianceMayHaveHeld() {
        let reply = client.get("/dyads?partner=Russia").json
        let rows = reply["data"].array
        #expect(rows.map { $0["dyad"].int } == [365_775])
        #expect(rows.first?["year"].int == 2026)
        #expect(rows.first?["state1"].string == "RUS")
        #expect(rows.first?["alliances"].strings == ["MMR-RUS-dca-2026"])
        #expect(rows.first?["dca"].int == 1)
        #expect(rows.first?["defense"].int == nil)
        // The talks never held.
        #expect(reply["without_years"].int == 1)
        #expect(reply["total"].int == 2)
    }

    /// It may come into force after 2026.
    @Test func certainYearsAreFewer() {
        let reply = client.get("/dyads?partner=Russia&date_match=certain").json
        #expect(reply["data"].array.isEmpty)
        #expect(reply["without_years"].int == 2)
    }

    @Test(arguments: [("2026", 1), ("2025", 0), ("2020/2025", 0), ("../2030", 1)])
    func yearsAreChosen(_ years: String, _ count: Int) {
        #expect(client.get("/dyads?years=\(years)").json["data"].array.count == count)
    }

    @Test func flatForms() {
        let header =
            "dyad,year,mem1,mem2,state1,state2,atopally,defense,offense,neutral,nonagg,consul,dca"
            + ",alliance_count,alliances\r\n"
        #expect(
            client.get("/dyads.csv?status=signed").text
                == header + "365775,2026,365,775,RUS,MMR,,,,,,,1,1,MMR-RUS-dca-2026\r\n")
        #expect(client.get("/dyads.csv?status=proposed").text == header)
        #expect(
            client.get("/dyads?shape=array").json.array.first?["alliances"].string
                == "MMR-RUS-dca-2026")
        #expect(client.get("/dyads?years=soon").json["parameter"].string == "years")
    }

    /// A hundred states in an alliance since 1900: half a million rows.
    @Test func aPanelThatIsTooLargeIsRefused() {
        var corpus = Fixture.corpus
        // The corpus knows some states without their numbers.
        let known = Set(corpus.actors.map(\.id))
        let states = Gazetteer.standard.actors.filter {
            $0.kind == .state && $0.codes.cow != nil && !known.contains($0.id)
        }
        var pact = Alliance(
            id: AllianceID("pact"), name: LocalizedName("Pact"),
            parties: states.prefix(100).map(\.id), allianceClass: .alliance, status: .inForce)
        pact.effective = .year(1900)
        corpus.alliances.append(pact)
        let client = Client(
            service: Service(
                snapshot: Snapshot(corpus: corpus, gazetteer: .standard), gazetteer: .standard,
                version: "1", contract: []))
        let refusal = client.get("/dyads")
        #expect(refusal.status == 400 && refusal.json["parameter"].string == "years")
        #expect(client.get("/dyads?years=2020").json["data"].array.count == 4_950)
    }
}
