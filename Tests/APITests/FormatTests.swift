import Testing

@testable import API

/// Lists as CSV and as NDJSON.
@Suite struct FormatTests {
    private let client = Client()

    @Test func aSuffixAsksForTheFormat() {
        let csv = client.get("/alliances.csv?fields=id,status,strength")
        #expect(csv["Content-Type"] == "text/csv; charset=utf-8; header=present")
        #expect(
            csv.text == """
                id,status,strength\r
                AES-joint-force-2025,announced,5000\r
                MLI-RUS-talks,proposed,\r
                MMR-RUS-dca-2026,signed,\r

                """)
        let lines = client.get("/alliances.ndjson?fields=id,status&limit=2")
        #expect(lines["Content-Type"] == "application/x-ndjson")
        #expect(
            lines.text == """
                {"id":"AES-joint-force-2025","status":"announced"}
                {"id":"MLI-RUS-talks","status":"proposed"}

                """)
    }

    @Test(arguments: [
        ("text/csv", "text/csv; charset=utf-8; header=present"),
        ("application/x-ndjson", "application/x-ndjson"), ("application/json", "application/json"),
        ("*/*", "application/json"), ("text/csv;q=0.5, application/json;q=0.4", "text/csv"),
        ("text/html, */*;q=0.8", "application/json"),
    ])
    func acceptAsksForTheFormat(_ accept: String, _ type: String) {
        let reply = client.get("/alliances?partner=Russia", [(.accept, accept)])
        #expect(reply.status == 200)
        #expect(reply["Content-Type"]?.hasPrefix(type) == true)
    }

    /// A wildcard asks for JSON; who refuses that has to name what they want.
    @Test(arguments: [
        "text/*", "application/json;q=0, */*", "application/json;q=0, application/*", "text/html",
        "text/csv;q=0, application/json;q=0",
    ])
    func wildcardsStandForWhatIsSentUnasked(_ accept: String) {
        let reply = client.get("/alliances?partner=Russia", [(.accept, accept)])
        #expect(reply.status == 406)
        #expect(reply.json["suggestions"].strings.contains("text/csv"))
    }

    @Test func formatsShareNothingButTheQuery() {
        var responder = client.service.makeResponder()
        let tags = ["text/csv", "application/json", "text/csv", "application/x-ndjson"].map {
            client.get("/alliances", [(.accept, $0)], by: &responder)["ETag"]
        }
        #expect(tags[0] == tags[2])
        #expect(Set(tags).count == 3)
        #expect(tags[0] == client.get("/alliances.csv")["ETag"])
        #expect(client.get("/alliances", by: &responder)["ETag"] == tags[1])
    }

    @Test func linesAreTheRecordsOfTheEnvelope() {
        let records = client.get("/actors").json["data"].array
        let lines = client.get("/actors.ndjson").text.split(separator: "\n")
        #expect(lines.compactMap { JSON(parsing: String($0)) } == records)
        let flat = client.get("/actors?shape=array").json.array
        let flatLines = client.get("/actors.ndjson?shape=array").text.split(separator: "\n")
        #expect(flatLines.compactMap { JSON(parsing: String($0)) } == flat)
    }

    @Test func csvHasTheColumnsOfTheFlatRecord() {
        let flat = client.get("/articles?shape=array").json.array[0]
        let header = client.get("/articles.csv").text.split(separator: "\r\n")[0]
        #expect(header.split(separator: ",").map(String.init) == flat.keys)
    }

    @Test func csvQuotesAndDisarms() {
        let snapshot = Fixture.snapshot(titled: [
            "=SUM(A1)", "a, \"b\"", "two\nlines", "", "-1 jour", "plain", "@x\u{1}",
        ])
        let client = Client(snapshot: snapshot)
        #expect(
            client.get("/articles.csv?fields=title,url").text
                == "title,url\r\n'=SUM(A1),\r\n\"a, \"\"b\"\"\",\r\n\"two\nlines\",\r\n\"\",\r\n"
                + "'-1 jour,\r\nplain,\r\n'@x\u{1},\r\n")
    }

    @Test func rowsAreWholeUnlessALimitIsGiven() {
        let snapshot = Fixture.snapshot(titled: (1...250).map { "\($0)" })
        let client = Client(snapshot: snapshot)
        #expect(client.get("/articles").json["data"].array.count == 100)
        #expect(client.get("/articles?shape=array").json.array.count == 250)
        #expect(client.get("/articles.ndjson").text.split(separator: "\n").count == 250)
        let page = client.get("/articles.csv?limit=200")
        #expect(page.text.split(separator: "\r\n").count == 201)
        #expect(page["Link"]?.hasPrefix("</articles.csv?limit=200&cursor=") == true)
        let next = page["Link"].flatMap { $0.dropFirst().split(separator: ">").first }
        #expect(client.get(String(next ?? "")).text.split(separator: "\r\n").count == 51)
    }

    @Test func tooManyRowsAtOnceAreRefusedAndNotCutOff() {
        let snapshot = Fixture.snapshot(titled: (1...10_001).map { "\($0)" })
        let client = Client(snapshot: snapshot)
        for target in ["/articles.csv", "/articles.ndjson", "/articles?shape=array"] {
            let reply = client.get(target)
            #expect(reply.status == 400)
            #expect(reply.json["parameter"].string == "limit")
            #expect(reply.json["suggestions"].strings == ["10000"])
        }
        #expect(client.get("/articles.csv?limit=10000").status == 200)
        #expect(client.get("/articles.csv?q=77").status == 200)
    }
}
