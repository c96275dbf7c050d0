import FuzzSupport
import HTTP

@testable import HTTP2

/// What a connection said, and what it wanted in the end.
struct Outcome: Equatable, CustomStringConvertible {
    var streams: [UInt32: StreamAnswer] = [:]
    /// The error code of the last GOAWAY.
    var goAway: UInt32?
    var acknowledgements = 0
    var pongs: [[UInt8]] = []
    var demand = Demand.read
    var phase = ConnectionPhase.idle
    var exchanges: [Exchange] = []
    var circumstances = Circumstances()

    /// What makes a difference to when something is said, and so to whether it is.
    struct Circumstances: Equatable {
        /// The connection had its share of requests.
        var isOverShare = false
        /// Streams were reset, and there may be only a few of them, or of resets.
        var isCrowded = false
        /// Requests had to wait for room, or for the client to come again. The room comes when a piece has
        /// been read, and what came in it may have taken back what waited.
        var hasWaited = false
        /// A client was told to send no more content.
        var isCutShort = false
        /// A window became larger than may be: that depends on what was sent before it was opened.
        var isBeyondWindow = false
    }

    /// Whether both may come of the same input.
    func agrees(with other: Outcome) -> Bool {
        var (one, other) = (self, other)
        // A stream that is being reset counts as open until the client is told, and it is told when a
        // frame that may be a request has come: one stream too many then ends the connection.
        if one.circumstances.isCrowded || other.circumstances.isCrowded { return true }
        if one.circumstances.hasWaited || other.circumstances.hasWaited { return true }
        if one.circumstances.isBeyondWindow || other.circumstances.isBeyondWindow { return true }
        // Content that is too long is refused when that is seen, in the midst of a frame too. What comes
        // on the stream behind that is forgiven, and not where the frame had come to its end.
        let isCutShort = one.circumstances.isCutShort || other.circumstances.isCutShort
        if isCutShort, one.isError || other.isError { return true }
        let areErrors = one.isError && other.isError
        let areOverShare = one.circumstances.isOverShare && other.circumstances.isOverShare
        if areErrors || areOverShare, one.demand == .close, other.demand == .close {
            // What is wrong within a header block is told when it has come, or with what is wrong behind
            // it: one of two errors, or one where the connection has ended with its last stream.
            one.goAway = other.goAway
            // What was not said yet is not said any more.
            let ended = Set(one.ended).intersection(other.ended)
            one.dropStreams(except: ended)
            other.dropStreams(except: ended)
        }
        (one.circumstances, other.circumstances) = (Circumstances(), Circumstances())
        return one == other
    }

    private var isError: Bool { goAway ?? 0 != 0 }

    /// Streams whose answers are whole.
    private var ended: [UInt32] { streams.filter(\.value.isEnded).map(\.key) }

    private mutating func dropStreams(except kept: Set<UInt32>) {
        streams = streams.filter { kept.contains($0.key) }
        for stream in kept { streams[stream]?.reset = nil }
        exchanges = []
    }

    var description: String {
        let streams = streams.sorted { $0.key < $1.key }.map { "\($0): \($1)" }
        return "\(streams.joined(separator: "\n"))\nGOAWAY \(goAway.map(String.init) ?? "none"),"
            + " \(demand), \(phase), \(acknowledgements) acknowledged, \(pongs.count) PING,"
            + " \(exchanges.count) exchanges"
    }
}

extension Exchange {
    /// Answers may be made in another order than that of their requests.
    fileprivate var key: (Int, UInt16, String) { (contentLength, status.rawValue, method.rawValue) }
}

/// One connection, driven as a loop drives it, and held to what it promises at each step.
struct Conversation {
    private var connection: HTTP2Connection?
    private var context: ServiceContext
    private var answers = FrameReader()
    private var exchanges: [Exchange] = []
    private var demand = Demand.read
    private let limits: Limits
    /// Octets that were taken in.
    private var received = 0
    /// Requests that were begun.
    private var opened = 0
    private var phase = ConnectionPhase.idle
    private var hasWaited = false

    /// RFC 9113 §7.
    private static let enhanceYourCalm: UInt32 = 0xb
    private static let flowControlError: UInt32 = 0x3
    private static let refusedStream: UInt32 = 0x7
    /// Of the answers of `Shapes`.
    private static let longestContent = 70_000
    /// An answer's fields, a frame of content, frames that answer control frames.
    private static let longestRest = 64 * 1_024

    init(_ limits: Limits) {
        self.limits = limits
        connection = HTTP2Connection(limits: limits)
        context = ServiceContext(responder: Shapes(), limits: limits, time: 784_111_777)
        context.now = 1_000
    }

    /// Hands over one piece of input, unless the connection has ended.
    mutating func take(_ piece: [UInt8]) {
        guard demand != .close, let connection else { return }
        received += piece.count
        demand = connection.receive(piece.span, in: &context)
        settle()
    }

    mutating func `do`(_ action: Action) {
        guard demand != .close, let connection else { return }
        switch action {
        case .nothing: return
        case .wait(let time):
            context.now += time
            return
        case .announceStop:
            context.isStopping = true
            demand = connection.announceStop(in: &context)
        case .expire:
            demand = connection.expire(in: &context)
            require(demand == .close, "it goes on after its time")
        }
        settle()
    }

    private mutating func settle() {
        drain()
        var turns = 0
        while demand == .yield, let connection {
            // Each turn answers one request or sends one frame of content.
            require(turns <= 20 * received + 1_000, "it yields without end")
            turns += 1
            demand = connection.resume(in: &context)
            drain()
        }
        require(demand != .upgrade, "an upgrade of HTTP/2")
    }

    private mutating func drain() {
        if connection?.state.waiting.isEmpty == false { hasWaited = true }
        let bound = limits.outputLength + Self.longestRest + 32 * received
        require(context.output.count <= bound, "\(context.output.count) octets of output")
        answers.take(context.output.joined)
        require(answers.isAtFrameEnd, "half a frame")
        context.output.removeAll(keeping: .max)
        exchanges += Array(context.exchanges)
        context.exchanges.removeAll()
    }

    /// What is counted agrees with what is there, and what is there with the limits.
    func check() {
        guard let state = connection?.state, state.ending != .closed else { return }
        let open = state.streams.indices.map { state.streams[$0] }.filter { $0.id != 0 }
        require(state.streams.count == open.count, "streams are miscounted")
        require(state.uploads == open.count(where: \.isUploading), "uploads are miscounted")
        require(state.heldContent == open.reduce(0) { $0 + $1.left }, "content is miscounted")
        let heads = open.reduce(0) { $0 + ($1.request?.octets.count ?? 0) }
        require(state.heldHeads == heads, "heads are miscounted")
        let streams = max(1, limits.http2.concurrentStreams)
        // Until the client has acknowledged the bound it may not know it.
        require(
            open.count <= streams || !state.hasAcknowledgement, "\(open.count) streams are open")
        let content = max(1, limits.http2.heldContent) + Self.longestContent
        require(state.heldContent <= content, "\(state.heldContent) octets of content are held")
        require(
            state.heldHeads <= limits.http2.heldHeads + limits.headLength,
            "\(state.heldHeads) octets of heads are held")
    }

    /// Ends the connection and looks at how much of the heap it gives back.
    mutating func checkHeap(sent: Int) {
        (opened, phase) = (connection?.state.opened ?? 0, connection?.phase ?? .idle)
        let before = Fuzzing.allocated
        connection = nil
        let held = before - Fuzzing.allocated
        let bound =
            Self.longestRest + 2 * (limits.http2.heldContent + Self.longestContent)
            + 2 * limits.http2.heldHeads + 4 * limits.headLength + 8 * sent
            + 4 * 1_024 * limits.http2.concurrentStreams
        require(held <= bound, "\(held) octets of the heap were held")
    }

    var outcome: Outcome {
        var outcome = Outcome(
            streams: answers.streams, goAway: answers.goAway,
            acknowledgements: answers.acknowledgements, pongs: answers.pongs, demand: demand,
            phase: phase, exchanges: exchanges.sorted { $0.key < $1.key })
        // What was not said yet is not said any more where the connection ends.
        if demand == .close { (outcome.acknowledgements, outcome.pongs) = (0, []) }
        let hasResets = answers.streams.contains { $0.value.reset != nil }
        // NO_ERROR, which asks a client to send no more, comes only where there is more to come.
        var isCutShort = false
        for (stream, answer) in outcome.streams where answer.reset == 0 {
            outcome.streams[stream]?.reset = nil
            isCutShort = true
        }
        let areFewAllowed = limits.http2.concurrentStreams < 128 || limits.http2.resetBurst < 256
        outcome.circumstances = Outcome.Circumstances(
            isOverShare: opened >= limits.requestsPerConnection,
            isCrowded: areFewAllowed && (hasResets || answers.goAway == Self.enhanceYourCalm),
            hasWaited: hasWaited
                || answers.streams.contains { $0.value.reset == Self.refusedStream },
            isCutShort: isCutShort,
            isBeyondWindow: answers.goAway == Self.flowControlError
                || answers.streams.contains { $0.value.reset == Self.flowControlError })
        return outcome
    }
}

/// Answers of every shape, as the path has it.
struct Shapes: Responder {
    func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        let path = String(decoding: head.path.map { bytes[$0] }, as: UTF8.self)
        for line in head.fields {
            require(line.value.allSatisfy { bytes[$0] >= 0x20 || bytes[$0] == 0x09 }, "a bad value")
        }
        if path.hasPrefix("/octets/"), let count = Int(path.dropFirst(8)), count <= 70_000 {
            return Response(status: .ok, content: Array(repeating: 0x78, count: count))
        }
        switch path {
        case "/nothing": return Response(status: .noContent)
        case "/same": return Response(status: .notModified)
        default:
            let echo = ResponseField("X-Echo", "\(path)\r\nSet-Cookie: \0")
            return Response(status: .ok, fields: [echo], content: Array(path.utf8))
        }
    }
}
