import Testing

@testable import API

@Suite struct ProblemTests {
    private let client = Client()

    /// target, status, parameter, a suggestion
    @Test(
        arguments: [
            ("/alliances?partenr=Russia", 400, "partenr", "partner"),
            ("/alliances?nonsense=1", 400, "nonsense", nil),
            ("/alliances?Partner=Russia", 400, "Partner", "partner"),
            ("/alliances?kind=state", 400, "kind", nil),
            ("/alliances?published=2024", 400, "published", nil),
            ("/livez?x=1", 400, "x", nil),
            ("/alliances?status=signed&status=proposed", 400, "status", nil),
            ("/alliances?limit=1&limit=1", 400, "limit", nil),
            ("/alliances?status=", 400, "status", nil),
            ("/alliances?status", 400, "status", nil),
            ("/alliances?status=%20", 400, "status", nil),
            ("/alliances?status=sinned", 400, "status", "signed"),
            ("/alliances?status=signed,", 400, "status", nil),
            ("/alliances?status=Signed", 400, "status", "signed"),
            ("/alliances?class=dca", 400, "class", "dca_general"),
            ("/alliances?sector=join_force", 400, "sector", "joint_force"),
            ("/alliances?partner=Rusia", 400, "partner", "Russia"),
            ("/alliances?partner=Birmani", 400, "partner", "Birmanie"),
            ("/alliances?partner=Xyzzy", 400, "partner", nil),
            ("/alliances?partner=Russia|Xyzzy", 400, "partner", nil),
            ("/alliances?partner=Poutine", 400, "partner", "Russia"),
            ("/alliances?partner=Minist%C3%A8re+russe", 400, "partner", "Russia"),
            ("/alliances?match=some", 400, "match", nil),
            ("/alliances?announced=yesterday", 400, "announced", "2023"),
            ("/alliances?signed=2023-02-30", 400, "signed", nil),
            ("/alliances?expires=2031/2030", 400, "expires", nil),
            ("/alliances?date_match=certainly", 400, "date_match", "certain"),
            ("/alliances?article=sahel-2024", 400, "article", "sahel-2025"),
            ("/alliances?publisher=Radio+Exempl", 400, "publisher", "Radio Exemple"),
            ("/alliances?q=%22pacte", 400, "q", nil),
            ("/alliances?q=pacte+AND", 400, "q", nil),
            ("/alliances?fields=id,stauts", 400, "fields", "status"),
            ("/alliances?fields=id&shape=arry", 400, "shape", "array"),
            ("/alliances?shape=array&fields=parties,obligations", 400, "fields", nil),
            ("/alliances?shape=array&include=statements", 400, "include", nil),
            ("/alliances?include=statement", 400, "include", "statements"),
            ("/alliances?sort=-annonced", 400, "sort", "announced"),
            ("/alliances?sort=name,-name", 400, "sort", nil),
            ("/alliances?sort=-", 400, "sort", nil),
            ("/alliances?facet=stauts", 400, "facet", "status"),
            ("/alliances?facet=status&shape=array", 400, "facet", nil),
            ("/alliances.csv?facet=status", 400, "facet", nil),
            ("/alliances.csv?shape=objects", 400, "shape", "array"),
            ("/alliances.csv?include=statements", 400, "include", nil),
            ("/alliances.csv?fields=obligations", 400, "fields", nil),
            ("/alliances.csv?limit=10001", 400, "limit", "10000"),
            ("/alliances.ndjson?partner=Rusia", 400, "partner", "Russia"),
            ("/alliances.cvs", 404, nil, "/alliances"),
            ("/livez.csv", 404, nil, nil),
            ("/actors/RUS.csv", 404, nil, nil),
            ("/alliances?cow_type=defence", 400, "cow_type", "defense"),
            ("/actors?member_of=Xyzzy", 400, "member_of", nil),
            ("/alliances?lang=de", 400, "lang", nil),
            ("/alliances?limit=0", 400, "limit", "1"),
            ("/alliances?limit=1001", 400, "limit", "1000"),
            ("/alliances?limit=-1", 400, "limit", "1"),
            ("/alliances?limit=ten", 400, "limit", "1"),
            ("/alliances?limit=99999999999999999999", 400, "limit", "1000"),
            ("/alliances?cursor=abc", 400, "cursor", nil),
            ("/alliances?q=%E9", 400, "q", nil),
            ("/alliances?q=%", 400, "q", nil),
            ("/alliances?q=%4", 400, "q", nil),
            ("/alliances?q=%GG", 400, "q", nil),
            ("/alliances?q=a%00b", 400, "q", nil),
            ("/actors?country=Xyzzy", 400, "country", nil),
            ("/actors?country=Poutine", 400, "country", "Russia"),
            ("/alliances?partner=arm%C3%A9e+Russie", 400, "partner", "Russia"),
            ("/alliances?partner=Sahel", 400, "partner", "Alliance des États du Sahel"),
            ("/actors?kind=persn", 400, "kind", "person"),
            ("/articles?language=de", 400, "language", nil),
            ("/search", 400, "q", nil),
            ("/search?q=", 400, "q", nil),
            ("/search?q=%F0%9F%98%80", 400, "q", nil),
            ("/search?q=de+la+%21", 200, nil, nil),
            ("/alliances/MMR-RUS-dca-2025", 404, nil, "MMR-RUS-dca-2026"),
            ("/alliances/xyz/statements", 404, nil, nil),
            ("/actors/RUSS", 404, nil, "RUS"),
            ("/actors/russie", 404, nil, "RUS"),
            ("/actors/china", 404, nil, nil),
            ("*", 404, nil, nil),
            ("/articles/a%2Fb", 404, nil, nil),
            ("/aliances", 404, nil, "/alliances"),
            ("/aliances/MMR-RUS-dca-2026", 404, nil, "/alliances/MMR-RUS-dca-2026"),
            ("/alliances/x/statement", 404, nil, "/alliances/x/statements"),
            ("/nothing/at/all/here", 404, nil, nil),
            ("/alliances//statements", 404, nil, nil),
            ("/.json", 404, nil, nil),
            ("/openapi.yaml.json", 404, nil, "/openapi.yaml"),
        ] as [(String, Int, String?, String?)])
    func problemsNameWhatIsWrong(
        _ target: String, _ status: Int, _ parameter: String?, _ suggestion: String?
    ) {
        let reply = client.get(target)
        #expect(reply.status == status, "\(reply.text)")
        guard status != 200 else { return }
        #expect(reply["Content-Type"] == "application/problem+json")
        #expect(reply["Cache-Control"] == "no-store")
        let problem = reply.json
        #expect(problem["status"].int == status)
        #expect(problem["type"].string.hasPrefix("/codebook#"))
        #expect(!problem["title"].string.isEmpty)
        #expect(!problem["detail"].string.isEmpty)
        if let parameter { #expect(problem["parameter"].string == parameter) }
        if let suggestion {
            #expect(problem["suggestions"].strings.first == suggestion, "\(reply.text)")
        }
    }

    @Test func badEncodingOfAPathIs400() {
        for path in ["/alliances/%E9", "/alliances/%", "/alliances/%4g", "/%ff"] {
            #expect(client.get(path).status == 400)
        }
    }

    @Test(arguments: ["/%00", "/alliances/%00", "/alliances/a%0Ab", "/%7F", "/actors/%C2%80/"])
    func controlCharactersInAPathAre400(_ path: String) {
        let reply = client.get(path)
        #expect(reply.status == 400)
        #expect(reply.json["detail"].string.contains("control character"))
    }

    @Test(arguments: ["%00=1", "q=%C2%85", "partner=%1B[0m", "a%0A=1"])
    func controlCharactersInAQueryAre400(_ query: String) {
        let reply = client.get("/alliances?\(query)")
        #expect(reply.status == 400)
        #expect(reply.json["detail"].string.contains("control character"))
    }

    @Test func longValuesAreRefused() {
        let long = String(repeating: "a", count: 1001)
        #expect(client.get("/alliances?q=\(long)").json["parameter"].string == "q")
        let partners = Array(repeating: "partner=Russia", count: 17).joined(separator: "&")
        #expect(client.get("/alliances?\(partners)").status == 400)
    }

    @Test func aPersonIsNoPartyAndTheAnswerNamesTheCountry() {
        let problem = client.get("/alliances?partner=Poutine").json
        #expect(problem["type"].string == "/codebook#not-a-party")
        #expect(problem["detail"].string.contains("Vladimir Putin"))
        #expect(problem["suggestions"].strings == ["Russia"])
    }

    @Test func anActorThatNoArticleNamesIsToldFromNobody() {
        #expect(client.get("/actors/china").json["detail"].string.contains("no article names"))
        #expect(client.get("/actors/xyzzy").json["detail"].string.contains("There is no actor"))
    }

    @Test func cursorsOfOtherListsAreRefused() {
        let cursor = client.get("/alliances?limit=1").json["next"].string
        let other = client.get("/alliances?status=signed&cursor=\(cursor)")
        #expect(other.status == 400)
        #expect(other.json["detail"].string.contains("another query"))
        #expect(client.get("/search?q=pacte&cursor=\(cursor)").status == 400)
    }
}
