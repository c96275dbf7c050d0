import HTTP

/// One client of a loop. Between requests it owns no memory beyond this value, which is kept small:
/// thousands of them may be idle.
struct Connection {
    /// -1 where the place is free.
    var descriptor: Int32 = -1
    /// Counts the clients of this place, so that a late event of an earlier one is recognised.
    var generation: UInt32 = 0
    var peer: SocketAddress
    // Small members stand together, so that no room is lost between large ones.
    /// What the protocol wants once everything is sent.
    var demand = Demand.read
    /// What the client is in the middle of, as of the last call.
    private(set) var phase = ConnectionPhase.idle
    /// The limit that the timer stands for.
    var limit = TimeLimit.head
    var isLingering = false
    var closeReason = CloseReason.finished
    /// Octets that came after the last answer.
    var discarded: UInt32 = 0
    var http1 = HTTP1Connection()
    /// Takes over from `http1` where the client speaks HTTP/2.
    var successor: Successor?
    /// Output that the client did not take yet.
    var backlog: Backlog?

    var isOpen: Bool { descriptor >= 0 }
    /// Input is parked: it is not read on before the output is gone and the turn has come.
    var isParked: Bool {
        if case .yield = demand { return true }
        return backlog != nil
    }

    @inline(__always)
    mutating func receive(_ bytes: Span<UInt8>, in context: inout ServiceContext) -> Demand {
        guard let successor else {
            defer { phase = http1.phase }
            return http1.receive(bytes, in: &context)
        }
        defer { phase = successor.connection.phase }
        return successor.connection.receive(bytes, in: &context)
    }

    mutating func resume(in context: inout ServiceContext) -> Demand {
        guard let successor else {
            defer { phase = http1.phase }
            return http1.resume(in: &context)
        }
        defer { phase = successor.connection.phase }
        return successor.connection.resume(in: &context)
    }

    mutating func expire(in context: inout ServiceContext) -> Demand {
        guard let successor else { return http1.expire(in: &context) }
        return successor.connection.expire(in: &context)
    }

    mutating func announceStop(in context: inout ServiceContext) -> Demand {
        guard let successor else { return http1.announceStop(in: &context) }
        defer { phase = successor.connection.phase }
        return successor.connection.announceStop(in: &context)
    }
}

/// A connection of another protocol, kept apart so that those that have none pay one word.
final class Successor {
    var connection: any ServerConnection

    init(_ connection: any ServerConnection) {
        self.connection = connection
    }
}

/// Output from `sent` on.
final class Backlog {
    let output: Output
    var sent: Int

    init(_ output: Output, sent: Int) {
        self.output = output
        self.sent = sent
    }
}
