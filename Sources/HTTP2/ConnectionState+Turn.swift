import HTTP

extension ConnectionState {
    /// Borrows the output of the context.
    mutating func begin(_ context: inout ServiceContext) {
        now = context.now
        hasProgressed = false
        swap(&context.output, &output)
        if flood == nil {
            flood = FloodGuard(limits.http2, now: now)
            begun = now
        }
        guard context.isStopping, ending == .none else { return }
        ending = .announced
        leavesWhenDone = streams.count > 0
        session.announceEnd()
    }

    /// Reads requests and answers them, one by one, as long as there is room.
    ///
    /// - Returns: how far the input is used up.
    mutating func advance(_ bytes: Span<UInt8>, in context: inout ServiceContext) -> Int {
        var at = 0
        var looked = 0
        while at < bytes.count, ending != .closed {
            guard looked < max(1, limits.pipelinedRequests), looked == 0 || hasRoom else {
                return at
            }
            let start = at
            lastClosed = 0
            let (frame, isBearable) = step(bytes, at: &at)
            if let failure = session.receive(bytes.extracting(start..<at), into: &self) {
                end(failure)
                break
            }
            if ready == nil {
                // What was provoked leaves before the next frame is read: a stream that is being reset
                // counts as open until then.
                send()
                if session.isOver { ending = .closed }
            }
            if let frame, let failure = breach(of: frame) { end(failure) }
            if !isNext, ending != .closed {
                // The client may have made room; those that wait come before the one that has come.
                send()
                _ = answerWaiting(in: &context)
            }
            if let place = ready, ending != .closed {
                ready = nil
                looked += 1
                look(at: place, in: &context)
            }
            refuseBeyondShare()
            if !isBearable { end(.enhanceYourCalm) }
        }
        return bytes.count
    }

    /// Steps to the end of the next frame that has to be looked at, or of the input; false where a frame
    /// is one too many.
    private mutating func step(
        _ bytes: Span<UInt8>, at: inout Int
    ) -> (frame: Frame?, isBearable: Bool) {
        while let frame = watch.next(bytes, at: &at) {
            guard flood?.admit(frame, now: now) ?? true else { return (frame, false) }
            if frame.isOfInterest { return (frame, true) }
        }
        return (nil, true)
    }

    var hasRoom: Bool { output.count < limits.outputLength }

    /// Sends what can be sent and gives the output back.
    mutating func conclude(_ context: inout ServiceContext) -> Demand {
        var isFull = false
        if ending != .closed {
            repeat {
                send()
                isFull = !hasRoom
            } while !isFull && ending != .closed && answerWaiting(in: &context)
            if !isFull { watchClock(in: &context) }
            leaveIfDone()
        }
        swap(&context.output, &output)
        context.hasProgressed = context.hasProgressed || hasProgressed
        if ending == .closed { return .close }
        return isFull || !held.isEmpty ? .yield : .read
    }

    /// Has the library say what it has to say, content too, up to the bound of the output.
    mutating func send() {
        guard ending != .closed else { return }
        if let failure = session.send(to: &self) { end(failure) }
    }

    /// Ignores further requests where the connection has had its share of them.
    private mutating func refuseBeyondShare() {
        guard opened >= limits.requestsPerConnection, ending < .refusing else { return }
        ending = .refusing
        session.refuseFurther()
        send()
    }

    /// Ends the connection where all is said, by both or because the end was announced.
    private mutating func leaveIfDone() {
        guard ending != .closed else { return }
        if ending == .announced, streams.count == 0, leavesWhenDone { return end(.none) }
        if session.isOver { ending = .closed }
    }

    /// Says the last word (RFC 9113 §5.4.1). What the library still had to say is dropped.
    mutating func end(_ code: ErrorCode) {
        guard ending != .closed else { return }
        ending = .closed
        output.closePart()
        output.octets.appendGoAway(lastStream: session.lastStream, code)
    }
}
