import Digest
import HTTP

@testable import Admission

/// Answers everything, and says so.
struct Answering: Responder, Application {
    func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        Response(status: .ok, content: Array("answer".utf8))
    }
}

/// A policy that is asked.
struct Asking {
    var responder: AdmittingResponder
    let tally = Tally()

    init(_ policy: AdmissionPolicy, limiter: RateLimiter? = nil) {
        responder = AdmittingResponder(Answering(), policy, limiter, tally)
    }

    mutating func get(
        _ target: String = "/alliances", from client: String = "192.0.2.1",
        method: Method = .get, _ fields: [(FieldName, String)] = []
    ) -> Response {
        let (head, octets) = Self.head(target, from: client, method: method, fields)
        return responder.respond(to: head, in: octets.span)
    }

    static func head(
        _ target: String = "/alliances", from client: String = "192.0.2.1",
        method: Method = .get, _ fields: [(FieldName, String)] = []
    ) -> (RequestHead, [UInt8]) {
        var octets = Array(target.utf8)
        var head = RequestHead(method: method, path: 0..<octets.count)
        head.client = ClientAddress(numeric: client) ?? .unspecified
        for (name, value) in fields {
            let start = octets.count
            octets += Array(value.utf8)
            head.append(FieldLine(name: name, value: start..<octets.count))
        }
        return (head, octets)
    }

    static func tokens(_ holders: [(String, String)]) throws -> BearerTokens {
        try BearerTokens(
            holders.map { "\($0) \(ContentDigest.sha256(of: Array($1.utf8)))" }
                .joined(separator: "\n"))
    }
}

extension Response {
    func field(_ name: String) -> String? {
        fields.last { $0.name.description == name }?.value
    }
}
