import Gazetteer
import HTTP
import Records
import Store
import Testing

@testable import API

@Suite struct SemanticsTests {
    private let client = Client()

    @Test func answersCarryTheirValidators() {
        let reply = client.get("/alliances")
        #expect(reply["Content-Type"] == "application/json")
        #expect(reply["ETag"]?.hasPrefix("\"") == true)
        #expect(reply["Last-Modified"] == "Wed, 04 Feb 2026 00:00:00 GMT")
        #expect(reply["Cache-Control"] == "public, no-cache")
    }

    @Test(arguments: ["/", "/alliances", "/nothing", "/livez", "/alliances?x=1"])
    func everyResponseCarriesTheCommonFields(_ target: String) {
        let reply = client.get(target)
        #expect(reply["Access-Control-Allow-Origin"] == "*")
        #expect(reply["X-Content-Type-Options"] == "nosniff")
        #expect(reply["Vary"] == "Accept, Accept-Encoding")
    }

    @Test func ifNoneMatch() throws {
        let tag = try #require(client.get("/alliances")["ETag"])
        for value in [tag, "W/" + tag, "\"x\", " + tag, "*"] {
            let reply = client.get("/alliances", [(.ifNoneMatch, value)])
            #expect(reply.status == 304)
            #expect(reply.text.isEmpty)
            #expect(reply["ETag"] == tag)
            #expect(reply["Cache-Control"] != nil)
            #expect(reply["Vary"] != nil)
        }
        #expect(client.get("/alliances", [(.ifNoneMatch, "\"x\"")]).status == 200)
        #expect(client.get("/actors", [(.ifNoneMatch, tag)]).status == 200)
        #expect(
            client.get("/alliances", [(.ifNoneMatch, "\"x\""), (.ifNoneMatch, tag)]).status == 304)
    }

    @Test func ifModifiedSince() {
        let get = { (date: String) in
            self.client.get("/alliances", [(.ifModifiedSince, date)]).status
        }
        #expect(get("Wed, 04 Feb 2026 00:00:00 GMT") == 304)
        #expect(get("Thu, 05 Feb 2026 00:00:00 GMT") == 304)
        #expect(get("Tue, 03 Feb 2026 23:59:59 GMT") == 200)
        #expect(get("yesterday") == 200)
        // If-None-Match decides alone (RFC 9110 §13.1.3).
        let both = client.get(
            "/alliances",
            [(.ifNoneMatch, "\"x\""), (.ifModifiedSince, "Thu, 05 Feb 2026 00:00:00 GMT")])
        #expect(both.status == 200)
    }

    @Test func failedPreconditions() throws {
        let tag = try #require(client.get("/alliances")["ETag"])
        #expect(client.get("/alliances", [(.ifMatch, tag)]).status == 200)
        #expect(client.get("/alliances", [(.ifMatch, "\"x\"")]).status == 412)
        #expect(client.get("/alliances", [(.ifMatch, "W/" + tag)]).status == 412)
        #expect(
            client.get("/alliances", [(.ifUnmodifiedSince, "Tue, 03 Feb 2026 00:00:00 GMT")]).status
                == 412)
    }

    @Test func tagsDifferWhereBytesDiffer() {
        let targets = [
            "/alliances", "/alliances?limit=1", "/alliances?shape=array", "/alliances?fields=id",
            "/alliances?include=statements", "/alliances?partner=Mali", "/alliances?sort=-id",
            "/alliances?shape=array&lang=fr", "/actors", "/alliances/MLI-RUS-talks",
            "/alliances?partner=Mali&partner=Russia&match=any",
            "/alliances?partner=Mali&partner=Russia",
        ]
        let tags = targets.compactMap { client.get($0)["ETag"] }
        #expect(Set(tags).count == targets.count)
    }

    @Test func equalQuestionsHaveOneTag() {
        let pairs = [
            ("/alliances?limit=100", "/alliances"),
            ("/alliances?status=proposed,signed", "/alliances?status=signed,proposed,signed"),
            ("/alliances?partner=Mali&partner=Russie", "/alliances?partner=RUS&partner=Mali"),
            ("/alliances?announced=2026", "/alliances?announced=2026-01-01/2026-12-31"),
            ("/alliances?q=Pacte", "/alliances?q=pacte&date_match=possible"),
            ("/alliances.json", "/alliances"),
        ]
        for (a, b) in pairs {
            #expect(client.get(a)["ETag"] == client.get(b)["ETag"])
            #expect(client.get(a).text == client.get(b).text)
        }
    }

    /// A second spelling finds what the first one made: the very same object, not an equal one.
    @Test func equalQuestionsShareARepresentation() {
        var responder = client.service.makeResponder()
        func block(_ target: String) -> ObjectIdentifier? {
            let parts = target.split(separator: "?", maxSplits: 1)
            let bytes = Array(target.utf8)
            let head = RequestHead(
                method: .get, path: 0..<parts[0].utf8.count,
                query: parts[0].utf8.count + 1..<bytes.count)
            return responder.respond(to: head, in: bytes.span).block.map(ObjectIdentifier.init)
        }
        let russia = block("/alliances?partner=russie")
        #expect(russia != nil)
        #expect(block("/alliances?partner=Moscou") == russia)
        #expect(block("/alliances?partner=365&limit=100") == russia)
        #expect(block("/alliances?partner=China") != russia)
    }

    @Test func twoServicesSayTheSame() {
        let snapshot = Snapshot(
            corpus: Fixture.corpus, gazetteer: .standard, generation: 7, modified: 1_770_163_200)
        let other = Client(
            service: Service(
                snapshot: snapshot, directory: Names(), version: "test", contract: Client.contract)
        )
        for target in [
            "/alliances", "/actors?limit=1", "/search?q=pacte", "/articles/pact-2026", "/",
        ] {
            #expect(client.get(target).text == other.get(target).text)
            #expect(client.get(target)["ETag"] == other.get(target)["ETag"])
        }
    }

    @Test func cursorsOfAnotherContentAreRefused() {
        var corpus = Fixture.corpus
        corpus.articles[0].text += "!"
        let snapshot = Snapshot(corpus: corpus, gazetteer: .standard)
        let other = Client(
            service: Service(
                snapshot: snapshot, directory: Names(), version: "test", contract: Client.contract)
        )
        let cursor = client.get("/alliances?limit=1").json["next"].string
        let reply = other.get("/alliances?limit=1&cursor=\(cursor)")
        #expect(reply.status == 400)
        #expect(reply.json["detail"].string.contains("changed"))
    }

    /// The connection leaves the content out, so that the fields are those of GET.
    @Test func headIsGet() {
        let (head, get) = (client.send(.head, "/alliances"), client.get("/alliances"))
        #expect(head.status == 200)
        #expect(head.text == get.text)
        #expect(head.fields.map(\.name) == get.fields.map(\.name))
    }

    @Test(arguments: ["/", "*", "/alliances", "/alliances/whatever", "/openapi.yaml"])
    func optionsTellTheMethods(_ target: String) {
        let reply = client.send(
            .options, target,
            [(.origin, "https://dash.example"), (.accessControlRequestMethod, "GET")])
        #expect(reply.status == 204)
        // The server as a whole takes queries as content as well.
        let methods = target == "*" ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS"
        #expect(reply["Allow"] == methods)
        #expect(reply["Access-Control-Allow-Methods"] == methods)
        #expect(reply.text.isEmpty)
    }

    @Test func otherMethodsAreRefused() {
        for method in [HTTP.Method.post, .put, .delete, .patch, .trace, .connect] {
            let reply = client.send(method, "/alliances")
            #expect(reply.status == 405)
            #expect(reply["Allow"] == "GET, HEAD, OPTIONS")
            #expect(reply["Content-Type"] == "application/problem+json")
        }
        #expect(client.send(.unknown, "/alliances").status == 501)
        #expect(client.send(.post, "/nothing").status == 404)
        #expect(client.send(.options, "/nothing").status == 404)
    }

    @Test(arguments: [
        ("application/json", 200), ("*/*", 200), ("application/*", 200), ("text/html", 406),
        ("text/html, */*;q=0.8", 200), ("application/json;q=0", 406),
        ("*/*;q=0.1, application/json;q=0, text/*;q=0, application/*;q=0", 406),
        ("APPLICATION/JSON", 200), ("text/html;q=0.9, application/json;q=0.1", 200), ("", 200),
        ("nonsense", 200), ("application/problem+json", 406), ("*/json", 200),
    ])
    func accept(_ value: String, _ status: Int) {
        let reply = client.get("/alliances", [(.accept, value)])
        #expect(reply.status == status)
        guard status == 406 else { return }
        #expect(
            reply.json["suggestions"].strings
                == ["application/json", "application/x-ndjson", "text/csv"])
    }

    @Test(arguments: [
        ("identity;q=0", 406), ("*;q=0", 406), ("gzip, identity;q=0", 200),
        ("gzip;q=0, IDENTITY; Q=0.000", 406), ("*;q=0, identity", 200),
        ("identity;q=0.1, *;q=0", 200), ("*", 200), ("gzip", 200), ("gzip;q=0", 200), ("", 200),
        ("identity;q=9", 200), (";;", 200), (",,,", 200),
    ])
    func acceptEncoding(_ value: String, _ status: Int) {
        let reply = client.get("/alliances", [(.acceptEncoding, value)])
        #expect(reply.status == status)
        guard status == 406 else { return }
        #expect(reply["Content-Type"] == "application/problem+json")
        #expect(reply.json["suggestions"].strings == ["br", "zstd", "gzip", "identity"])
    }

    @Test func suffixDecidesBeforeAccept() {
        #expect(client.get("/alliances.json", [(.accept, "text/html")]).status == 200)
        #expect(client.get("/actors/RUS.json", [(.accept, "text/html")]).status == 200)
        #expect(client.get("/alliances/MLI-RUS-talks/statements.json").status == 200)
    }

    @Test func severalAcceptFieldsAreOneList() {
        let reply = client.get(
            "/alliances", [(.accept, "text/html"), (.accept, "application/json")])
        #expect(reply.status == 200)
    }

    @Test func aLastSlashIsMovedAway() {
        let reply = client.get("/alliances/?partner=Russia")
        #expect(reply.status == 308)
        #expect(reply["Location"] == "/alliances?partner=Russia")
        #expect(client.get("/actors/RUS/")["Location"] == "/actors/RUS")
        #expect(client.get("//")["Location"] == "/")
        #expect(client.get("/nothing/").status == 404)
        #expect(client.get("//evil.example/").status == 404)
    }

    @Test func whatChangesByItselfIsNotStored() {
        for target in ["/livez", "/readyz", "/version"] {
            let reply = client.get(target)
            #expect(reply["Cache-Control"] == "no-store")
            #expect(reply["ETag"] == nil)
        }
    }
}
