import Testing

@testable import HTTP

private let get = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"

@Suite struct HTTP1ConnectionTests {
    @Test func answersInFull() {
        let outcome = outcome(of: "GET /a?b=c HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(
            outcome.text == """
                HTTP/1.1 200 OK\r
                Date: Sun, 06 Nov 1994 08:49:37 GMT\r
                Content-Type: text/plain\r
                Content-Length: 10\r
                \r
                GET /a?b=c
                """)
        #expect(outcome.demand == .read)
        #expect(outcome.phase == .idle)
    }

    @Test func answersHeadWithoutContent() {
        let outcome = outcome(of: "HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n" + get)
        #expect(outcome.statuses == [200, 200])
        #expect(outcome.text.contains("Content-Length: 7\r\n\r\nHTTP/1.1 200 OK"))
    }

    @Test func answersPipelinedRequestsInOrder() {
        let input = (0..<10).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined()
        let outcome = outcome(of: input)
        let contents = outcome.text.split(separator: "HTTP/1.1 ").map { $0.suffix(6) }
        #expect(contents == (0..<10).map { "GET /\($0)" })
    }

    @Test func yieldsAfterManyRequestsAndAtMuchOutput() {
        var limits = Limits()
        limits.pipelinedRequests = 3
        var conversation = Conversation(limits: limits)
        let input = Array(String(repeating: get, count: 7).utf8)
        #expect(conversation.connection.receive(input.span, in: &conversation.context) == .yield)
        #expect(conversation.context.exchanges.count == 3)
        #expect(conversation.connection.resume(in: &conversation.context) == .yield)
        #expect(conversation.connection.resume(in: &conversation.context) == .read)
        #expect(conversation.context.exchanges.count == 7)
        limits.outputLength = 1
        conversation = Conversation(limits: limits)
        #expect(conversation.connection.receive(input.span, in: &conversation.context) == .yield)
        #expect(conversation.context.exchanges.count == 1)
    }

    @Test func makesHeadwayUnderAnyLimits() {
        var limits = Limits()
        limits.pipelinedRequests = 0
        limits.outputLength = 0
        let outcome = outcome(of: String(repeating: get, count: 5), limits: limits)
        #expect(outcome.statuses == [200, 200, 200, 200, 200])
    }

    @Test func takesMoreInputBehindAnIncompleteHead() {
        var limits = Limits()
        limits.pipelinedRequests = 2
        var conversation = Conversation(limits: limits)
        #expect(conversation.take(get + get + get + "GET /b").statuses == [200, 200, 200])
        #expect(conversation.take(" HTTP/1.1\r\nHo").statuses == [])
        #expect(conversation.take("st: a\r\n\r\n" + get).text.contains("GET /b"))
    }

    @Test(arguments: [
        ("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "Connection: close\r\n"),
        ("GET / HTTP/1.0\r\n\r\n", "Connection: close\r\n"),
    ]) func closesWhenTold(text: String, field: String) {
        let outcome = outcome(of: text + get)
        #expect(outcome.demand == .close)
        #expect(outcome.statuses == [200])
        #expect(outcome.text.contains(field))
    }

    @Test func keepsAnOldConnectionWhenAsked() {
        let text = "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"
        let outcome = outcome(of: text + text)
        #expect(outcome.demand == .read)
        #expect(outcome.statuses == [200, 200])
        #expect(outcome.text.contains("Connection: keep-alive\r\n"))
    }

    @Test func closesAfterItsShareOfRequests() {
        var limits = Limits()
        limits.requestsPerConnection = 2
        let outcome = outcome(of: get + get + get, limits: limits)
        #expect(outcome.statuses == [200, 200])
        #expect(outcome.demand == .close)
        #expect(outcome.text.contains("Connection: close\r\n"))
    }

    @Test func closesWhileStoppingWithTheLastRequestThatHasCome() {
        var conversation = Conversation()
        conversation.context.isStopping = true
        var outcome = conversation.take(get + get + "GET /b HTTP/1.1\r\n")
        #expect(outcome.statuses == [200, 200])
        #expect(outcome.demand == .read)
        #expect(!outcome.text.contains("Connection: close\r\n"))
        outcome = conversation.take("Host: a\r\n\r\n")
        #expect(outcome.statuses == [200])
        #expect(outcome.demand == .close)
        #expect(outcome.text.contains("Connection: close\r\n"))
    }

    @Test(arguments: [
        "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
        "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 31\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n....",
        "POST /a HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    ]) func stepsOverContent(text: String) {
        let outcome = outcome(of: text + get)
        #expect(outcome.statuses == [200, 200])
        #expect(outcome.text.contains("POST /a"))
        #expect(outcome.text.hasSuffix("GET /a"))
        #expect(outcome.demand == .read)
    }

    @Test func saysContinueOnce() {
        let head =
            "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"
        var conversation = Conversation()
        var outcome = conversation.take(head)
        #expect(outcome.text == "HTTP/1.1 100 Continue\r\n\r\n")
        #expect(outcome.phase == .content)
        outcome = conversation.take("hello")
        #expect(outcome.statuses == [200])
        #expect(HTTPTests.outcome(of: head + "hello" + get).statuses == [200, 200])
    }

    @Test func refusesLongContentBeforeItComes() {
        let outcome = outcome(
            of:
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 107374182400\r\nExpect: 100-continue\r\n\r\n"
        )
        #expect(outcome.statuses == [413])
        #expect(outcome.demand == .close)
    }

    @Test func refusesUnknownMethodsAndGoesOn() {
        let outcome = outcome(of: "BREW / HTTP/1.1\r\nHost: a\r\n\r\n" + get)
        #expect(outcome.statuses == [501, 200])
    }

    @Test(arguments: [
        ("GARBAGE\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\r\n", 400), ("GET / HTTP/3.0\r\n\r\n", 505),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: cow\r\n\r\n", 501),
        ("GET / HTTP/1.1\r\nHost: a\r\nExpect: teapot\r\n\r\n", 417),
        ("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", 400),
    ]) func answersFailuresWithProblemsAndCloses(text: String, status: Int) {
        let outcome = outcome(of: get + text + get)
        #expect(outcome.statuses == [200, status])
        #expect(outcome.demand == .close)
        #expect(outcome.text.contains("Connection: close\r\n"))
        #expect(outcome.text.contains("Content-Type: application/problem+json\r\n"))
        #expect(outcome.text.contains(#"{"type":"about:blank","title":""#))
        #expect(outcome.text.contains(#"","status":\#(status),"detail":""#))
    }

    @Test func answersAFailureOfHeadWithoutContent() {
        let outcome = outcome(of: "HEAD / HTTP/1.1\r\n\r\n")
        #expect(outcome.statuses == [400])
        #expect(outcome.text.hasSuffix("Connection: close\r\n\r\n"))
    }

    @Test func saysNothingAfterItsEnd() {
        var conversation = Conversation()
        #expect(conversation.take("GARBAGE\r\n").demand == .close)
        let outcome = conversation.take(get)
        #expect(outcome.demand == .close)
        #expect(outcome.output.isEmpty)
    }

    @Test func expiresWithLastWordsOnlyWithinARequest() {
        var conversation = Conversation()
        #expect(conversation.connection.expire(in: &conversation.context) == .close)
        #expect(conversation.context.output.isEmpty)
        conversation = Conversation()
        _ = conversation.take("GET /")
        #expect(conversation.connection.phase == .head)
        #expect(conversation.connection.expire(in: &conversation.context) == .close)
        #expect(String(decoding: conversation.drain(), as: UTF8.self).hasPrefix("HTTP/1.1 408 "))
    }

    @Test func ownsNothingWhileIdle() {
        var conversation = Conversation()
        _ = conversation.take(get)
        #expect(conversation.connection.phase == .idle)
        #expect(MemoryLayout<HTTP1Connection>.size <= 32)
    }
}
