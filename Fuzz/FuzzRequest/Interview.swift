internal import API
internal import FuzzSupport
internal import Gazetteer
internal import HTTP
internal import Store
internal import Synchronization

/// Asks a service and holds its answers to what the contract promises of all of them.
struct Interview: Sendable {
    private let service = Service(
        snapshot: Fixture.snapshot, gazetteer: .standard, version: "fuzz",
        contract: Array(#"{"openapi":"3.1.0"}"#.utf8))

    /// False where the request does not get past the parser.
    func ask(_ request: Request) -> Bool {
        var responder = service.makeResponder()
        guard let reply = answer(to: request, by: &responder) else { return false }
        checkRepetition(of: reply, to: request, by: &responder)
        check(reply, to: request)
        checkOnTheWire(reply, to: request)
        // What is being coded in the background changes its tag when it is done, at any moment.
        let isSettled = reply["Content-Encoding"] != nil || reply.content.count <= Self.codedAtOnce
        if reply.status == 200, isSettled { checkConditions(reply, to: request, by: &responder) }
        if let next = reply.nextPage { checkNext(next, to: request, by: &responder) }
        return true
    }

    /// Nil where there is no such request.
    private func answer(to request: Request, by responder: inout any Responder) -> Reply? {
        let octets = request.octets
        var head = RequestHead(method: .unknown, path: 0..<0)
        guard
            let framing = try? RequestParser.parse(octets.span, into: &head, limits: Limits()),
            framing.headLength == octets.count, framing.content == .none, head.method != .unknown
        else { return nil }
        return Reply(responder.respond(to: head, in: octets.span))
    }

    private func checkRepetition(
        of reply: Reply, to request: Request, by responder: inout any Responder
    ) {
        guard let again = answer(to: request, by: &responder) else { return }
        // Large content is coded in the background: it may be there the second time.
        guard reply["Content-Encoding"] == again["Content-Encoding"] else {
            return require(reply.content.count > Self.codedAtOnce, "another coding than before")
        }
        require(again.head == reply.head, "\(again.head), and before \(reply.head)")
        require(again.content == reply.content, "another content than before")
    }

    /// Less than what the service codes at once.
    private static let codedAtOnce = 32_768

    private static let statuses = [200, 204, 304, 308, 400, 404, 405, 406, 412, 501]

    /// What holds whatever was asked.
    private func check(_ reply: Reply, to request: Request) {
        require(Self.statuses.contains(reply.status), "status \(reply.status)")
        require(reply["Vary"] != nil, "no Vary")
        if reply.status >= 400 {
            require(reply["Content-Type"] == "application/problem+json", "no problem details")
            require(JSONCheck.accepts(reply.content), "problem details that are no JSON")
            let status = Array(",\"status\":\(reply.status),".utf8)
            require(reply.content.contains(status), "problem details with another status")
        }
        if let location = reply["Location"] {
            // "//host" would lead elsewhere (RFC 3986 §4.2).
            require(reply.status == 308 && location.first == "/", "a redirect to \(location)")
            require(!location.hasPrefix("//"), "a redirect to another host: \(location)")
        }
        guard reply.status == 200 else { return }
        if reply["Content-Type"] == "application/json", reply["Content-Encoding"] == nil {
            require(JSONCheck.accepts(reply.content), "an answer that is no JSON")
        }
        let isTransient = reply["Cache-Control"] == "no-store"
        require((reply["ETag"] == nil) == isTransient, "a stable answer without a tag")
    }

    /// The same request at a connection: what is said is well formed, whatever is in the fields.
    private func checkOnTheWire(_ reply: Reply, to request: Request) {
        var connection = HTTP1Connection()
        var context = ServiceContext(
            responder: service.makeResponder(), limits: Limits(), time: 784_111_777)
        _ = connection.receive(request.octets.span, in: &context)
        let answers = readHTTP1Answers(
            context.output.joined, to: Array(context.exchanges))
        require(answers.count == 1, "\(answers.count) answers to one request")
        for answer in answers {
            require(answer.status == reply.status, "another status on the wire")
            guard request.method != "HEAD", reply.status != 204 else { continue }
            require(
                answer.content == reply.content || reply["Content-Encoding"] != nil,
                "another content on the wire")
        }
    }

    /// A client that has the answer is told so (RFC 9110 §13.1).
    private func checkConditions(
        _ reply: Reply, to request: Request, by responder: inout any Responder
    ) {
        guard let tag = reply["ETag"] else { return }
        for value in [tag, "W/\(tag)", "\"x\" , \(tag)", "*"] {
            let request = request.with(condition: "If-None-Match: \(value)")
            guard let answer = answer(to: request, by: &responder) else { continue }
            require(answer.status == 304, "\(answer.status) to a client that has it: \(value)")
            require(answer["ETag"] == tag && answer.content.isEmpty, "304 of something else")
        }
        for (value, status) in [(tag, 200), ("\"x\"", 412), ("W/\(tag)", 412)] {
            let request = request.with(condition: "If-Match: \(value)")
            guard let answer = answer(to: request, by: &responder) else { continue }
            require(answer.status == status, "\(answer.status) to If-Match: \(value)")
        }
        let other = request.method == "HEAD" ? "GET" : "HEAD"
        if let answer = answer(to: request.with(method: other), by: &responder) {
            require(answer.head == reply.head, "\(other) is answered with \(answer.head)")
        }
    }

    /// The next page is there, has content, and ends some time.
    private func checkNext(
        _ next: String, to request: Request, by responder: inout any Responder
    ) {
        var target = next
        for _ in 0..<Self.mostPages {
            let request = request.with(target: target).with(condition: "If-Match: *")
            guard let reply = answer(to: request, by: &responder) else {
                // A target that is longer than the limit could not be followed.
                return require(target.utf8.count > 1_024, "a next page that cannot be asked for")
            }
            require(reply.status == 200, "\(reply.status) for the next page")
            check(reply, to: request)
            guard let next = reply.nextPage else { return }
            target = next
        }
        fatalError("pages without end")
    }

    /// The snapshot has fewer records than this.
    private static let mostPages = 32
}

extension Reply {
    /// The target of `Link: <…>; rel="next"`.
    fileprivate var nextPage: String? {
        guard let link = self["Link"], let end = link.firstIndex(of: ">") else { return nil }
        require(link.hasPrefix("<") && link[end...] == ">; rel=\"next\"", "Link: \(link)")
        return String(link[..<end].dropFirst())
    }
}
