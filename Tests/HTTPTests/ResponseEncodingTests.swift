import Testing

@testable import HTTP

private struct Fixed: Responder {
    let response: Response

    func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response { response }
}

@Suite struct ResponseEncodingTests {
    private func text(_ response: Response, method: String = "GET") -> String {
        var conversation = Conversation(responder: Fixed(response: response))
        return conversation.take("\(method) / HTTP/1.1\r\nHost: a\r\n\r\n").text
    }

    @Test func sharesLargeContent() {
        let content = [UInt8](repeating: UInt8(ascii: "x"), count: 5_000)
        var conversation = Conversation(
            responder: Fixed(response: Response(status: .ok, content: content)))
        let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        _ = conversation.connection.receive(Array(request.utf8).span, in: &conversation.context)
        #expect(conversation.context.output.tail == content[...])
        #expect(conversation.context.output.octets.count < 200)
        let one = conversation.drain()
        _ = conversation.connection.receive(
            Array((request + request).utf8).span, in: &conversation.context)
        #expect(conversation.context.output.parts.map(\.content) == [content[...]])
        #expect(conversation.context.output.octets.count < 400)
        #expect(conversation.context.output.count == 2 * one.count)
        #expect(conversation.drain() == one + one)
        #expect(conversation.context.output.isEmpty)
    }

    @Test func leavesContentOutWhereThereIsNone() {
        let content = [UInt8]([1, 2, 3])
        let noContent = text(Response(status: .noContent, content: content))
        #expect(!noContent.contains("Content-Length"))
        #expect(noContent.hasSuffix("\r\n\r\n"))
        let notModified = text(
            Response(
                status: .notModified, fields: [ResponseField("ETag", "\"a\"")], content: content))
        #expect(!notModified.contains("Content-Length"))
        #expect(notModified.hasSuffix("ETag: \"a\"\r\n\r\n"))
        #expect(text(Response(status: .ok)).contains("Content-Length: 0\r\n"))
        #expect(
            text(Response(status: .ok, content: content), method: "HEAD")
                .hasSuffix("Content-Length: 3\r\n\r\n"))
    }

    @Test func sendsABlockBeforeTheFields() {
        var response = Response(status: .ok, fields: [ResponseField("B", "c")])
        response.block = FieldBlock([ResponseField("A", "b\r\n"), ResponseField("Vary", "Accept")])
        #expect(
            text(response).contains(
                "GMT\r\nA: b  \r\nVary: Accept\r\nB: c\r\nContent-Length: 0\r\n"))
    }

    @Test func tellsTheLengthThatABlockKnows() {
        let block = FieldBlock([ResponseField("A", "b")], content: [1, 2, 3])
        let response = Response(status: .ok, block: block)
        #expect(text(response).contains("A: b\r\nContent-Length: 3\r\n\r\n"))
        #expect(text(response, method: "HEAD").hasSuffix("Content-Length: 3\r\n\r\n"))
    }

    @Test func neverWritesALineEndWithinAValue() {
        let fields = [ResponseField("Location", "/a\r\nSet-Cookie: b\0c\u{7f}é")]
        let text = text(Response(status: .permanentRedirect, fields: fields))
        #expect(text.contains("Location: /a  Set-Cookie: b c é\r\n"))
    }

    @Test func writesStatusesItHasNoWordsFor() {
        #expect(text(Response(status: Status(rawValue: 299))).hasPrefix("HTTP/1.1 299 \r\n"))
    }

    @Test func makesProblemsOfAnyText() {
        let response = Response.problem(
            .badRequest, detail: "a \"b\" \\ \u{1}\n é", fields: [ResponseField("Allow", "GET")])
        #expect(
            text(response).hasSuffix(
                #"{"type":"about:blank","title":"Bad Request","status":400,"#
                    + #""detail":"a \"b\" \\ \u0001\u000a é"}"# + "\n"))
        #expect(text(response).contains("Allow: GET\r\n"))
    }

    @Test(arguments: [0, 1, 9, 10, 11, 99, 100, 1_234_567_890, Int.max])
    func writesDecimals(number: Int) {
        var bytes: [UInt8] = []
        bytes.appendDecimal(number)
        #expect(String(decoding: bytes, as: UTF8.self) == String(number))
    }

    @Test func notesExchanges() {
        var conversation = Conversation()
        let input = Array(
            "HEAD / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\nX\r\n".utf8)
        _ = conversation.connection.receive(input.span, in: &conversation.context)
        #expect(
            Array(conversation.context.exchanges) == [
                Exchange(method: .head, status: .ok, contentLength: 0),
                Exchange(method: .get, status: .ok, contentLength: 5),
                Exchange(method: .unknown, status: .badRequest, contentLength: 149),
            ])
    }
}
