import Gazetteer
import Testing

@testable import API

/// Names through the gazetteer that the package ships.
@Suite struct GazetteerTests {
    private let client = Client(
        service: Service(
            snapshot: Fixture.snapshot, gazetteer: .standard, version: "test",
            contract: Client.contract))

    @Test(arguments: [
        "Russia", "russie", "RUS", "ru", "365", "Moscou", "la+Russie",
        "F%C3%A9d%C3%A9ration+de+Russie",
    ])
    func russiaByAnyName(_ name: String) {
        let reply = client.get("/alliances?partner=\(name)")
        #expect(reply.ids == ["MLI-RUS-talks", "MMR-RUS-dca-2026"], "\(reply.text)")
        #expect(reply.text == client.get("/alliances?partner=RUS").text)
    }

    @Test func knownActorsWithoutAlliancesHaveAnEmptyList() {
        let reply = client.get("/alliances?partner=Uruguay")
        #expect(reply.status == 200)
        #expect(reply.json["total"].int == 0)
    }

    @Test func nearMissesAreSuggested() {
        let reply = client.get("/alliances?partner=Rusia")
        #expect(reply.status == 400)
        #expect(reply.json["suggestions"].strings.first == "Russia")
    }

    @Test func ambiguousNamesMeanEither() {
        #expect(client.get("/alliances?partner=Cor%C3%A9e").status == 200)
    }

    @Test func actorsOfTheArticlesAreKnownToo() {
        #expect(
            client.get("/alliances?partner=Poutine").json["type"].string == "/codebook#not-a-party")
    }
}
