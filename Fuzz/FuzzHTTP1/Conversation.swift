internal import FuzzSupport
internal import HTTP

/// What a connection said to some input, and what it wanted in the end.
struct Outcome: Equatable, CustomStringConvertible {
    var output: [UInt8] = []
    var demand = Demand.read
    var phase = ConnectionPhase.idle

    var description: String {
        "\(demand), \(phase), \(String(decoding: output, as: UTF8.self).debugDescription)"
    }
}

/// One connection, driven as a loop drives it, and held to what it promises at each step.
struct Conversation {
    private var connection = HTTP1Connection()
    private var context: ServiceContext
    private(set) var outcome = Outcome()
    private var exchanges: [Exchange] = []
    private let limits: Limits
    /// Octets that were taken in.
    private var received = 0

    /// Octets without a line end that may wait beside an incomplete head before they are looked at.
    private static let patience = 1_024
    /// More than the longest head of `Shapes` without what it takes from the request.
    private static let longestAnswer = 4_096

    init(_ setting: Setting) {
        limits = setting.limits
        context = ServiceContext(responder: Shapes(), limits: limits, time: 784_111_777)
        context.isStopping = setting.isStopping
        context.speaksHTTP2 = setting.speaksHTTP2
    }

    /// Hands over one piece of input, unless the connection has ended.
    mutating func take(_ piece: [UInt8]) {
        guard outcome.demand == .read else { return }
        received += piece.count
        outcome.demand = connection.receive(piece.span, in: &context)
        drain()
        // Each turn answers one request at least.
        var turns = 0
        while outcome.demand == .yield {
            require(turns <= received, "it yields without end")
            turns += 1
            outcome.demand = connection.resume(in: &context)
            drain()
        }
        outcome.phase = connection.phase
    }

    mutating func expire() {
        guard outcome.demand == .read else { return }
        outcome.demand = connection.expire(in: &context)
        drain()
        require(outcome.demand == .close, "it goes on after its time")
        _ = readHTTP1Answers(outcome.output, to: exchanges)
    }

    private mutating func drain() {
        let bound = limits.outputLength + 2 * (limits.headLength + Self.longestAnswer)
        require(context.output.count <= bound, "\(context.output.count) octets of output")
        outcome.output += context.output.joined
        exchanges += Array(context.exchanges)
        require(context.exchanges.count == context.answered, "answers were not counted")
        context.output.removeAll(keeping: .max)
        context.exchanges.removeAll()
        context.answered = 0
    }

    /// - Parameter input: all that was to be sent, whether it was taken or not.
    func check(_ input: [UInt8]) {
        let answers = readHTTP1Answers(outcome.output, to: exchanges)
        for (index, answer) in answers.enumerated() {
            let isLast = index == answers.count - 1
            let closes = answer["Connection"] == "close"
            require(closes == (isLast && outcome.demand == .close), "a close that is not announced")
        }
        require(answers.count <= limits.requestsPerConnection, "more answers than may be")
        // The connection is a value: a copy of it tells what it holds.
        var copy = connection
        let held = copy.surrender()
        switch outcome.demand {
        case .read:
            require(held.count <= limits.headLength + Self.patience, "\(held.count) octets held")
            require(connection.phase == .idle || !held.isEmpty, "a phase without what it is about")
        case .upgrade:
            require(input.prefix(received).elementsEqual(held), "input is lost on an upgrade")
            require(held.starts(with: Preface.octets), "an upgrade without the preface")
        case .close:
            require(held.isEmpty && connection.phase == .idle, "it holds what nobody wants")
        case .yield: fatalError("it yields without end")
        }
    }
}

/// Answers of every shape, as the path has it; what the request says comes back in all of them.
struct Shapes: Responder {
    private static let block = FieldBlock(
        [ResponseField("ETag", "\"a\""), ResponseField("Vary", "Accept")],
        content: Array("abc".utf8))
    private static let large = Array(repeating: UInt8(ascii: "x"), count: 3_000)

    func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        let path = head.path.map { bytes[$0] }
        let query = head.query.map { $0.map { bytes[$0] } } ?? []
        for line in head.fields {
            require(line.value.allSatisfy { bytes[$0] >= 0x20 || bytes[$0] == 0x09 }, "a bad value")
        }
        // An application may put anything into a field.
        let echo = ResponseField("X-Echo", String(decoding: decoded(query), as: UTF8.self))
        return switch path.dropFirst().first {
        case UInt8(ascii: "b"): Response(status: .ok, block: Self.block)
        case UInt8(ascii: "c"): Response(status: .ok, block: Self.block, fields: [echo])
        case UInt8(ascii: "l"): Response(status: .ok, fields: [echo], content: Self.large)
        case UInt8(ascii: "m"): Response(status: .notModified, fields: [echo])
        case UInt8(ascii: "n"): Response(status: .noContent, content: path)
        case UInt8(ascii: "p"):
            .problem(.notFound, detail: echo.value, fields: [echo])
        default:
            Response(status: .ok, fields: [echo], content: Array(head.method.rawValue.utf8) + path)
        }
    }

    /// With the octets that `%` and two digits stand for.
    private func decoded(_ text: [UInt8]) -> [UInt8] {
        var octets: [UInt8] = []
        var rest = text[...]
        while let octet = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if octet == UInt8(ascii: "%"), let decoded = UInt8(digits, radix: 16) {
                rest = rest.dropFirst(2)
                octets.append(decoded)
            } else {
                octets.append(octet)
            }
        }
        return octets
    }
}
