import HTTP

/// Tells a busy client from one that makes work for work's sake, by what its frames ask for.
///
/// RFC 9113 §10.5: "An endpoint that doesn't monitor use of these features exposes itself to a risk
/// of denial of service. Implementations SHOULD track the use of these features and set limits on
/// their use."
struct FloodGuard: Sendable {
    private var resets: TokenBucket
    private var controls: TokenBucket
    /// Of the header block that came last.
    private var continuations = 0
    private let continuationLimit: Int

    /// DATA up to this length may be padding alone: one octet that says so, and 255 of it.
    private static let paddingLength = 256
    /// A client may acknowledge each frame of an answer to the stream and to the connection.
    private static let earnedByFrame = 2

    init(_ limits: HTTP2Limits, now: UInt64) {
        resets = TokenBucket(
            capacity: limits.resetBurst, perSecond: limits.resetsPerSecond, now: now)
        continuationLimit = limits.continuations
        controls = TokenBucket(
            capacity: limits.controlBurst, perSecond: limits.controlsPerSecond, now: now)
    }

    /// Counts a frame of the client; false where it is one too many.
    ///
    /// Not counted is what has bounds of its own: requests by streams, field lines by a head's
    /// length, content by its length.
    mutating func admit(_ frame: Frame, now: UInt64) -> Bool {
        switch frame.type {
        case .headers:
            continuations = 0
            return true
        case .continuation:
            continuations += 1
            return continuations <= continuationLimit
        case .data:
            return frame.endsStream || frame.length > Self.paddingLength || controls.take(now: now)
        case .resetStream: return resets.take(now: now)
        case .goAway: return true
        default: return controls.take(now: now)
        }
    }

    /// Counts a stream that this server reset; false where it is one too many.
    ///
    /// A client may provoke a reset by a frame that is out of place, at the price of its own reset:
    /// both draw on one allowance, whoever sends it and whatever error it tells.
    mutating func admitReset(now: UInt64) -> Bool { resets.take(now: now) }

    /// A HEADERS or DATA frame of an answer was made.
    mutating func earn() { controls.earn(Self.earnedByFrame) }
}
