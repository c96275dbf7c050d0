import Testing

@testable import API

@Suite struct FacetTests {
    private let client = Client()

    /// `signed 1, unknown 2`
    private func counts(_ reply: Reply, _ facet: String) -> String {
        reply.json["facets"][facet].array
            .map { "\($0["value"].string) \($0["count"].int ?? -1)" }.joined(separator: ", ")
    }

    @Test func theWholeResultIsCounted() {
        let reply = client.get("/alliances?facet=sector,status&limit=1")
        #expect(reply.json.keys == ["data", "total", "next", "facets"])
        #expect(reply.json["facets"].keys == ["status", "sector"])
        #expect(counts(reply, "status") == "announced 1, proposed 1, signed 1")
        #expect(
            counts(reply, "sector")
                == "electronic_warfare 1, joint_force 1, procurement_arms 1, unknown 1")
    }

    @Test func filtersNarrowTheCounts() {
        let reply = client.get("/alliances?partner=Mali&facet=partner,publisher")
        #expect(counts(reply, "partner") == "MLI 2, AES 1, BFA 1, RUS 1")
        #expect(counts(reply, "publisher") == "Africa24 TV 2")
    }

    @Test func actorsAndArticlesAreCounted() {
        #expect(
            counts(client.get("/actors?facet=kind"), "kind") == "state 4, organisation 1, person 1")
        #expect(counts(client.get("/actors?facet=country"), "country") == "unknown 5, RUS 1")
        #expect(counts(client.get("/articles?facet=language"), "language") == "fr 2")
    }

    @Test(arguments: ["status", "class", "sector", "instrument", "cow_type", "publisher"])
    func everyValueLeadsToItsRecords(_ facet: String) {
        let reply = client.get("/alliances?facet=\(facet)")
        for count in reply.json["facets"][facet].array {
            let value = count["value"].string.replacing(" ", with: "+")
            let found = client.get("/alliances?\(facet)=\(value)")
            #expect(found.json["total"].int == count["count"].int, "\(facet)=\(value)")
        }
    }

    @Test func nothingIsCountedUnasked() {
        #expect(client.get("/alliances").json.keys == ["data", "total", "next"])
        #expect(counts(client.get("/alliances?partner=China&facet=status"), "status") == "")
    }
}
