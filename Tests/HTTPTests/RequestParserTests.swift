import Testing

@testable import HTTP

/// What the parser makes of a head: its parts as text, or the failure; nil while incomplete.
private func parse(
    _ text: String, limits: Limits = Limits()
) throws(ParseFailure) -> (head: RequestHead, framing: RequestFraming)? {
    var head = RequestHead(method: .unknown, path: 0..<0)
    guard let framing = try RequestParser.parse(Array(text.utf8).span, into: &head, limits: limits)
    else { return nil }
    return (head, framing)
}

extension String {
    fileprivate subscript(range: Range<Int>) -> String {
        String(decoding: Array(utf8)[range], as: UTF8.self)
    }
}

@Suite struct RequestParserTests {
    @Test(arguments: [
        ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", Method.get, "/", nil),
        ("HEAD /a/b?c=d HTTP/1.1\r\nhOST:a:80\r\n\r\n", .head, "/a/b", "c=d"),
        ("GET /? HTTP/1.1\r\nHost: a\r\n\r\n", .get, "/", ""),
        ("GET /a??b?c=/d HTTP/1.1\r\nHost: a\r\n\r\n", .get, "/a", "?b?c=/d"),
        (
            "GET /%41;v=1,2:@!$&'()*+= HTTP/1.1\r\nHost: a\r\n\r\n", .get, "/%41;v=1,2:@!$&'()*+=",
            nil
        ),
        ("GET /?a[]=1&b={x}|^` HTTP/1.1\r\nHost: a\r\n\r\n", .get, "/", "a[]=1&b={x}|^`"),
        ("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", .options, "*", nil),
        ("GET http://a.example:8080/p?q HTTP/1.1\r\nHost: b\r\n\r\n", .get, "/p", "q"),
        ("GET HTTPS://a.example HTTP/1.1\r\nHost: a\r\n\r\n", .get, "/", nil),
        ("GET http://a.example?q HTTP/1.1\r\nHost: a\r\n\r\n", .get, "/", "q"),
        ("GET http://[::1]:80/p HTTP/1.1\r\nHost: a\r\n\r\n", .get, "/p", nil),
        ("BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n", .unknown, "/pot", nil),
        ("get / HTTP/1.1\r\nHost: a\r\n\r\n", .unknown, "/", nil),
        ("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", .get, "/", nil),
        ("GET / HTTP/1.0\r\n\r\n", .get, "/", nil),
        ("GET / HTTP/1.9\r\nHost: a\r\n\r\n", .get, "/", nil),
    ]) func takes(text: String, method: HTTP.Method, path: String, query: String?) throws {
        let (head, framing) = try #require(try parse(text))
        #expect(head.method == method)
        #expect(text[head.path] == path)
        #expect(head.query.map { text[$0] } == query)
        #expect(framing.headLength == text.utf8.count)
        for end in 0..<text.utf8.count {
            #expect(try parse(text[0..<end]) == nil, "complete after \(end)")
        }
    }

    @Test(arguments: [
        ("GET  / HTTP/1.1\r\n", ParseFailure.malformedTarget),
        ("GET / HTTP/1.1 \r\n", .malformedVersion),
        ("GET /  HTTP/1.1\r\n", .malformedVersion),
        ("GET\t/ HTTP/1.1\r\n", .malformedRequestLine),
        (" GET / HTTP/1.1\r\n", .malformedRequestLine),
        ("GE(T / HTTP/1.1\r\n", .malformedRequestLine),
        ("GARBAGE\r\n", .malformedRequestLine),
        ("GET /\r\n", .malformedRequestLine),
        ("\nGET / HTTP/1.1\r\n", .malformedRequestLine),
        ("\r\r\nGET / HTTP/1.1\r\n", .malformedRequestLine),
        ("\r\n\r\n\r\n\r\n\r\n", .malformedRequestLine),
        ("ABCDEFGHIJABCDEFGHIJABCDEFGHIJABC / HTTP/1.1\r\n", .methodTooLong),
        ("CONNECT a.example:80 HTTP/1.1\r\n", .tunnelRefused),
        ("GET a.example:80 HTTP/1.1\r\n", .malformedTarget),
        ("GET * HTTP/1.1\r\n", .malformedTarget),
        ("OPTIONS *a HTTP/1.1\r\n", .malformedTarget),
        ("GET ?a HTTP/1.1\r\n", .malformedTarget),
        ("GET ftp://a/ HTTP/1.1\r\n", .malformedTarget),
        ("GET http:/a HTTP/1.1\r\n", .malformedTarget),
        ("GET http:///a HTTP/1.1\r\n", .malformedTarget),
        ("GET http://u@a/ HTTP/1.1\r\n", .malformedTarget),
        ("GET /a#b HTTP/1.1\r\n", .malformedTarget),
        ("GET /a\"b HTTP/1.1\r\n", .malformedTarget),
        ("GET /é HTTP/1.1\r\n", .malformedTarget),
        ("GET /a\0 HTTP/1.1\r\n", .malformedTarget),
        ("GET / http/1.1\r\n", .malformedVersion),
        ("GET / HTTP/1.10\r\n", .malformedVersion),
        ("GET / HTTP/1\r\n", .malformedVersion),
        ("GET / HTTP/1.1\n", .malformedVersion),
        ("GET / HTTP/1.1\r\r\n", .malformedVersion),
        ("GET / HTTP/2.0\r\n", .versionNotSupported),
        ("GET / HTTP/0.9\r\n", .versionNotSupported),
    ]) func refusesLine(text: String, failure: ParseFailure) {
        #expect(throws: failure) { try parse(text) }
        // What was refused stays refused, and nothing before it was taken for complete.
        #expect(throws: failure) { try parse(text + "Host: a\r\n\r\n") }
    }

    @Test(arguments: [
        ("X : y", ParseFailure.malformedFieldLine), ("X\t: y", .malformedFieldLine),
        (": y", .malformedFieldLine), ("X", .malformedFieldLine), ("X(: y", .malformedFieldLine),
        ("X: a\rb", .malformedFieldLine), ("X: a\0b", .malformedFieldLine),
        ("X: a\nY: b", .malformedFieldLine), ("X: a\u{7f}", .malformedFieldLine),
        (" X: y", .foldedFieldLine), ("\tX: y", .foldedFieldLine), ("X: a\r\n b", .foldedFieldLine),
        ("Host: b", .repeatedHost), ("Host: a", .repeatedHost),
        ("Content-Length: 5\r\nContent-Length: 5", .repeatedContentLength),
        ("Content-Length: 5, 5", .malformedContentLength),
        ("Content-Length: +5", .malformedContentLength),
        ("Content-Length: 0x5", .malformedContentLength),
        ("Content-Length:", .malformedContentLength),
        ("Content-Length: 1048577", .contentTooLong),
        ("Content-Length: 18446744073709551621", .contentTooLong),
        ("Content-Length: 0\r\nTransfer-Encoding: chunked", .ambiguousFraming),
        ("Transfer-Encoding: chunked\r\nContent-Length: 5", .ambiguousFraming),
        ("Transfer-Encoding:", .malformedTransferEncoding),
        ("Transfer-Encoding: chunked, chunked", .malformedTransferEncoding),
        ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", .malformedTransferEncoding),
        ("Transfer-Encoding: chunked, gzip", .malformedTransferEncoding),
        ("Transfer-Encoding: gzip, chunked", .unknownTransferCoding),
        ("Transfer-Encoding: identity", .unknownTransferCoding),
        ("Transfer-Encoding: chunked;q=1", .unknownTransferCoding),
        ("Transfer-Encoding: \"chunked\"", .unknownTransferCoding),
        ("Expect: teapot", .unknownExpectation),
        ("Expect: 100-continue, teapot", .unknownExpectation),
    ]) func refusesFields(lines: String, failure: ParseFailure) {
        let text = "POST / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n\r\n"
        #expect(throws: failure) { try parse(text) }
    }

    @Test func refusesTransferEncodingBefore11() {
        #expect(throws: ParseFailure.transferEncodingBefore11) {
            try parse("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n")
        }
    }

    @Test func requiresHostIn11Only() throws {
        #expect(throws: ParseFailure.missingHost) { try parse("GET / HTTP/1.1\r\n\r\n") }
        #expect(try parse("GET / HTTP/1.0\r\n\r\n") != nil)
        #expect(try parse("GET / HTTP/1.1\r\nHost:\r\n\r\n") != nil)
    }

    @Test func trimsValuesAndKeepsOrder() throws {
        let text =
            "GET / HTTP/1.1\r\nHost:a\r\nX-Y: \t b \t c\t\r\naccept:\r\n!#$%&'*+-.^_`|~0z: é\r\n\r\n"
        let (head, _) = try #require(try parse(text))
        #expect(head.fields.map(\.name) == [.host, .other, .accept, .other])
        #expect(head.fields.map { text[$0.value] } == ["a", "b \t c", "", "é"])
    }

    @Test func readsFraming() throws {
        func framing(_ lines: String, _ version: String = "1.1") throws -> RequestFraming {
            try #require(try parse("POST / HTTP/\(version)\r\nHost: a\r\n\(lines)\r\n")).framing
        }
        #expect(try framing("").content == .none)
        #expect(try framing("Content-Length: 0\r\n").content == .none)
        #expect(try framing("Content-Length: 0005\r\n").content == .length(5))
        #expect(try framing("Transfer-Encoding: , CHUNKED,\r\n").content == .chunked)
        #expect(try framing("").persists)
        #expect(try !framing("Connection: x, CLOSE\r\n").persists)
        #expect(try !framing("", "1.0").persists)
        #expect(try framing("Connection: Keep-Alive\r\n", "1.0").persists)
        #expect(try framing("Content-Length: 5\r\nExpect: 100-Continue\r\n").expectsContinue)
        #expect(try !framing("Expect: 100-continue\r\n").expectsContinue)
        #expect(
            try !framing("Content-Length: 5\r\nExpect: 100-continue\r\n", "1.0").expectsContinue)
    }

    @Test func boundsHeads() {
        var limits = Limits()
        limits.headLength = 100
        limits.targetLength = 20
        limits.fieldCount = 3
        func failure(_ text: String) -> ParseFailure? {
            do throws(ParseFailure) { _ = try parse(text, limits: limits) } catch { return error }
            return nil
        }
        let target = "/" + String(repeating: "a", count: 19)
        #expect(failure("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n") == nil)
        #expect(failure("GET \(target)a HTTP/1.1\r\nHost: a\r\n\r\n") == .targetTooLong)
        #expect(failure("GET \(target)a") == .targetTooLong)
        #expect(failure("GET http://\(target.dropFirst(5))") == .targetTooLong)
        #expect(failure("GET / HTTP/1.1\r\nHost: a\r\nA: b\r\nA: b\r\n\r\n") == nil)
        #expect(failure("GET / HTTP/1.1\r\nHost: a\r\nA: b\r\nA: b\r\nA") == .tooManyFields)
        let filler = String(repeating: "x", count: 100)
        #expect(failure("GET / HTTP/1.1\r\nHost: a\r\nX: \(filler)") == .headTooLong)
        let fitting = "GET / HTTP/1.1\r\nHost: a\r\nX: \(filler.prefix(68))\r\n\r\n"
        #expect(fitting.utf8.count == 100)
        #expect(failure(fitting) == nil)
        #expect(failure(fitting + "GET") == nil)
    }

    @Test func givesEachFailureOneErrorStatus() {
        for failure in ParseFailure.allCases {
            #expect(400..<600 ~= failure.status.rawValue)
            #expect(!failure.status.reason.description.isEmpty)
            #expect(failure.detail.hasSuffix("."))
        }
    }
}
