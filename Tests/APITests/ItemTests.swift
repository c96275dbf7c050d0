import Testing

@testable import API

@Suite struct ItemTests {
    private let client = Client()

    @Test(arguments: [
        "/alliances/MMR-RUS-dca-2026", "/actors/vladimir-poutine", "/articles/sahel-2025",
        "/alliances/MMR%2DRUS-dca-2026", "/actors/RUS.json",
    ])
    func itemsAreRecords(_ path: String) {
        let reply = client.get(path)
        #expect(reply.status == 200)
        #expect(path.contains(reply.json["id"].string.suffix(3)))
        #expect(reply.text.hasSuffix("}\n"))
    }

    @Test func articlesShowTheirText() {
        let article = client.get("/articles/pact-2026").json
        #expect(article["text"].string.contains("Six avions <Su-30>"))
        #expect(article["boilerplate"].array.count == 1)
    }

    @Test func fieldsAndStatements() {
        let reply = client.get("/alliances/MMR-RUS-dca-2026?fields=status&include=statements")
        #expect(reply.json.keys == ["status", "statements"])
        #expect(reply.json["statements"].array.count == 3)
    }

    @Test func statementsOfAnAlliance() {
        let reply = client.get("/alliances/MMR-RUS-dca-2026/statements")
        #expect(reply.ids == ["s1", "s2", "s3"])
        #expect(reply.json["total"].int == 3)
        #expect(client.get("/alliances/MMR-RUS-dca-2026/statements?limit=1").ids == ["s1"])
        #expect(client.get("/alliances/MMR-RUS-dca-2026/statements?article=sahel-2025").ids == [])
        #expect(client.get("/alliances/MLI-RUS-talks/statements").ids == [])
    }

    @Test func statementsOfAnArticle() {
        #expect(client.get("/articles/sahel-2025/statements").ids == ["s4"])
    }

    /// What a quote proves, a client in Python or SQL can check.
    @Test func quotesStandInTheText() {
        let text = Array(client.get("/articles/pact-2026").json["text"].string.unicodeScalars)
        for statement in client.get("/articles/pact-2026/statements").json["data"].array {
            guard let start = statement["start"].int, let end = statement["end"].int else {
                continue
            }
            var quoted = String.UnicodeScalarView()
            quoted.append(contentsOf: text[start..<end])
            #expect(String(quoted) == statement["quote"].string)
        }
    }

    @Test func searchFindsAllKinds() {
        let reply = client.get("/search?q=pacte")
        #expect(reply.status == 200)
        let hits = reply.json["data"].array
        #expect(Set(hits.map { $0["kind"].string }) == ["alliance", "article"])
        #expect(hits.allSatisfy { $0["snippets"].strings.contains { $0.contains("<mark>") } })
        for hit in hits { #expect(client.get(hit["href"].string).status == 200) }
    }

    @Test func searchEscapesWhatItQuotes() {
        let snippet = client.get("/search?q=avions&lang=fr").json["data"].array
            .flatMap { $0["snippets"].strings }
        #expect(snippet.contains { $0.contains("<mark>avions</mark> &lt;Su-30&gt;") })
        #expect(!snippet.contains { $0.contains("<Su") })
    }

    @Test func searchLabelsInALanguage() {
        #expect(
            client.get("/search?q=myanmar").json["data"].array[0]["name"].string.contains("Myanmar")
        )
        #expect(
            client.get("/search?q=myanmar&lang=fr").json["data"].array[0]["name"].string.contains(
                "Birmanie"))
    }

    @Test func serviceTellsAboutItself() {
        let index = client.get("/").json
        #expect(index["counts"]["alliances"].int == 3)
        #expect(index["resources"].array.count == Routes.all.count)
        #expect(client.get("/livez").json["status"].string == "ok")
        #expect(client.get("/readyz").json["articles"].int == 2)
        let version = client.get("/version").json
        #expect(version["version"].string == "test")
        #expect(version["content"].string == Fixture.snapshot.hash.hexadecimal)
    }
}
