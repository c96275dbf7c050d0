internal import Glibc
package import HTTP
import Synchronization

/// So many requests a minute for each client, in memory that does not grow with their number.
///
/// A generic cell rate algorithm (ITU-T I.371): for each client one moment, by when what it sent would have
/// been due; a request moves it on by the time between two of them, and is too many where it lies more than
/// a minute ahead. Clients are told apart by two hashes, each into a row of its own, and the smaller moment
/// counts: two clients disturb one another only where both hashes agree, which grows likely beyond some
/// thousand clients at once and then makes the limit stricter, never looser.
package final class RateLimiter: Sendable {
    /// Who is counted.
    package enum Key: Hashable, Sendable {
        case address(ClientAddress)
        case token(Int)
    }

    /// Whether a request may go on, and what to tell its client.
    package struct Outcome: Sendable, Hashable {
        package var isAllowed: Bool
        var limit: Int
        /// Requests that may follow at once.
        package var remaining: Int
        /// Seconds until all of them may.
        package var reset: Int
        /// Seconds until one may.
        package var retryAfter: Int
    }

    /// One lock's share of the clients.
    private final class Shard: Sendable {
        let moments = Mutex([UInt64](repeating: 0, count: 2 * RateLimiter.slots))
    }

    private static let slots = 1_024
    private let shards = (0..<16).map { _ in Shard() }
    private let limit: Int
    private let interval: UInt64
    private let now: @Sendable () -> UInt64

    private static let window: UInt64 = 60_000_000_000

    /// - Parameters:
    ///   - requestsPerMinute: more than 0.
    ///   - now: nanoseconds of a clock that does not go back.
    package init(
        requestsPerMinute: Int, now: @escaping @Sendable () -> UInt64 = RateLimiter.monotonic
    ) {
        limit = requestsPerMinute
        interval = Self.window / UInt64(requestsPerMinute)
        self.now = now
    }

    /// Counts one request of a client.
    package func take(_ key: Key) -> Outcome {
        // The seed of `Hasher` is the process's own: nobody can choose whom to disturb.
        let hash = UInt(bitPattern: key.hashValue)
        let (first, second) = (
            Int(hash >> 4) % Self.slots, Self.slots + Int(hash >> 34) % Self.slots
        )
        let now = now()
        let due = shards[Int(hash & 15)].moments.withLock { moments -> UInt64 in
            let due = max(now, min(moments[first], moments[second])) + interval
            guard due - now <= Self.window else { return due }
            moments[first] = max(moments[first], due)
            moments[second] = max(moments[second], due)
            return due
        }
        let ahead = due - now
        let isAllowed = ahead <= Self.window
        return Outcome(
            isAllowed: isAllowed, limit: limit,
            remaining: isAllowed ? Int((Self.window - ahead) / interval) : 0,
            reset: Self.seconds(min(ahead, Self.window)),
            retryAfter: isAllowed ? 0 : max(1, Self.seconds(ahead - Self.window)))
    }

    /// Rounded up.
    private static func seconds(_ nanoseconds: UInt64) -> Int {
        Int((nanoseconds + 999_999_999) / 1_000_000_000)
    }

    package static let monotonic: @Sendable () -> UInt64 = {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    }
}

extension RateLimiter.Outcome {
    /// The fields of draft-ietf-httpapi-ratelimit-headers: what is granted, and what is left of it.
    var fields: [ResponseField] {
        [
            ResponseField("RateLimit-Policy", "\"requests\";q=\(limit);w=60"),
            ResponseField("RateLimit", "\"requests\";r=\(remaining);t=\(reset)"),
        ]
    }
}
