import HTTP

extension EventLoop {
    /// Octets that are read and dropped after the last answer before the connection is cut.
    private static var discardedLimit: UInt32 { 4 * 1_024 * 1_024 }
    /// The output buffer is given back where an answer made it larger.
    private static var keptOutput: Int { 1_024 * 1_024 }

    /// Does what an event of a connection calls for.
    mutating func serve(_ token: UInt64, _ happened: Poll.Interest) {
        let place = Int(token & 0xffff_ffff)
        guard connections[place].isOpen,
            connections[place].generation == UInt32(token >> 32)
        else { return }
        if happened.contains(.write) { write(place) }
        guard connections[place].isOpen, connections[place].generation == UInt32(token >> 32)
        else { return }
        if happened.contains(.read), !connections[place].isParked {
            read(place)
        } else if !happened.isDisjoint(with: .broken) {
            close(place, .reset)
        }
    }

    private mutating func read(_ place: Int) {
        switch Socket.receive(connections[place].descriptor, into: &buffer) {
        case .wouldBlock: break
        case .failed: close(place, .reset)
        case .moved(0):
            // RFC 9112 §9.6: the client's side is closed; a request that is not complete never will.
            close(place, connections[place].isLingering ? nil : .clientClosed)
        case .moved(let count):
            context.counts.received += count
            if connections[place].isLingering {
                connections[place].discarded += UInt32(count)
                if connections[place].discarded > Self.discardedLimit { close(place, nil) }
                return
            }
            if context.tellsClients { context.client = connections[place].peer.network }
            let demand = Self.hand(buffer, count, to: &connections[place], in: &context)
            settle(place, demand)
        }
    }

    /// Hands the first `count` octets of the shared buffer to a connection.
    private static func hand(
        _ buffer: borrowing [UInt8], _ count: Int, to connection: inout Connection,
        in context: inout ServiceContext
    ) -> Demand {
        connection.receive(buffer.span.extracting(first: count), in: &context)
    }

    /// Puts HTTP/2 in the place of HTTP/1.1 and hands over what has come.
    private mutating func upgrade(_ place: Int) {
        guard let makeHTTP2 else { return close(place, .reset) }
        let input = connections[place].http1.surrender()
        connections[place].successor = Successor(makeHTTP2(context.limits))
        let demand = Self.hand(input, input.count, to: &connections[place], in: &context)
        settle(place, demand)
    }

    /// Gives their turn to those that had input left.
    mutating func resumeWaiting() {
        guard !waiting.isEmpty else { return }
        let places = waiting
        waiting.removeAll(keepingCapacity: true)
        for place in places where connections[place].isOpen && connections[place].demand == .yield {
            if context.tellsClients { context.client = connections[place].peer.network }
            settle(place, connections[place].resume(in: &context))
        }
    }

    /// Sends what the connection just said, then does what it wants.
    mutating func settle(_ place: Int, _ demand: Demand) {
        connections[place].demand = demand
        let hasAnswered = context.answered > 0
        let hasProgressed = context.hasProgressed
        context.answered = 0
        context.hasProgressed = false
        if context.notesExchanges { tellExchanges() }
        let isSent = context.output.isEmpty || send(place)
        if hasAnswered { countAnswers() }
        guard isSent else { return }
        proceed(place, hasAnswered: hasAnswered || hasProgressed)
    }

    /// Counts the answers that were just handed to the system; they took from the start of the turn, or
    /// from the answers before them, until now.
    private mutating func countAnswers() {
        let before = moment
        moment = Clock.nanoseconds()
        context.counts.move(to: tally, duration: moment &- before)
    }

    private mutating func tellExchanges() {
        for exchange in context.exchanges { observer.observe(.answered(exchange)) }
        context.exchanges.removeAll()
    }

    /// Sends the context's output; false where some is left or the connection has ended.
    private mutating func send(_ place: Int) -> Bool {
        let outcome = Socket.send(connections[place].descriptor, context.output, from: 0)
        let count = context.output.count
        switch outcome {
        case .moved(count):
            context.counts.sent += count
            context.output.removeAll(keeping: Self.keptOutput)
            return true
        case .moved, .wouldBlock:
            // The memory goes with the connection; the next answer makes its own.
            let sent = if case .moved(let count) = outcome { count } else { 0 }
            context.counts.sent += sent
            connections[place].backlog = Backlog(context.output, sent: sent)
            context.output = Output()
            note(poll.change(connections[place].descriptor, .write, token: token(place)))
            setLimit(place, .write)
        case .failed:
            context.output.removeAll(keeping: Self.keptOutput)
            close(place, .reset)
        }
        return false
    }

    /// Sends more of what a slow reader left, then goes on with its input.
    private mutating func write(_ place: Int) {
        guard let backlog = connections[place].backlog else { return }
        let outcome = Socket.send(
            connections[place].descriptor, backlog.output, from: backlog.sent)
        switch outcome {
        case .wouldBlock: return
        case .failed: return close(place, .reset)
        case .moved(let count):
            context.counts.sent += count
            backlog.sent += count
            guard backlog.sent == backlog.output.count else { return setLimit(place, .write) }
        }
        connections[place].backlog = nil
        note(poll.change(connections[place].descriptor, .read, token: token(place)))
        proceed(place, hasAnswered: true)
    }

    /// Does what the connection wants, as everything is sent.
    private mutating func proceed(_ place: Int, hasAnswered: Bool) {
        switch connections[place].demand {
        case .read: setLimit(place, connections[place].phase, hasAnswered: hasAnswered)
        case .yield: waiting.append(place)
        case .close: linger(place)
        case .upgrade: upgrade(place)
        }
    }

    /// RFC 9112 §9.6: "servers typically close a connection in stages", as a close with input unread
    /// resets the connection and may destroy the answer before the client has read it.
    mutating func linger(_ place: Int) {
        Socket.finish(connections[place].descriptor)
        connections[place].isLingering = true
        setLimit(place, .linger)
    }

    /// Closes at once.
    ///
    /// - Parameter reason: nil leaves the reason that was noted before.
    mutating func close(_ place: Int, _ reason: CloseReason?) {
        Socket.close(connections[place].descriptor)
        if stopAt != nil { report.finished += 1 }
        forget(place, reason)
    }

    /// Cuts the connection: what it did not take is lost.
    mutating func cut(_ place: Int, _ reason: CloseReason) {
        Socket.abort(connections[place].descriptor)
        if stopAt != nil { report.cut += 1 }
        forget(place, reason)
    }

    private mutating func forget(_ place: Int, _ reason: CloseReason?) {
        let connection = connections[place]
        quota.release(connection.peer.client)
        timers.cancel(place)
        var vacant = Connection(peer: connection.peer)
        vacant.generation = connection.generation
        connections[place] = vacant
        free.append(place)
        open -= 1
        let reason = reason ?? connection.closeReason
        tally.countClosing(reason.number)
        // Octets of what was not answered.
        context.counts.move(to: tally, duration: 0)
        observer.observe(.closed(reason))
        if retryAt != 0 { resumeAccepting() }
    }
}
