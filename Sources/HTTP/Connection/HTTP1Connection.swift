/// HTTP/1.1 for one client (RFC 9112).
///
/// Between requests it owns nothing but this value: input is kept only while a head is incomplete,
/// while content is on its way, or while a slow reader has to catch up.
package struct HTTP1Connection: ServerConnection, Sendable {
    /// Input that is not used up: an incomplete head, parked requests or, within content, the head
    /// that it belongs to.
    private var held: [UInt8] = []
    /// How many of the octets held were looked at in vain.
    private var examined: UInt32 = 0
    /// Of the request whose content is on its way.
    private var content: ContentDecoder?
    /// Requests answered.
    private var served: UInt32 = 0
    private var isClosed = false

    package init() {}

    package var phase: ConnectionPhase {
        content != nil ? .content : held.isEmpty ? .idle : .head
    }

    package mutating func receive(
        _ bytes: Span<UInt8>, in context: inout ServiceContext
    ) -> Demand {
        guard !isClosed else { return .close }
        guard content == nil else { return receiveContent(bytes, in: &context) }
        guard !held.isEmpty else { return advance(bytes, from: 0, in: &context) }
        held.append(bytes)
        // Nothing can have become complete without a line end; and a head that comes octet by octet
        // is not read again for each of them.
        guard
            bytes.contains(.lineFeed)
                || held.count - Int(examined) > Self.patience
        else { return .read }
        return resume(in: &context)
    }

    /// Octets without a line end after which a head is looked at all the same.
    private static let patience = 1_024

    package mutating func resume(in context: inout ServiceContext) -> Demand {
        guard !isClosed else { return .close }
        guard content == nil else { return .read }
        let input = held
        held = []
        return advance(input.span, from: 0, in: &context)
    }

    package mutating func expire(in context: inout ServiceContext) -> Demand {
        guard phase != .idle, !isClosed else { return end() }
        let detail = "The request did not arrive in time."
        context.append(
            .problem(.requestTimeout, detail: detail),
            AnswerFraming(method: .unknown, connection: .closing))
        return end()
    }

    /// Answers the requests that `input` holds from `start` on, and keeps the rest.
    private mutating func advance(
        _ input: Span<UInt8>, from start: Int, in context: inout ServiceContext
    ) -> Demand {
        var at = start
        var turns = 0
        do {
            while at < input.count {
                guard turns < context.limits.pipelinedRequests,
                    context.output.count < context.limits.outputLength
                else {
                    keep(input, from: at)
                    return .yield
                }
                turns += 1
                let rest = input.extracting(droppingFirst: at)
                guard
                    let framing = try RequestParser.parse(
                        rest, into: &context.head, limits: context.limits)
                else { break }
                let start = at
                at += framing.headLength
                guard try takeContent(framing, of: input, at: &at, in: &context) else {
                    // Its octets are gone; the head waits for the end of them.
                    held = Array(
                        copying: input.extracting(start..<(start + framing.headLength)))
                    return .read
                }
                if answer(framing, in: rest, context: &context) == .close { return end() }
            }
        } catch {
            return fail(error, in: &context)
        }
        keep(input, from: at)
        examined = UInt32(clamping: held.count)
        return .read
    }

    /// Steps over the content of a request as far as it is there; true where it ends.
    private mutating func takeContent(
        _ framing: RequestFraming, of input: Span<UInt8>, at: inout Int,
        in context: inout ServiceContext
    ) throws(ParseFailure) -> Bool {
        guard var decoder = ContentDecoder(framing.content, limits: context.limits) else {
            return true
        }
        if framing.expectsContinue {
            context.output.append(contentsOf: "HTTP/1.1 100 Continue\r\n\r\n".utf8)
        }
        if try decoder.advance(input, at: &at) { return true }
        content = decoder
        return false
    }

    /// Goes on within content; at its end the head that was held is answered.
    private mutating func receiveContent(
        _ bytes: Span<UInt8>, in context: inout ServiceContext
    ) -> Demand {
        guard var decoder = content else { return .read }
        var at = 0
        do {
            guard try decoder.advance(bytes, at: &at) else {
                content = decoder
                return .read
            }
            content = nil
            let head = held
            held = []
            guard
                let framing = try RequestParser.parse(
                    head.span, into: &context.head, limits: context.limits)
            else { return end() }
            if answer(framing, in: head.span, context: &context) == .close { return end() }
        } catch {
            return fail(error, in: &context)
        }
        return advance(bytes, from: at, in: &context)
    }

    private mutating func answer(
        _ framing: RequestFraming, in bytes: Span<UInt8>, context: inout ServiceContext
    ) -> Demand {
        served += 1
        let persists =
            framing.persists && !context.isStopping
            && Int(served) < context.limits.requestsPerConnection
        let answerFraming = AnswerFraming(
            method: context.head.method,
            connection: !persists ? .closing : framing.version == .http10 ? .told : .implied)
        if context.head.method == .unknown {
            // RFC 9110 §9.1: 501 for a method that is "unrecognized or not implemented".
            let detail = "This server does not know the method."
            context.append(.problem(.notImplemented, detail: detail), answerFraming)
        } else {
            let response = context.responder.respond(to: context.head, in: bytes)
            context.append(response, answerFraming)
        }
        return persists ? .read : .close
    }

    /// Answers what could not be read, and ends: RFC 9112 §9.6 wants the close announced.
    private mutating func fail(
        _ failure: ParseFailure, in context: inout ServiceContext
    ) -> Demand {
        context.append(
            .problem(failure.status, detail: failure.detail),
            AnswerFraming(method: context.head.method, connection: .closing))
        return end()
    }

    private mutating func end() -> Demand {
        isClosed = true
        held = []
        content = nil
        return .close
    }

    private mutating func keep(_ input: Span<UInt8>, from start: Int) {
        guard start < input.count else { return }
        held = Array(copying: input.extracting(droppingFirst: start))
        examined = 0
    }
}
