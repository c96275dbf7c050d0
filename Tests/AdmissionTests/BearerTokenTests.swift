import HTTP
import Testing

@testable import Admission

@Suite struct BearerTokenTests {
    private func asking() throws -> Asking {
        var policy = AdmissionPolicy()
        policy.tokens = try Asking.tokens([("grafana", "ent_one"), ("notebook", "ent_two")])
        return Asking(policy)
    }

    @Test(arguments: ["Bearer ent_one", "bearer ent_two", "BEARER  ent_one"])
    func aKnownTokenLetsIn(_ value: String) throws {
        var asking = try asking()
        #expect(asking.get([(.authorization, value)]).status == .ok)
    }

    @Test(arguments: [
        "Bearer ent_three", "Bearer ent_on", "Bearer ent_one ", "Bearer", "Bearer ",
        "Basic ent_one",
        "ent_one", "Bearer " + String(repeating: "x", count: 600),
    ])
    func anythingElseDoesNot(_ value: String) throws {
        var asking = try asking()
        let response = asking.get([(.authorization, value)])
        #expect(response.status == .unauthorized)
        #expect(response.field("WWW-Authenticate")?.contains("invalid_token") == true)
        #expect(!String(decoding: response.content, as: UTF8.self).contains("ent_"))
    }

    @Test func whoBringsNoneIsToldWhatIsNeeded() throws {
        var asking = try asking()
        let response = asking.get()
        #expect(response.status == .unauthorized)
        #expect(response.field("WWW-Authenticate") == "Bearer realm=\"entente\"")
        #expect(response.field("Cache-Control") == "no-store")
    }

    @Test func twoTokensAreNone() throws {
        var asking = try asking()
        let fields = [
            (FieldName.authorization, "Bearer ent_one"), (.authorization, "Bearer ent_two"),
        ]
        #expect(asking.get(fields).status == .unauthorized)
    }

    @Test func probesAndPreflightsNeedNone() throws {
        var asking = try asking()
        #expect(asking.get("/livez").status == .ok)
        #expect(asking.get("/readyz").status == .ok)
        #expect(asking.get("/readyz2").status == .unauthorized)
        #expect(asking.get(method: .options).status == .ok)
        #expect(asking.get("/metrics").status == .unauthorized)
    }

    @Test func holdersAreToldApart() throws {
        let tokens = try Asking.tokens([("a", "one"), ("b", "two"), ("c", "three")])
        for (place, token) in ["one", "two", "three"].enumerated() {
            let (head, octets) = Asking.head([(.authorization, "Bearer \(token)")])
            #expect(tokens.holder(of: head, in: octets.span) == place)
        }
    }

    @Test func linesMayEndAsOnOtherSystems() throws {
        let tokens = try BearerTokens("# ours\r\na \(Self.digest)\r\nb \(Self.digest)\r\n")
        #expect(tokens.names == ["a", "b"])
    }

    private static let digest = String(repeating: "0a", count: 32)

    @Test(arguments: [
        ("grafana", 1, "a line is"), ("# nobody\n\n", 3, "there is no token"),
        ("", 1, "there is no token"),
        ("a \(digest)\n# b\nc 12", 3, "a line is"), ("a \(digest)\na \(digest)", 2, "stands twice"),
        ("a \(digest.uppercased())", 1, "a line is"),
    ])
    func aBadFileIsRefusedWithItsLine(_ text: String, _ line: Int, _ reason: String) {
        let failure = #expect(throws: BearerTokens.Failure.self) { try BearerTokens(text) }
        #expect(failure?.line == line)
        #expect(
            failure?.reason.hasPrefix(reason) == true || failure?.reason.contains(reason) == true)
    }
}

extension Asking {
    fileprivate mutating func get(_ fields: [(FieldName, String)]) -> Response {
        get("/alliances", fields)
    }

    fileprivate static func head(_ fields: [(FieldName, String)]) -> (RequestHead, [UInt8]) {
        head("/alliances", fields)
    }
}
