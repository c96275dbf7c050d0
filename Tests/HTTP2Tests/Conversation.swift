import Testing

@testable import HTTP
@testable import HTTP2

/// What a connection said to some input, and what it wanted in the end.
struct Outcome: Equatable, CustomTestStringConvertible {
    var streams: [UInt32: Answer] = [:]
    /// The error code of the last GOAWAY.
    var goAway: UInt32?
    var acknowledgements = 0
    var pongs: [UInt32] = []
    var demand = Demand.read
    var phase = ConnectionPhase.idle
    var exchanges: [Exchange] = []

    var testDescription: String {
        streams.sorted { $0.key < $1.key }.map { "\($0): \($1.testDescription)" }.joined(
            separator: ", ")
            + "; GOAWAY \(goAway.map(String.init) ?? "-"), \(demand), \(phase), \(exchanges.count)"
    }

    subscript(stream: UInt32) -> Answer { streams[stream] ?? Answer() }
}

/// One connection and its context, driven by octets.
struct Conversation {
    let connection: HTTP2Connection
    var context: ServiceContext
    var answers = Answers()
    var exchanges: [Exchange] = []
    var demand = Demand.read

    init(limits: Limits = Limits(), responder: any Responder = EchoResponder()) {
        connection = HTTP2Connection(limits: limits)
        context = ServiceContext(responder: responder, limits: limits, time: 784_111_777)
        context.now = 1_000
    }

    /// Hands over octets, as a loop would, until more are wanted.
    @discardableResult
    mutating func take(_ octets: [UInt8]) -> Outcome {
        feed(octets)
        return outcome
    }

    /// The same, where nobody looks at what came of it yet.
    mutating func feed(_ octets: [UInt8]) {
        guard demand != .close else { return }
        demand = connection.receive(octets.span, in: &context)
        settle()
    }

    mutating func expire() -> Outcome {
        demand = connection.expire(in: &context)
        settle()
        return outcome
    }

    mutating func announceStop() -> Outcome {
        context.isStopping = true
        demand = connection.announceStop(in: &context)
        settle()
        return outcome
    }

    private mutating func settle() {
        drain()
        while demand == .yield {
            demand = connection.resume(in: &context)
            drain()
        }
    }

    private mutating func drain() {
        answers.take(context.output.joined)
        context.output.removeAll(keeping: .max)
        exchanges += Array(context.exchanges)
        context.exchanges.removeAll()
    }

    var outcome: Outcome {
        var outcome = Outcome(
            streams: answers.streams, goAway: answers.goAways.last?.code,
            acknowledgements: answers.acknowledgements, pongs: answers.pongs, demand: demand,
            phase: connection.phase,
            exchanges: exchanges.sorted { $0.contentLength < $1.contentLength })
        // What was not said yet is not said any more where the connection ends with an error.
        if outcome.goAway ?? 0 != 0 {
            (outcome.acknowledgements, outcome.pongs) = (0, [])
            outcome.streams = outcome.streams.filter(\.value.isEnded)
        }
        return outcome
    }
}

/// Says the greeting and then `input`: whole, cut in two at each octet, and octet by octet; every
/// outcome must be the same.
func outcome(
    of input: [UInt8], greeting: [UInt8] = Client.greeting, limits: Limits = Limits(),
    sourceLocation: SourceLocation = #_sourceLocation
) -> Outcome {
    let input = greeting + input
    var whole = Conversation(limits: limits)
    let expected = whole.take(input)
    #expect(whole.answers.isAtFrameEnd, sourceLocation: sourceLocation)
    for cut in input.indices.dropFirst() {
        var conversation = Conversation(limits: limits)
        conversation.feed(Array(input[..<cut]))
        let outcome = conversation.take(Array(input[cut...]))
        #expect(outcome == expected, "cut at \(cut)", sourceLocation: sourceLocation)
        if outcome != expected { break }
    }
    var conversation = Conversation(limits: limits)
    for octet in input { conversation.feed([octet]) }
    #expect(conversation.outcome == expected, "octet by octet", sourceLocation: sourceLocation)
    return expected
}

/// Answers with the method, the path, the query and the host that it saw; `/octets/7` with seven
/// octets.
struct EchoResponder: Responder {
    func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        let path = text(head.path, bytes)
        var content = "\(head.method.rawValue) \(path)"
        if let query = head.query { content += "?\(text(query, bytes))" }
        if let host = head.first(.host) { content += " \(text(host, bytes))" }
        if path == "/query" {
            content = "\(head.method.rawValue) \(text(head.content ?? 0..<0, bytes))."
        }
        if path.hasPrefix("/octets/"), let count = Int(path.dropFirst(8)) {
            content = String(repeating: "x", count: count)
        }
        return Response(
            status: .ok, fields: [ResponseField("Content-Type", "text/plain")],
            content: Array(content.utf8))
    }

    private func text(_ range: Range<Int>, _ bytes: Span<UInt8>) -> String {
        String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    }
}
