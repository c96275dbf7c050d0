import HTTP

/// One client of a loop. Between requests it owns no memory beyond this value.
struct Connection {
    /// -1 where the place is free.
    var descriptor: Int32 = -1
    /// Counts the clients of this place, so that a late event of an earlier one is recognised.
    var generation: UInt32 = 0
    var client: SocketAddress
    var http = HTTP1Connection()
    /// What `http` wants once everything is sent.
    var demand = Demand.read
    /// Output that the client did not take yet: everything from `sent` on.
    var unsent: [UInt8] = []
    var sent = 0
    /// The limit that the timer stands for.
    var limit = TimeLimit.head
    var isLingering = false
    /// Octets that came after the last answer.
    var discarded: UInt32 = 0
    var closeReason = CloseReason.finished

    var isOpen: Bool { descriptor >= 0 }
    /// Input is parked: it is not read on before the output is gone and the turn has come.
    var isParked: Bool { !unsent.isEmpty || demand == .yield }
}
