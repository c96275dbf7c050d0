import Testing

@testable import HTTP

/// What a connection said to some input: the octets, and what it wanted in the end.
struct Outcome: Equatable, CustomStringConvertible {
    var output: [UInt8] = []
    var demand = Demand.read
    var phase = ConnectionPhase.idle

    var text: String { String(decoding: output, as: UTF8.self) }
    var description: String { "\(demand), \(phase): \(text)" }

    /// The status codes of the final answers; content that looks like a status line would count too.
    var statuses: [Int] {
        text.split(separator: "HTTP/1.1 ").compactMap { Int($0.prefix(3)) }.filter { $0 >= 200 }
    }
}

/// One connection and its context, driven by strings.
struct Conversation {
    var connection = HTTP1Connection()
    var context: ServiceContext

    init(limits: Limits = Limits(), responder: any Responder = EchoResponder()) {
        context = ServiceContext(responder: responder, limits: limits, time: 784_111_777)
    }

    /// Hands over the pieces in turn, as a loop would, and gathers what is said.
    mutating func take(_ pieces: [ArraySlice<UInt8>]) -> Outcome {
        var outcome = Outcome()
        for piece in pieces {
            guard outcome.demand != .close else { break }
            outcome.demand = connection.receive(Array(piece).span, in: &context)
            outcome.output += drain()
            while outcome.demand == .yield {
                outcome.demand = connection.resume(in: &context)
                outcome.output += drain()
            }
        }
        outcome.phase = connection.phase
        return outcome
    }

    mutating func take(_ text: String) -> Outcome { take([Array(text.utf8)[...]]) }

    mutating func drain() -> [UInt8] {
        defer {
            context.output.removeAll(keeping: .max)
            context.exchanges.removeAll()
        }
        return context.output.joined
    }
}

/// Sends `input` whole, then cut in two at each octet, then octet by octet; every outcome must be the
/// same.
func outcome(
    of input: [UInt8], limits: Limits = Limits(),
    sourceLocation: SourceLocation = #_sourceLocation
) -> Outcome {
    var whole = Conversation(limits: limits)
    let expected = whole.take([input[...]])
    for cut in input.indices.dropFirst() {
        var conversation = Conversation(limits: limits)
        let outcome = conversation.take([input[..<cut], input[cut...]])
        #expect(outcome == expected, "cut at \(cut)", sourceLocation: sourceLocation)
        if outcome != expected { break }
    }
    var conversation = Conversation(limits: limits)
    let outcome = conversation.take(input.indices.map { input[$0...$0] })
    #expect(outcome == expected, "octet by octet", sourceLocation: sourceLocation)
    return expected
}

func outcome(
    of text: String, limits: Limits = Limits(), sourceLocation: SourceLocation = #_sourceLocation
) -> Outcome {
    outcome(of: Array(text.utf8), limits: limits, sourceLocation: sourceLocation)
}

/// Answers 200 with the method, the path and the query that it saw, and of `/query` with the content.
struct EchoResponder: Responder {
    func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        var content = Array(head.method.rawValue.utf8) + [UInt8.space]
        for at in head.path { content.append(bytes[at]) }
        if let query = head.query {
            content.append(UInt8(ascii: "?"))
            for at in query { content.append(bytes[at]) }
        }
        if content.suffix(6).elementsEqual("/query".utf8) {
            for at in head.content ?? 0..<0 { content.append(bytes[at]) }
            content.append(UInt8(ascii: "."))
        }
        return Response(
            status: .ok, fields: [ResponseField("Content-Type", "text/plain")],
            content: content)
    }
}
