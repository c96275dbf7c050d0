/// What a connection is given time for.
enum TimeLimit {
    case head, content, idle
    /// For the client to take what was sent.
    case write
    /// For the client to allow more of an answer to be sent (RFC 9113 §6.9).
    case answer
    case linger

    /// Why the connection ends when the time is over.
    var reason: CloseReason {
        switch self {
        case .head: .headTimeout
        case .content: .contentTimeout
        case .idle: .idleTimeout
        case .write, .answer: .writeTimeout
        case .linger: .finished
        }
    }
}

/// The limits of a configuration in milliseconds, as the loops count them.
struct TimeLimits {
    let farewell: UInt64
    private let head: UInt64
    private let content: UInt64
    private let idle: UInt64
    private let write: UInt64
    private let linger: UInt64

    init(_ configuration: ServerConfiguration) {
        farewell = configuration.farewell.milliseconds
        head = configuration.headTimeout.milliseconds
        content = configuration.contentTimeout.milliseconds
        idle = configuration.idleTimeout.milliseconds
        write = configuration.writeTimeout.milliseconds
        linger = configuration.lingerTimeout.milliseconds
    }

    subscript(limit: TimeLimit) -> UInt64 {
        switch limit {
        case .head: head
        case .content: content
        case .idle: idle
        case .write, .answer: write
        case .linger: linger
        }
    }
}

extension Duration {
    /// Whole milliseconds, at least one and at most those of a year.
    var milliseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds < 31_536_000 else { return 31_536_000_000 }
        return UInt64(max(1, seconds * 1_000 + attoseconds / 1_000_000_000_000_000))
    }
}
