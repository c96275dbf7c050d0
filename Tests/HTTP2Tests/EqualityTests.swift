import Testing

@testable import HTTP
@testable import HTTP2

/// The same request is answered with the same fields and the same content in either version.
@Suite struct EqualityTests {
    private struct Request: CustomTestStringConvertible {
        var method = "GET"
        var path = "/a?b=c"
        var host = "a"
        var fields: [(String, String)] = []
        var content: String?

        var testDescription: String { "\(method) \(path.prefix(20)) \(host) \(fields.count)" }
    }

    private static let requests = [
        Request(), Request(method: "HEAD"), Request(method: "OPTIONS", path: "*"),
        Request(method: "BREW"), Request(path: "/a#b"),
        Request(path: "/" + String(repeating: "a", count: 9_000)), Request(host: "a:x"),
        Request(host: "[::1]:80"), Request(fields: [("x", String(repeating: "y", count: 33_000))]),
        Request(fields: Array(repeating: ("x", ""), count: 100)),
        Request(method: "POST", content: "hello"),
        Request(method: "POST", fields: [("content-length", "2000000")], content: ""),
        Request(method: "POST", fields: [("expect", "x")], content: "a"),
        Request(method: "GET", path: "/blocked"), Request(method: "HEAD", path: "/blocked"),
        Request(path: "/empty"), Request(path: "/same"), Request(path: "/odd"),
        Request(path: "/large"),
    ]

    /// Answers of every shape.
    private struct Shapes: Responder {
        static let block = FieldBlock(
            [ResponseField("ETag", "\"a\""), ResponseField("Vary", "Accept")],
            content: Array("abc".utf8))

        func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
            let path = String(decoding: head.path.map { bytes[$0] }, as: UTF8.self)
            let odd = ResponseField("X-Odd", "a\r\nSet-Cookie: b\0c é")
            return switch path {
            case "/blocked":
                Response(status: .ok, block: Self.block, fields: [ResponseField("A", "b")])
            case "/empty": Response(status: .noContent)
            case "/same": Response(status: .notModified, fields: [ResponseField("ETag", "\"a\"")])
            case "/odd": Response(status: .ok, fields: [odd])
            case "/large": Response(status: .ok, content: Array(repeating: 120, count: 50_000))
            default: EchoResponder().respond(to: head, in: bytes)
            }
        }
    }

    @Test(arguments: requests) private func isTheSame(request: Request) throws {
        let one = try answer11(request)
        let two = answer2(request)
        #expect(two.status == one.status)
        #expect(two.fields == one.fields)
        #expect(two.content == one.content)
    }

    private func answer2(_ request: Request) -> Answer {
        var conversation = Conversation(responder: Shapes())
        let fields = Client.fields(
            request.method, request.path, authority: request.host, adding: request.fields)
        conversation.take(Client.greeting)
        // A head that is larger than a frame goes on in the next one.
        let block = Client.block(fields)
        let ends: UInt8 = request.content == nil ? 1 : 0
        conversation.take(
            Client.frame(.headers, flags: ends, stream: 1, Array(block.prefix(10))))
        let rest = stride(from: 10, to: block.count, by: 16_000).flatMap { at in
            Client.frame(.continuation, stream: 1, Array(block[at..<min(at + 16_000, block.count)]))
        }
        conversation.take(rest + Client.frame(.continuation, flags: 4, stream: 1))
        if let content = request.content, conversation.outcome[1].status == nil {
            conversation.take(Client.data(1, Array(content.utf8)))
        }
        return conversation.outcome[1]
    }

    private func answer11(_ request: Request) throws -> Answer {
        var connection = HTTP1Connection()
        var context = ServiceContext(responder: Shapes(), limits: Limits(), time: 784_111_777)
        var text = "\(request.method) \(request.path) HTTP/1.1\r\nHost: \(request.host)\r\n"
        for (name, value) in request.fields { text += "\(name): \(value)\r\n" }
        if let content = request.content, !request.fields.contains(where: { $0.0 != "expect" }) {
            text += "Content-Length: \(content.utf8.count)\r\n"
        }
        text += "\r\n\(request.content ?? "")"
        _ = connection.receive(Array(text.utf8).span, in: &context)
        let octets = context.output.joined
        let end = try #require(octets.indices.first { octets[$0...].starts(with: "\r\n\r\n".utf8) })
        var lines = String(decoding: octets[..<end], as: UTF8.self).split(separator: "\r\n")
        let status = Int(lines.removeFirst().dropFirst(9).prefix(3))
        lines.removeAll { $0.hasPrefix("Date:") || $0.hasPrefix("Connection:") }
        let fields = lines.map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return line[..<colon].lowercased() + line[colon...]
        }
        return Answer(status: status, fields: fields, content: Array(octets[(end + 4)...]))
    }
}
