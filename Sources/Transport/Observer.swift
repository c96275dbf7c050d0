package import HTTP

/// Whoever wants to know what a server does: logs and metrics, never decisions.
///
/// Called on the event loops, so an implementation does not block.
package protocol Observer: Sendable {
    func observe(_ event: ServerEvent)

    /// Whether it wants `answered`, the one event that each request has; asked once for each loop.
    var wantsAnswers: Bool { get }
}

extension Observer {
    package var wantsAnswers: Bool { true }
}

/// What a server tells its observer.
package enum ServerEvent: Sendable {
    case accepted(SocketAddress)
    /// One final answer was handed over for sending.
    case answered(Exchange)
    case closed(CloseReason)
    /// A connection beyond the limit of its address was closed unread.
    case refused(SocketAddress)
    /// A call failed that the server can do without, such as `accept4` for want of descriptors.
    case failed(SystemFailure)
}

/// Why a connection ended.
package enum CloseReason: String, Sendable, CaseIterable {
    /// The last answer was sent and said so.
    case finished
    /// The client ended its side before a request was complete, or between two requests.
    case clientClosed = "client_closed"
    /// The network or the client broke the connection.
    case reset
    case headTimeout = "head_timeout"
    case contentTimeout = "content_timeout"
    case idleTimeout = "idle_timeout"
    case writeTimeout = "write_timeout"
    /// The server stopped.
    case stopped

    /// Its place among all reasons, for counters.
    var number: Int {
        switch self {
        case .finished: 0
        case .clientClosed: 1
        case .reset: 2
        case .headTimeout: 3
        case .contentTimeout: 4
        case .idleTimeout: 5
        case .writeTimeout: 6
        case .stopped: 7
        }
    }
}

extension Tally {
    /// Connections that ended for a reason.
    package subscript(reason: CloseReason) -> UInt64 { closings(reason.number) }
}

/// An observer that keeps silent.
package struct SilentObserver: Observer {
    package init() {}

    package var wantsAnswers: Bool { false }

    package func observe(_ event: ServerEvent) {}
}
