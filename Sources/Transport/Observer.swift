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
    case clientClosed
    /// The network or the client broke the connection.
    case reset
    case headTimeout, contentTimeout, idleTimeout, writeTimeout
    /// The server stopped.
    case stopped
}

/// An observer that keeps silent.
package struct SilentObserver: Observer {
    package init() {}

    package var wantsAnswers: Bool { false }

    package func observe(_ event: ServerEvent) {}
}
