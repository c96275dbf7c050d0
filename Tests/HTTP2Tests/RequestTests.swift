import Testing

@testable import HTTP
@testable import HTTP2

@Suite struct RequestTests {
    @Test func answersInFull() {
        let outcome = outcome(of: Client.request(1, "GET", "/a?b=c"))
        #expect(
            outcome[1]
                == Answer(
                    status: 200, fields: ["content-type: text/plain", "content-length: 12"],
                    content: Array("GET /a?b=c a".utf8), isEnded: true))
        #expect(outcome.demand == .read)
        #expect(outcome.phase == .idle)
        #expect(outcome.acknowledgements == 1)
        #expect(outcome.exchanges == [Exchange(method: .get, status: .ok, contentLength: 12)])
    }

    @Test func answersHeadWithoutContent() {
        let outcome = outcome(of: Client.request(1, "HEAD"))
        #expect(outcome[1].fields.last == "content-length: 9")
        #expect(outcome[1].content.isEmpty && outcome[1].isEnded)
        #expect(outcome.exchanges == [Exchange(method: .head, status: .ok, contentLength: 0)])
    }

    @Test func answersManyAtOnce() {
        let input = (0..<20).flatMap { Client.request(UInt32($0) * 2 + 1, "GET", "/\($0)") }
        let outcome = outcome(of: input)
        for number in 0..<20 {
            #expect(outcome[UInt32(number) * 2 + 1].text == "GET /\(number) a")
        }
    }

    @Test(arguments: [
        ("GET", "/?", "GET /? a"), ("GET", "/a%41;v=1,2:@!$&'()*+=", nil),
        ("GET", "/a?b[]={c}|d^e`f", nil), ("GET", "/a?b?c=/d", nil), ("OPTIONS", "*", nil),
        ("DELETE", "/a", nil), ("PATCH", "/a", nil), ("TRACE", "/", nil),
    ]) func takes(method: String, path: String, expected: String?) {
        let outcome = outcome(of: Client.request(1, method, path))
        #expect(outcome[1].status == 200)
        #expect(outcome[1].text == expected ?? "\(method) \(path) a")
    }

    @Test(arguments: [
        ("GET", "*", 400), ("OPTIONS", "*a", 400), ("GET", "a", 400), ("GET", "http://a/b", 400),
        ("GET", "/a#b", 400), ("GET", "/{a}", 400), ("GET", "/a?b\"c", 400), ("GET", "/a?b#c", 400),
        ("BREW", "/a", 501), ("get", "/a", 501), (String(repeating: "A", count: 33), "/a", 501),
        ("GET", "/" + String(repeating: "a", count: 8 * 1024), 414),
    ]) func refuses(method: String, path: String, status: Int) {
        var conversation = Conversation()
        let outcome = conversation.take(
            Client.greeting + Client.request(1, method, path) + Client.request(3))
        // What the library refuses by itself is a malformed request as well.
        #expect(outcome[1].status == status || outcome[1].reset == 1)
        #expect(outcome[1].isEnded || outcome[1].reset == 1)
        #expect(outcome[3].status == 200, "one malformed request leaves the connection alone")
        #expect(outcome.demand == .read)
    }

    @Test func refusesTunnels() {
        let fields = [(":method", "CONNECT"), (":authority", "a:80")]
        #expect(outcome(of: Client.headers(1, fields))[1].status == 501)
        #expect(outcome(of: Client.headers(1, fields, ends: false))[1].status == 501)
    }

    @Test(
        arguments: [
            ("a", "a", 200), ("A:80", "a:80", 200), ("a", "b", 400), ("a", "a:80", 400),
            ("a@b", nil, 400), ("a:x", nil, 400), ("a b", nil, nil), ("[::1]:80", nil, 200),
            (nil, "a", 200), (nil, "a/b", nil), (nil, "a:99999", 400), (nil, nil, nil),
        ] as [(String?, String?, Int?)])
    func wantsOneHost(authority: String?, host: String?, status: Int?) {
        let fields = Client.fields(authority: authority, adding: host.map { [("host", $0)] } ?? [])
        let outcome = outcome(of: Client.headers(1, fields))
        #expect(outcome[1].status == status)
        // RFC 9113 §8.1.1: malformed requests "MUST be treated as a stream error [...] of type
        // PROTOCOL_ERROR", or answered.
        #expect(outcome[1].reset == (status == nil ? 1 : nil))
        guard status == 200 else { return }
        #expect(outcome[1].text == "GET /a \(authority ?? host ?? "")")
    }

    @Test(arguments: [
        [("X-Upper", "a")], [("connection", "close")], [("transfer-encoding", "chunked")],
        [("te", "gzip")], [("upgrade", "h2c")], [("keep-alive", "a")], [("x", "a\nb")],
        [("x", "a\0b")], [("x", " a")], [("x", "a ")], [("x y", "a")], [("x:", "a")], [("", "a")],
        [(":path", "/b")], [(":unknown", "a")], [("x", "a"), (":path", "/b")],
        [("content-length", "1")], [("content-length", "x")], [("content-length", "-1")],
        [("content-length", "0"), ("content-length", "0")], [("host", "a"), ("host", "a")],
    ]) func resetsMalformedRequests(others: [(String, String)]) {
        let input = Client.headers(1, Client.fields(adding: others)) + Client.request(3)
        let outcome = outcome(of: input)
        #expect(outcome[1] == Answer(reset: 1))
        #expect(outcome[3].status == 200)
    }

    @Test(arguments: [":method", ":scheme", ":path"]) func wantsEveryPseudoField(name: String) {
        let fields = Client.fields().filter { $0.0 != name }
        #expect(outcome(of: Client.headers(1, fields))[1].reset == 1)
        let empty = Client.fields().map { ($0.0, $0.0 == name ? "" : $0.1) }
        #expect(outcome(of: Client.headers(1, empty))[1].reset == 1)
    }

    @Test func knowsNoOtherScheme() {
        let fields = Client.fields().map { ($0.0, $0.0 == ":scheme" ? "ftp" : $0.1) }
        #expect(outcome(of: Client.headers(1, fields))[1].status == 400)
        let secure = Client.fields().map { ($0.0, $0.0 == ":scheme" ? "https" : $0.1) }
        #expect(outcome(of: Client.headers(1, secure))[1].status == 200)
    }

    @Test func takesHeadsInManyFrames() {
        let block = Client.block(Client.fields(adding: [("x", String(repeating: "y", count: 40))]))
        let input =
            Client.frame(.headers, flags: 1, stream: 1, Array(block.prefix(10)))
            + Client.frame(.continuation, stream: 1)
            + Client.frame(.continuation, stream: 1, Array(block[10..<20]))
            + Client.frame(.continuation, flags: 4, stream: 1, Array(block[20...]))
        let outcome = outcome(of: input + Client.request(3))
        #expect(outcome[1].status == 200)
        #expect(outcome[3].status == 200)
    }

    @Test func boundsHeads() {
        var limits = Limits()
        limits.headLength = 400
        limits.fieldCount = 4
        limits.targetLength = 20
        func status(of path: String = "/a", _ others: [(String, String)]) -> Int? {
            outcome(
                of: Client.headers(1, Client.fields("GET", path, adding: others))
                    + Client.request(3),
                limits: limits)[1].status
        }
        #expect(status([("x", String(repeating: "y", count: 100))]) == 200)
        #expect(status([("x", String(repeating: "y", count: 300))]) == 431)
        #expect(status([("a", ""), ("b", ""), ("c", "")]) == 200)
        #expect(status([("a", ""), ("b", ""), ("c", ""), ("d", "")]) == 431)
        #expect(status([("a", ""), ("b", ""), ("c", ""), ("d", ""), ("e", "")]) == 431)
        #expect(status(of: "/2345678901234567890", []) == 200)
        #expect(status(of: "/23456789012345678901", []) == 414)
    }
}
