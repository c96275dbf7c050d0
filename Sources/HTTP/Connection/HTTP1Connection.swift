/// HTTP/1.1 for one client (RFC 9112).
///
/// Between requests it owns nothing but this value: input is kept only while a head is incomplete,
/// while content is on its way, or while a slow reader has to catch up.
package struct HTTP1Connection: ServerConnection, Sendable {
    /// Input that is not used up: an incomplete head, parked requests or, within content, the head
    /// that it belongs to.
    private var held: [UInt8] = []
    /// Where in `held` what is not used up begins; 0 where it is empty.
    private var start: UInt32 = 0
    /// How many of the octets held were looked at in vain.
    private var examined: UInt32 = 0
    /// Of the request whose content is on its way.
    private var content: ContentDecoder?
    /// Requests answered.
    private var served: UInt32 = 0
    private var isClosed = false

    /// Octets without a line end after which an incomplete head is looked at all the same.
    private static let patience = 1_024

    package init() {}

    package var phase: ConnectionPhase {
        content != nil ? .content : held.isEmpty ? .idle : .head
    }

    package mutating func receive(
        _ bytes: Span<UInt8>, in context: inout ServiceContext
    ) -> Demand {
        guard !isClosed else { return .close }
        guard content == nil else { return receiveContent(bytes, in: &context) }
        guard !held.isEmpty else { return receiveHeads(bytes, from: 0, in: &context) }
        if start > 0 {
            held.removeFirst(Int(start))
            (start, examined) = (0, 0)
        }
        held.append(bytes)
        // Nothing can have become complete without a line end; and a head that comes octet by octet
        // is not read again for each of them.
        guard bytes.contains(.lineFeed) || held.count - Int(examined) > Self.patience else {
            return .read
        }
        return resume(in: &context)
    }

    package mutating func resume(in context: inout ServiceContext) -> Demand {
        guard !isClosed else { return .close }
        guard content == nil else { return .read }
        let input = held
        let from = Int(start)
        (held, start) = ([], 0)
        let (demand, used) = advance(input.span, from: from, in: &context)
        if used < input.count, demand != .close {
            held = input
            (start, examined) = (UInt32(used), UInt32(input.count))
        }
        return demand
    }

    /// Nothing can be said between two answers: the next one announces the end.
    package mutating func announceStop(in context: inout ServiceContext) -> Demand { .read }

    /// All the input so far, after the demand `upgrade`; this connection has then ended.
    package mutating func surrender() -> [UInt8] {
        let input = Array(held.dropFirst(Int(start)))
        _ = end()
        return input
    }

    package mutating func expire(in context: inout ServiceContext) -> Demand {
        if phase != .idle, !isClosed { context.refuseLate() }
        return end()
    }

    /// Answers what `input` holds from `start` on, and keeps the rest of it.
    private mutating func receiveHeads(
        _ input: Span<UInt8>, from start: Int, in context: inout ServiceContext
    ) -> Demand {
        let (demand, used) = advance(input, from: start, in: &context)
        if used < input.count, demand != .close {
            held = Array(copying: input.extracting(droppingFirst: used))
            examined = UInt32(held.count)
        }
        return demand
    }

    /// Goes on within content; at its end the head that was held is answered.
    private mutating func receiveContent(
        _ bytes: Span<UInt8>, in context: inout ServiceContext
    ) -> Demand {
        guard var decoder = content else { return .read }
        var at = 0
        do {
            guard try decoder.advance(bytes, at: &at, keepingIn: &held) else {
                content = decoder
                return .read
            }
            content = nil
            guard try answerHeld(isLast: at == bytes.count, in: &context) else { return end() }
        } catch {
            context.refuse(error)
            return end()
        }
        return receiveHeads(bytes, from: at, in: &context)
    }

    /// Answers the requests that `input` holds from `start` on.
    ///
    /// - Returns: what comes next, and how far the input is used up.
    private mutating func advance(
        _ input: Span<UInt8>, from start: Int, in context: inout ServiceContext
    ) -> (demand: Demand, used: Int) {
        var at = start
        var answered = 0
        if served == 0, context.speaksHTTP2 {
            switch Preface.match(input, from: start) {
            case .none: break
            case .partial: return (.read, start)
            case .whole: return (.upgrade, start)
            }
        }
        do {
            while at < input.count {
                guard answered == 0 || hasRoom(after: answered, in: context) else {
                    return (.yield, at)
                }
                let rest = input.extracting(droppingFirst: at)
                guard
                    let framing = try context.reader.read(rest, limits: context.limits)
                else { break }
                at += framing.headLength
                answered += 1
                guard case .none = framing.content else {
                    held = Array(copying: rest.extracting(first: framing.headLength))
                    // Its octets may be gone; the head waits for the end of them.
                    guard try takeContent(framing, of: input, at: &at, in: &context) else { break }
                    let isLast = at == input.count
                    guard try answerHeld(isLast: isLast, in: &context) else { return (end(), at) }
                    continue
                }
                let isLast = at == input.count
                guard answer(framing, in: rest, isLast: isLast, context: &context) else {
                    return (end(), at)
                }
            }
        } catch {
            context.refuse(error)
            return (end(), at)
        }
        return (.read, at)
    }

    private func hasRoom(after answered: Int, in context: ServiceContext) -> Bool {
        answered < context.limits.pipelinedRequests
            && context.output.count < context.limits.outputLength
    }

    /// Steps over the content of a request, whose head is held, as far as it is there; true where it ends.
    private mutating func takeContent(
        _ framing: RequestFraming, of input: Span<UInt8>, at: inout Int,
        in context: inout ServiceContext
    ) throws(ParseFailure) -> Bool {
        // Of content that says what is asked for, one octet more than is taken.
        let room =
            context.reader.head.method.asksByContent
            ? framing.headLength + Limits.keptContentLength + 1 : 0
        guard
            var decoder = ContentDecoder(framing.content, limits: context.limits, room: room)
        else { return true }
        if framing.expectsContinue {
            context.output.closePart()
            context.output.octets.append("HTTP/1.1 100 Continue\r\n\r\n")
        }
        if try decoder.advance(input, at: &at, keepingIn: &held) { return true }
        content = decoder
        return false
    }

    /// Answers the request that is held, whose content has ended; false as in `answer`.
    private mutating func answerHeld(
        isLast: Bool, in context: inout ServiceContext
    ) throws(ParseFailure) -> Bool {
        let request = held
        held = []
        guard let framing = try context.reader.read(request.span, limits: context.limits) else {
            return false
        }
        if request.count > framing.headLength {
            context.reader.content = framing.headLength..<request.count
        }
        defer { context.reader.content = nil }
        return answer(framing, in: request.span, isLast: isLast, context: &context)
    }

    /// Answers the head that was parsed last; false where the connection ends with it.
    ///
    /// While the server stops, the last request that has come is the last one that is answered.
    private mutating func answer(
        _ framing: RequestFraming, in bytes: Span<UInt8>, isLast: Bool,
        context: inout ServiceContext
    ) -> Bool {
        served += 1
        let persists =
            framing.persists && !(isLast && context.isStopping)
            && Int(served) < context.limits.requestsPerConnection
        context.answer(framing, in: bytes, persists: persists)
        return persists
    }

    private mutating func end() -> Demand {
        isClosed = true
        (held, start, content) = ([], 0, nil)
        return .close
    }
}
