import Testing

@testable import API

@Suite struct ListTests {
    private let client = Client()
    private let pact = "MMR-RUS-dca-2026"
    private let talks = "MLI-RUS-talks"
    private let force = "AES-joint-force-2025"

    @Test(arguments: [
        "Russia", "russie", "RUS", "365", "Moscou", "MOSCOU", "%20Russia%20", "Russie+",
    ])
    func everyNameOfAPartnerGivesTheSameList(_ name: String) {
        let reply = client.get("/alliances?partner=\(name)")
        #expect(reply.status == 200)
        #expect(reply.ids == [talks, pact])
        #expect(reply.text == client.get("/alliances?partner=Russia").text)
        #expect(reply["ETag"] == client.get("/alliances?partner=Russia")["ETag"])
    }

    @Test(arguments: [
        ("", ["AES-joint-force-2025", "MLI-RUS-talks", "MMR-RUS-dca-2026"]),
        ("partner=Mali", ["AES-joint-force-2025", "MLI-RUS-talks"]),
        ("partner=Mali&partner=Russia", ["MLI-RUS-talks"]),
        ("partner=Mali&partner=Birmanie", []),
        ("partner=BFA&partner=Myanmar&match=any", ["AES-joint-force-2025", "MMR-RUS-dca-2026"]),
        ("partner=BFA|Myanmar", ["AES-joint-force-2025", "MMR-RUS-dca-2026"]),
        ("partner=Guinea", ["AES-joint-force-2025", "MLI-RUS-talks", "MMR-RUS-dca-2026"]),
        ("partner=AES", ["AES-joint-force-2025"]),
        ("partner=Chine", []),
        ("status=signed", ["MMR-RUS-dca-2026"]),
        ("status=signed,proposed", ["MLI-RUS-talks", "MMR-RUS-dca-2026"]),
        ("class=dca_general", ["MMR-RUS-dca-2026"]),
        ("sector=joint_force,electronic_warfare", ["AES-joint-force-2025", "MMR-RUS-dca-2026"]),
        ("announced=2026", ["MMR-RUS-dca-2026"]),
        ("announced=2025-01-15", ["AES-joint-force-2025"]),
        ("announced=2025-01-15&date_match=certain", []),
        ("announced=2025/2026&date_match=certain", ["AES-joint-force-2025", "MMR-RUS-dca-2026"]),
        ("expires=2030/..", ["MMR-RUS-dca-2026"]),
        ("expires=2031/..", []),
        ("effective=2040", ["MMR-RUS-dca-2026"]),
        ("signed=2026", []),
        ("active_on=2027-01-01", ["MMR-RUS-dca-2026"]), ("active_on=2031", []),
        ("active_on=2020", []),
        ("terminated=../2030", []),
        ("q=pacte", ["MMR-RUS-dca-2026"]),
        ("q=%22force%20conjointe%22", ["AES-joint-force-2025"]),
        ("q=mali+NOT+burkina", ["MLI-RUS-talks"]),
        ("article=sahel-2025", ["AES-joint-force-2025", "MLI-RUS-talks"]),
        ("publisher=africa24+tv", ["AES-joint-force-2025", "MLI-RUS-talks"]),
        ("publisher=RE", ["MMR-RUS-dca-2026"]),
        ("status=signed&partner=Mali", []),
        ("sort=-announced", ["MMR-RUS-dca-2026", "AES-joint-force-2025", "MLI-RUS-talks"]),
        ("sort=announced,name", ["AES-joint-force-2025", "MMR-RUS-dca-2026", "MLI-RUS-talks"]),
        ("sort=-status", ["MMR-RUS-dca-2026", "AES-joint-force-2025", "MLI-RUS-talks"]),
        ("&&", ["AES-joint-force-2025", "MLI-RUS-talks", "MMR-RUS-dca-2026"]),
    ])
    func alliances(_ query: String, _ expected: [String]) {
        let reply = client.get("/alliances?\(query)")
        #expect(reply.status == 200, "\(reply.text)")
        #expect(reply.ids == expected)
        #expect(reply.json["total"].int == expected.count)
        #expect(reply.json["next"] == .null)
        #expect(reply.text.hasSuffix("}\n"))
    }

    @Test(arguments: [
        ("kind=person", ["vladimir-poutine"]),
        ("kind=organisation,person", ["AES", "vladimir-poutine"]),
        ("country=Russie", ["vladimir-poutine"]), ("article=pact-2026&kind=state", ["MMR", "RUS"]),
        ("q=birm*", ["MMR"]), ("sort=-mention_count&limit=1", ["RUS"]), ("country=Mali", []),
    ])
    func actors(_ query: String, _ expected: [String]) {
        #expect(client.get("/actors?\(query)").ids == expected)
    }

    @Test(arguments: [
        ("published=2026", ["pact-2026"]), ("published=2025", []),
        ("language=fr", ["pact-2026", "sahel-2025"]),
        ("publisher=Radio+Exemple", ["pact-2026"]), ("q=soldats", ["sahel-2025"]),
        ("sort=title", ["sahel-2025", "pact-2026"]),
        ("sort=-published", ["pact-2026", "sahel-2025"]),
    ])
    func articles(_ query: String, _ expected: [String]) {
        #expect(client.get("/articles?\(query)").ids == expected)
    }

    @Test func listsOfArticlesLeaveTheTextOut() {
        let listed = client.get("/articles").json["data"].array[0]
        #expect(listed["title"].string == "Un pacte renouvelé")
        #expect(!listed.keys.contains("text"))
        #expect(!listed.keys.contains("mentions"))
        let asked = client.get("/articles?fields=id,text").json["data"].array[0]
        #expect(asked.keys == ["id", "text"])
    }

    @Test func fieldsAreShownInTheOrderOfTheRecord() {
        let reply = client.get("/alliances?fields=status,id,%20name&partner=Myanmar")
        #expect(reply.json["data"].array[0].keys == ["id", "name", "status"])
    }

    @Test func statementsStandInside() {
        let reply = client.get("/alliances?include=statements&fields=id&partner=Myanmar")
        let alliance = reply.json["data"].array[0]
        #expect(alliance.keys == ["id", "statements"])
        #expect(alliance["statements"].array.map { $0["id"].string } == ["s1", "s2", "s3"])
        let none = client.get("/alliances?include=statements&q=talks").json["data"].array[0]
        #expect(none["statements"] == .list([]))
        #expect(none["status"].string == "proposed")
    }

    @Test func arrayIsBareAndFlat() {
        let rows = client.get("/alliances?shape=array&sort=-announced").json.array
        #expect(rows.count == 3)
        for row in rows {
            guard case .object(let members) = row else { Issue.record("no object"); return }
            for (_, value) in members {
                switch value {
                case .list, .object: Issue.record("a flat record nests")
                default: break
                }
            }
        }
        #expect(rows[0]["parties"].string == "MMR;RUS")
        #expect(rows[0]["party_names_fr"].string == "Birmanie;Russie")
        #expect(rows[0]["announced"].string == "2026-02-03")
        #expect(rows[1]["announced_latest"].string == "2025-01-31")
        #expect(rows[2]["announced"] == .null)
    }

    @Test func labelsOfArraysTakeALanguage() {
        let row = client.get("/alliances?shape=array&lang=fr").json.array[0]
        #expect(row.keys.contains("name_fr"))
        #expect(!row.keys.contains("name_en"))
    }

    @Test(arguments: ["/alliances?sort=-id", "/actors?kind=state", "/search?q=russie"])
    func pagesWalkTheWholeList(_ target: String) {
        let whole = client.get(target)
        var ids: [String] = []
        var next: String? = target + "&limit=1"
        while let page = next, ids.count < 100 {
            let reply = client.get(page)
            #expect(reply.status == 200)
            #expect(reply.json["total"] == whole.json["total"])
            ids += reply.ids
            let link = reply["Link"]
            #expect((link == nil) == (reply.json["next"] == .null))
            next = link.flatMap { $0.split(separator: ">").first.map { String($0.dropFirst()) } }
            if let next { #expect(next.hasSuffix("cursor=" + reply.json["next"].string)) }
        }
        #expect(ids == whole.ids)
        #expect(ids.count > 1)
    }

    @Test func anEmptyListIsStillAList() {
        #expect(
            client.get("/alliances?partner=China").text
                == "{\"data\":[],\"total\":0,\"next\":null}\n")
        #expect(client.get("/alliances?partner=China&shape=array").text == "[]\n")
    }

    @Test func arraysLinkToTheirNextPage() {
        let reply = client.get("/alliances?shape=array&limit=2")
        #expect(reply.json.array.count == 2)
        #expect(reply["Link"]?.contains("shape=array") == true)
    }

    @Test func limitMayChangeBetweenPages() {
        let cursor = client.get("/alliances?limit=1").json["next"].string
        #expect(client.get("/alliances?limit=2&cursor=\(cursor)").ids == [talks, pact])
    }
}
