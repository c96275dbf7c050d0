import HTTP
import Synchronization
import Testing

@testable import Admission

@Suite struct RateLimiterTests {
    /// A clock that stands until it is moved.
    private final class Hands: Sendable {
        let nanoseconds = Mutex<UInt64>(1_000_000_000_000)

        func move(seconds: Double) {
            nanoseconds.withLock { $0 += UInt64(seconds * 1e9) }
        }
    }

    private let hands = Hands()

    private func limiter(_ limit: Int) -> RateLimiter {
        RateLimiter(requestsPerMinute: limit) { [hands] in hands.nanoseconds.withLock { $0 } }
    }

    private func address(_ text: String) -> RateLimiter.Key {
        .address(ClientAddress(numeric: text)?.counted ?? .unspecified)
    }

    @Test func soManyAtOnceAndOneMoreForEachInterval() {
        let limiter = limiter(3)
        let remaining = (0..<3).map { _ in limiter.take(address("192.0.2.1")).remaining }
        #expect(remaining == [2, 1, 0])
        let refused = limiter.take(address("192.0.2.1"))
        #expect(!refused.isAllowed && refused.retryAfter == 20)
        // Asking in vain costs nothing.
        #expect(limiter.take(address("192.0.2.1")).retryAfter == 20)
        hands.move(seconds: 19)
        #expect(limiter.take(address("192.0.2.1")).retryAfter == 1)
        hands.move(seconds: 1)
        #expect(limiter.take(address("192.0.2.1")).isAllowed)
        #expect(!limiter.take(address("192.0.2.1")).isAllowed)
        hands.move(seconds: 3_600)
        #expect(limiter.take(address("192.0.2.1")).remaining == 2)
    }

    @Test func clientsDoNotShare() {
        let limiter = limiter(1)
        #expect(limiter.take(address("192.0.2.1")).isAllowed)
        #expect(limiter.take(address("192.0.2.2")).isAllowed)
        #expect(limiter.take(.token(0)).isAllowed)
        #expect(!limiter.take(address("192.0.2.1")).isAllowed)
        // One customer has all of a /64.
        #expect(limiter.take(address("2001:db8::1")).isAllowed)
        #expect(!limiter.take(address("2001:db8::ffff")).isAllowed)
        #expect(limiter.take(address("2001:db8:0:1::1")).isAllowed)
    }

    /// The memory is fixed, so that strangers may disturb one another, but few do.
    @Test func manyClientsAreHardlyDisturbed() {
        let limiter = limiter(1)
        let refused = (0..<1_000).count {
            !limiter.take(.address(ClientAddress(ipv4: UInt32($0)))).isAllowed
        }
        #expect(refused < 20)
    }

    @Test func theAnswerSaysWhatIsLeft() {
        var policy = AdmissionPolicy()
        policy.requestsPerMinute = 2
        var asking = Asking(policy, limiter: limiter(2))
        let first = asking.get()
        #expect(first.field("RateLimit-Policy") == "\"requests\";q=2;w=60")
        #expect(first.field("RateLimit") == "\"requests\";r=1;t=30")
        _ = asking.get()
        let third = asking.get()
        #expect(third.status == .tooManyRequests && third.field("Retry-After") == "30")
        #expect(asking.get("/livez").status == .ok)
        #expect(asking.get("/alliances", from: "192.0.2.9").status == .ok)
    }

    /// Guessing tokens is limited like everything else.
    @Test func guessesAreCounted() throws {
        var policy = AdmissionPolicy()
        policy.requestsPerMinute = 1
        policy.tokens = try Asking.tokens([("a", "one")])
        var asking = Asking(policy, limiter: limiter(1))
        let statuses = (0..<3).map { asking.get("/", [(.authorization, "Bearer \($0)")]).status }
        #expect(statuses == [.unauthorized, .tooManyRequests, .tooManyRequests])
        #expect(asking.tally[.limited] == 2 && asking.tally[.unauthorized] == 1)
        // Who holds one is counted by it, wherever the requests come from.
        #expect(asking.get("/", [(.authorization, "Bearer one")]).status == .ok)
        #expect(
            asking.get("/", from: "192.0.2.7", [(.authorization, "Bearer one")]).status
                == .tooManyRequests)
    }
}
