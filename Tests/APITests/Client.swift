import Gazetteer
import HTTP
import Records
import Store
import Testing

@testable import API

/// Asks a service over the fixture as a connection would: bytes and ranges into them.
struct Client {
    /// Stands for the contract as JSON.
    static let contract = Array(#"{"openapi":"3.1.0"}"#.utf8)

    var service: Service

    init(snapshot: Snapshot = Fixture.snapshot) {
        self.init(
            service: Service(
                snapshot: snapshot, directory: Names(), version: "test",
                contract: Client.contract))
    }

    init(service: Service) {
        self.service = service
    }

    func get(_ target: String, _ fields: [(FieldName, String)] = []) -> Reply {
        send(.get, target, fields)
    }

    func get(
        _ target: String, _ fields: [(FieldName, String)] = [], by responder: inout any Responder
    ) -> Reply {
        send(.get, target, fields, by: &responder)
    }

    func send(
        _ method: HTTP.Method, _ target: String, _ fields: [(FieldName, String)] = [],
        content: String? = nil
    ) -> Reply {
        var responder = service.makeResponder()
        return send(method, target, fields, content: content, by: &responder)
    }

    private func send(
        _ method: HTTP.Method, _ target: String, _ fields: [(FieldName, String)],
        content: String? = nil, by responder: inout any Responder
    ) -> Reply {
        var bytes = Array("padding ".utf8)
        func append(_ text: String) -> Range<Int> {
            let start = bytes.count
            bytes += Array(text.utf8)
            return start..<bytes.count
        }
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = append(String(parts[0]))
        let query = parts.count == 2 ? append(String(parts[1])) : nil
        let lines = fields.map { FieldLine(name: $0.0, value: append($0.1)) }
        var head = RequestHead(method: method, path: path, query: query, fields: lines)
        head.content = content.map(append)
        let reply = Reply(responder.respond(to: head, in: bytes.span))
        // What is remembered is what was made.
        let again = Reply(responder.respond(to: head, in: bytes.span))
        #expect(again.status == reply.status && again.octets == reply.octets)
        #expect(again.fields.map { "\($0)" } == reply.fields.map { "\($0)" })
        return reply
    }
}

/// A response, easy to look into.
struct Reply {
    let status: Int
    let fields: [(name: String, value: String)]
    let octets: [UInt8]

    init(_ response: Response) {
        status = Int(response.status.rawValue)
        let all = (response.block?.fields ?? []) + response.fields
        fields = all.map { ("\($0.name)", $0.value) }
        octets = response.content
    }

    subscript(field: String) -> String? { fields.first { $0.name == field }?.value }

    var text: String { String(decoding: octets, as: UTF8.self) }

    var json: JSON { JSON(parsing: text) ?? .null }

    /// The ids of the records of a list, in order.
    var ids: [String] { json["data"].array.map { $0["id"].string } }
}

/// A gazetteer of three states.
struct Names: ActorDirectory {
    func resolve(_ name: String) -> Resolution {
        switch Folding.fold(name) {
        case "russia", "russie", "rus", "moscou", "365": .found([ActorID("RUS")])
        case "china", "chine": .found([ActorID("CHN")])
        case "guinea": .found([ActorID("MLI"), ActorID("MMR")])
        case "ministere russe": .found([ActorID("russian-ministry")])
        default: .unknown(suggestions: nearest(to: name, among: ["Russia", "China"]))
        }
    }

    func actor(_ id: ActorID) -> Actor? {
        switch id.rawValue {
        case "CHN": Actor(id: id, kind: .state, name: LocalizedName(en: "China", fr: "Chine"))
        case "russian-ministry":
            Actor(
                id: id, kind: .publicBody, name: LocalizedName("Russian ministry"),
                country: ActorID("RUS"))
        default: nil
        }
    }
}
