import Testing

@testable import API

/// Names as they are typed.
@Suite struct CompletionTests {
    private let client = Client()

    private func ids(_ target: String) -> [String] {
        client.get(target).json["data"].array.map { $0["id"].string }
    }

    @Test(arguments: [
        ("russ", ["RUS"]), ("MOSC", ["RUS"]), ("birm", ["MMR"]), ("myan", ["MMR"]),
        ("pout", ["vladimir-poutine"]), ("vladimir+po", ["vladimir-poutine"]),
        ("etats+du", ["AES"]),
        ("%C3%A9tat", ["AES"]), ("d", []), ("ussie", []), ("%3F", []),
    ])
    func aWordOfANameBeginsSo(_ typed: String, _ expected: [String]) {
        #expect(ids("/autocomplete?q=\(typed)") == expected)
    }

    /// "Moscow" and "Myanmar" begin so as a whole, by number of articles, then by id.
    @Test func wholeNamesComeFirst() {
        #expect(ids("/autocomplete?q=m") == ["MLI", "MMR", "RUS"])
        #expect(ids("/autocomplete?q=m&limit=1") == ["MLI"])
        #expect(client.get("/autocomplete?q=m&limit=1").json["total"].int == 3)
        #expect(ids("/autocomplete?q=vlad&kind=state").isEmpty)
    }

    @Test func aHitTellsWhatItIs() {
        let hit = client.get("/autocomplete?q=mosco&lang=fr").json["data"].array.first
        #expect(hit?["name"].string == "Russie")
        #expect(hit?["kind"].string == "state")
        #expect(hit?["alliance_count"].int == 2)
        #expect(hit?["href"].string == "/actors/RUS")
    }

    @Test func whatIsMissingOrOddIsSaid() {
        #expect(client.get("/autocomplete").json["parameter"].string == "q")
        #expect(client.get("/autocomplete?q=").status == 400)
        #expect(client.get("/autocomplete?q=a&limit=101").json["parameter"].string == "limit")
        #expect(client.get("/autocomplete?q=a&partner=Mali").status == 400)
    }
}
