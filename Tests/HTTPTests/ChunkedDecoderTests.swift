import Testing

@testable import HTTP

private let get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"
private let head = "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

@Suite struct ChunkedDecoderTests {
    @Test(arguments: [
        "0\r\n\r\n", "5\r\nhello\r\n0\r\n\r\n", "A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n",
        "0005\r\nhello\r\n000\r\n\r\n", "4\r\n\r\n\r\n\r\n0\r\n\r\n",
        "5;a\r\nhello\r\n0\r\n\r\n", "5;a=b;c=d\r\nhello\r\n0;z\r\n\r\n",
        "5;a=\"x;y\\\"z\r\t\"\r\nhello\r\n0\r\n\r\n".replacing("\r\t", with: "\t"),
        "5;a = b ;\tc\r\nhello\r\n0\r\n\r\n", "0\r\nA: b\r\nC:\r\n\r\n", "0\r\nA: \té\r\n\r\n",
    ]) func takes(content: String) {
        let outcome = outcome(of: head + content + get)
        #expect(outcome.statuses == [200, 200])
        #expect(outcome.text.hasSuffix("GET /a"))
    }

    @Test(arguments: [
        ("\r\n", 400), ("x\r\n", 400), ("-5\r\n", 400), ("0x5\r\n", 400), (" 5\r\n", 400),
        ("5 \r\nhello", 400), ("5\t\r\nhello", 400), ("5;\r\nhello", 400), ("5;a=\r\nhello", 400),
        ("5;a \r\nhello", 400), ("5;a=b \r\nhello", 400), ("5;=b\r\nhello", 400),
        ("5\nhello\r\n", 400), ("5\rhello\r\n", 400), ("5;a\nb\r\n", 400), ("5;a\rb\r\n", 400),
        ("5;a=\"b\r\n", 400), ("5;a=\"b\\\"\r\n", 400), ("5;a=\"b\"c\r\n", 400),
        ("5\r\nhelloXX", 400), ("5\r\nhello\n", 400), ("5\r\nhello\rx", 400),
        ("5\r\nhello0\r\n", 400),
        ("0\r\noops\r\n\r\n", 400), ("0\r\nX : y\r\n\r\n", 400), ("0\r\n: y\r\n\r\n", 400),
        ("0\r\nX: a\0\r\n\r\n", 400), ("0\r\n folded\r\n\r\n", 400), ("0\r\nX: a\n\r\n", 400),
        ("0\r\nXX", 400), ("0\r\n\rX", 400), ("0\n\n", 400),
        ("00000000000000005\r\n", 400), ("100001\r\n", 413), ("FFFFFFFFFFFFFFFF\r\n", 413),
        ("7FFFFFFFFFFFFFFF\r\n", 413), ("8000000000000000\r\n", 413), ("100000005\r\n", 413),
    ]) func refuses(content: String, status: Int) {
        let outcome = outcome(of: head + content + get)
        #expect(outcome.statuses == [status])
        #expect(outcome.demand == .close)
    }

    @Test func boundsWhatIsThrownAway() {
        var limits = Limits()
        limits.contentLength = 10
        limits.trailerLength = 20
        func statuses(_ content: String) -> [Int] {
            outcome(of: head + content, limits: limits).statuses
        }
        #expect(statuses("5\r\nhello\r\n5\r\nhello\r\n0\r\n\r\n") == [200])
        #expect(statuses("5\r\nhello\r\n6\r\nhello!\r\n0\r\n\r\n") == [413])
        #expect(statuses("1;aaaaaaaaaaaaaaaaaaaaaaaaaaa\r\nx\r\n0\r\n\r\n") == [413])
        #expect(statuses("1;aaaaaaaaa\r\nx\r\n1;aaaaaaaaaaaa\r\nx\r\n0\r\n\r\n") == [413])
        #expect(statuses("0\r\nA: bbbbbbbbbbbbbbbbbbbbbbbb\r\n\r\n") == [431])
        #expect(statuses("0\r\nA: b\r\nA: b\r\nA: b\r\nA: b\r\n\r\n") == [431])
    }

    @Test func neverWrapsASize() {
        var limits = Limits()
        limits.contentLength = .max
        for size in ["8000000000000000", "FFFFFFFFFFFFFFFF"] {
            #expect(outcome(of: head + size + "\r\n", limits: limits).statuses == [413])
        }
        let outcome = outcome(of: head + "7FFFFFFFFFFFFFFF\r\nhello", limits: limits)
        #expect(outcome.statuses == [] && outcome.phase == .content)
    }
}
