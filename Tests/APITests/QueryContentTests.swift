import HTTP
import Testing

@testable import API

/// Queries that come as content.
@Suite struct QueryContentTests {
    private let client = Client()

    private func post(_ target: String, _ content: String, _ type: String = "application/json")
        -> Reply
    {
        client.send(.post, target, [(.contentType, type)], content: content)
    }

    @Test(arguments: [
        (#"{"partner": ["Russia"], "match": "any"}"#, "/alliances?partner=Russia&match=any"),
        (
            #"{"partner":"RUS","status":["signed","proposed"],"limit":1}"#,
            "/alliances?partner=RUS&status=signed,proposed&limit=1"
        ),
        (#"{"partner":["Mali","Russia"]}"#, "/alliances?partner=Mali&partner=Russia"),
        (
            #"{"q":"pacte \u0022militaire\u0022 \ud83d\ude00"}"#,
            "/alliances?q=pacte+%22militaire%22+%F0%9F%98%80"
        ),
        (" { } ", "/alliances"), ("{}\r\n", "/alliances"),
    ])
    func asksLikeATarget(_ content: String, _ target: String) {
        let reply = post("/alliances/query", content)
        let expected = client.get(target)
        #expect(reply.status == expected.status && reply.text == expected.text)
        #expect(reply.status != 200 || reply["Content-Location"]?.hasPrefix("/alliances") == true)
    }

    @Test func aFormAsksToo() {
        let form = "application/x-www-form-urlencoded; charset=utf-8"
        let reply = post("/timeline/query", "partner=Russia&interval=year", form)
        #expect(reply.status == 200)
        #expect(reply.text == client.get("/timeline?partner=Russia").text)
        #expect(reply["Content-Location"] == "/timeline?partner=RUS")
    }

    @Test func theClientChoosesTheMediaType() {
        let fields: [(FieldName, String)] = [
            (.contentType, "application/json"), (.accept, "text/csv"),
        ]
        let reply = client.send(
            .post, "/alliances/query", fields, content: #"{"partner":"Russia"}"#)
        #expect(reply.text == client.get("/alliances.csv?partner=Russia").text)
        #expect(reply["Content-Location"] == "/alliances.csv?partner=RUS")
    }

    @Test(arguments: [
        "", "[]", "{", "{\"partner\"}", "{\"partner\":}", "{\"partner\":null}", "{\"partner\":{}}",
        "{\"partner\":[\"a\",]}", "{\"partner\":[[\"a\"]]}", "{} {}", "{\"limit\":0x1}",
        "{\"limit\":NaN}",
        "{\"partner\":\"a\u{1}\"}", #"{"partner":"\ud800"}"#, #"{"partner":"\q"}"#,
        "{\"partner\":\"a\" \"b\":1}",
        #"{"limit":1,"limit":1}"#,
    ])
    func whatIsNoQueryIsRefused(_ content: String) {
        #expect(post("/alliances/query", content).status == 400)
    }

    @Test func mistakesNameTheParameter() {
        let unknown = post("/alliances/query", #"{"partenr":"Russia"}"#)
        #expect(unknown.status == 400 && unknown.json["suggestions"].strings == ["partner"])
        #expect(post("/alliances/query", #"{"limit":[1,2]}"#).json["parameter"].string == "limit")
        #expect(post("/alliances/query?partner=Mali", "{}").status == 400)
    }

    @Test func otherContentIsRefused() {
        let reply = post("/alliances/query", "partner=Russia", "text/plain")
        #expect(reply.status == 415)
        #expect(reply["Accept-Post"] == "application/json, application/x-www-form-urlencoded")
        #expect(client.send(.post, "/alliances/query", content: "{}").status == 415)
        let long = #"{"q":""# + String(repeating: "a", count: 65_536) + #""}"#
        #expect(post("/alliances/query", long).status == 413)
    }

    @Test func methodsAreThoseOfThePath() {
        #expect(client.get("/alliances/query").status == 405)
        #expect(client.get("/alliances/query")["Allow"] == "POST, OPTIONS")
        #expect(client.send(.options, "/alliances/query")["Allow"] == "POST, OPTIONS")
        #expect(post("/alliances", "{}").status == 405)
        #expect(client.send(.query, "/alliances")["Allow"] == "GET, HEAD, OPTIONS")
        #expect(post("/codebook/query", "{}").status == 404)
    }
}
