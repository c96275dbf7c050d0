import Testing

@testable import API

/// The lists of one actor.
@Suite struct ActorListTests {
    private let client = Client()

    @Test(arguments: [
        ("/actors/RUS/alliances", ["MLI-RUS-talks", "MMR-RUS-dca-2026"]),
        ("/actors/RUS/alliances?partner=Myanmar", ["MMR-RUS-dca-2026"]),
        ("/actors/RUS/alliances?status=proposed", ["MLI-RUS-talks"]),
        ("/actors/BFA/alliances", ["AES-joint-force-2025"]),
        ("/actors/vladimir-poutine/alliances", []),
        ("/actors/RUS/articles", ["pact-2026"]), ("/actors/BFA/articles", ["sahel-2025"]),
        ("/actors/BFA/articles?published=2026", []),
        ("/articles?actor=Birmanie", ["pact-2026"]),
        ("/articles?actor=BFA|RUS&sort=-id", ["sahel-2025", "pact-2026"]),
        ("/actors?member_of=AES", ["BFA"]),
        ("/actors?member_of=unknown&kind=state", ["MLI", "MMR", "RUS"]),
    ])
    func lists(_ target: String, _ expected: [String]) {
        let reply = client.get(target)
        #expect(reply.status == 200, "\(reply.text)")
        #expect(reply.ids == expected)
        #expect(reply.json["total"].int == expected.count)
    }

    @Test(arguments: [
        ("MLI", ["AES", "BFA", "RUS"]), ("BFA", ["AES", "MLI"]), ("RUS", ["MLI", "MMR"]),
        ("vladimir-poutine", []),
    ])
    func adjacentActorsStandInAnAlliance(_ id: String, _ expected: [String]) {
        #expect(client.get("/actors/\(id)/adjacent").ids == expected)
    }

    @Test func adjacencyTellsWhatJoins() {
        let reply = client.get("/actors/RUS/adjacent?sort=-article_count,-id&facet=sector,kind")
        let myanmar = reply.json["data"].array[0]
        #expect(myanmar["id"].string == "MMR")
        #expect(myanmar["name"]["fr"].string == "Birmanie")
        #expect(myanmar["alliance_count"].int == 1)
        #expect(myanmar["sectors"].strings == ["procurement_arms", "electronic_warfare"])
        #expect(myanmar["alliances"].strings == ["MMR-RUS-dca-2026"])
        #expect(reply.json["facets"]["kind"].array.map { $0["count"].int } == [2])
        #expect(client.get("/actors/RUS/adjacent?sector=electronic_warfare").ids == ["MMR"])
        #expect(client.get("/actors/RUS/adjacent?sector=unknown").ids == ["MLI"])
        #expect(
            client.get("/actors/BFA/adjacent.csv?fields=id,alliance_count,sectors").text
                == "id,alliance_count,sectors\r\nAES,1,joint_force\r\nMLI,1,joint_force\r\n")
    }

    @Test(arguments: [
        ("/actors/russie/alliances", "RUS"), ("/actors/RUSS/adjacent", "RUS"),
        ("/actors/MIL/articles", "MLI"),
    ])
    func unknownActorsAreNotFound(_ target: String, _ suggestion: String) {
        let reply = client.get(target)
        #expect(reply.status == 404)
        #expect(reply.json["suggestions"].strings.first == suggestion)
    }
}
