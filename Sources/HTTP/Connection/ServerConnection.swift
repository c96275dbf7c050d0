/// One client's protocol state without its socket: octets in, octets out, and what is to happen next.
///
/// The loop calls `receive` with what it read and sends what then stands in the context's output;
/// the demand says how it goes on. HTTP versions differ behind this, loops do not.
package protocol ServerConnection {
    /// Takes in what was read, all of it; `bytes` need not outlive the call.
    ///
    /// Not to be called after the demand `yield`, before `resume`.
    mutating func receive(_ bytes: Span<UInt8>, in context: inout ServiceContext) -> Demand

    /// Goes on with what was parked, after the demand `yield`.
    mutating func resume(in context: inout ServiceContext) -> Demand

    /// Gives up on a client that is too slow: the last words, if any, and `close`.
    mutating func expire(in context: inout ServiceContext) -> Demand

    /// The server stops: announces the end where the protocol can do so unasked. What is in flight
    /// goes on. Not to be called while the demand is `yield`: `resume` finds out by itself.
    mutating func announceStop(in context: inout ServiceContext) -> Demand

    /// What the client is in the middle of; the loop's time limits depend on it.
    var phase: ConnectionPhase { get }
}

/// What a connection wants once its output is sent.
package enum Demand: Sendable, Hashable {
    /// More input.
    case read
    /// Its turn again: something is parked, for the sake of the others or of a slow reader.
    case yield
    /// Its end.
    case close
    /// A connection of HTTP/2 in its place, which is to receive all that came so far.
    case upgrade
}

package enum ConnectionPhase: Sendable, Hashable {
    /// Between two requests.
    case idle
    /// Within a head, or before the first one.
    case head
    /// Within content.
    case content
    /// Within an answer that the client makes no room for.
    case answer
}
