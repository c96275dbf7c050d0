import Testing

@testable import API

/// The lists of all events and of all statements.
@Suite struct EventListTests {
    private let client = Client()

    @Test(arguments: [
        ("/events", ["delivery-1"]), ("/events?partner=Russie", ["delivery-1"]),
        ("/events?partner=Mali", []), ("/events?type=AID&mode=delivery", ["delivery-1"]),
        ("/events?type=COOPERATE", []), ("/events?date=2025", ["delivery-1"]),
        ("/events?date=2025-03&date_match=possible", ["delivery-1"]),
        ("/events?date=2025-03&date_match=certain", []), ("/events?date=2026/..", []),
        ("/events?alliance=MMR-RUS-dca-2026", ["delivery-1"]),
        ("/events?q=avions", ["delivery-1"]), ("/events?q=sous-marins", []),
        ("/statements", ["s1", "s2", "s3", "s4"]),
        ("/statements?predicate=party,strength", ["s2", "s4"]),
        // What proves an event proves its alliance.
        ("/statements?subject=MMR-RUS-dca-2026", ["s1", "s2", "s3"]),
        ("/statements?subject=delivery-1", ["s3"]), ("/statements?article=sahel-2025", ["s4"]),
        ("/statements?partner=Russie&match=all", ["s1", "s2", "s3"]),
        ("/statements?partner=MMR&polarity=affirmed&limit=2", ["s1", "s2"]),
        ("/statements?polarity=negated", []),
        ("/statements?q=soldats", ["s4"]), ("/statements?sort=-predicate&limit=1", ["s4"]),
    ])
    func lists(_ target: String, _ expected: [String]) {
        let reply = client.get(target)
        #expect(reply.status == 200, "\(reply.text)")
        #expect(reply.ids == expected)
    }

    @Test func eventsAreFlatRows() {
        let csv = client.get("/events.csv?fields=id,parties,party_names_fr,date,date_earliest").text
        #expect(
            csv
                == "id,parties,party_names_fr,date,date_earliest\r\n"
                + "delivery-1,MMR;RUS,Birmanie;Russie,2025,2025-01-01\r\n")
    }

    @Test func bothAreCounted() {
        let events = client.get("/events?facet=type,alliance").json["facets"]
        #expect(events["type"].array.map { $0["value"].string } == ["AID"])
        let statements = client.get("/statements?facet=predicate").json["facets"]
        #expect(statements["predicate"].array.map { $0["count"].int } == [1, 1, 1, 1])
    }

    @Test(arguments: [
        ("/events?type=AIDE", "type", "AID"), ("/events?mode=deliver", "mode", "delivery"),
        ("/events?alliance=MMR-RUS-dca-2025", "alliance", "MMR-RUS-dca-2026"),
        ("/statements?predicate=partie", "predicate", "party"),
        ("/statements?subject=delivery", "subject", "delivery-1"),
        ("/statements?rank=prefered", "rank", "preferred"),
        ("/statements?facet=predicat", "facet", "predicate"),
    ])
    func mistakesNameTheNearestValue(_ target: String, _ parameter: String, _ nearest: String) {
        let reply = client.get(target)
        #expect(reply.status == 400)
        #expect(reply.json["parameter"].string == parameter)
        #expect(reply.json["suggestions"].strings.first == nearest)
    }
}
