import Testing

@testable import HTTP

/// Content that says what is asked for reaches the responder, however it comes.
@Suite struct KeptContentTests {
    private let get = "GET /query HTTP/1.1\r\nHost: a\r\n\r\n"

    private func post(_ rest: String, _ method: String = "POST") -> String {
        "\(method) /query HTTP/1.1\r\nHost: a\r\n" + rest
    }

    @Test(arguments: [
        "Content-Length: 5\r\n\r\nhello",
        "Transfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
        "Transfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nX: y\r\n\r\n",
    ])
    func isHandedOn(_ rest: String) {
        let outcome = outcome(of: post(rest) + get + post(rest))
        #expect(outcome.statuses == [200, 200, 200])
        let answers = outcome.text.split(separator: "HTTP/1.1 ").map {
            $0.split(separator: "\r\n\r\n").last
        }
        #expect(answers == ["POST /queryhello.", "GET /query.", "POST /queryhello."])
    }

    @Test func thatOfOtherMethodsIsNot() {
        for method in ["PUT", "GET", "DELETE"] {
            let text = outcome(of: post("Content-Length: 5\r\n\r\nhello", method)).text
            #expect(text.hasSuffix("\(method) /query."))
        }
        #expect(outcome(of: post("Content-Length: 0\r\n\r\n")).text.hasSuffix("POST /query."))
    }

    /// One octet more than is taken shows that there is more.
    @Test func noMoreIsKeptThanIsTaken() {
        let content = String(repeating: "z", count: 100_000)
        var conversation = Conversation()
        let outcome = conversation.take(post("Content-Length: 100000\r\n\r\n") + content)
        let kept = outcome.output.count { $0 == UInt8(ascii: "z") }
        #expect(kept == Limits.keptContentLength + 1)
    }
}
