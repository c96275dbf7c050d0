/// An allowance that is spent at once or over time and comes back with time.
struct TokenBucket: Sendable {
    private let capacity: Int
    private let perSecond: Int
    private var tokens: Int
    /// The moment up to which `tokens` is made up, in milliseconds.
    private var moment: UInt64

    /// A full bucket.
    init(capacity: Int, perSecond: Int, now: UInt64) {
        self.capacity = capacity
        self.perSecond = perSecond
        tokens = capacity
        moment = now
    }

    /// Takes one token; false where there is none.
    mutating func take(now: UInt64) -> Bool {
        if tokens <= capacity / 2 { refill(now) }
        guard tokens > 0 else { return false }
        tokens -= 1
        return true
    }

    /// Puts tokens back, as far as there is room.
    mutating func earn(_ count: Int) {
        tokens = min(capacity, tokens + count)
    }

    /// Adds what came with time in whole tokens; the rest of the time counts for the next one.
    private mutating func refill(_ now: UInt64) {
        guard now > moment, perSecond > 0 else { return }
        let elapsed = Int(clamping: min(now - moment, 3_600_000))
        let earned = elapsed * perSecond / 1_000
        guard earned > 0 else { return }
        moment = now
        if tokens + earned < capacity { moment -= UInt64(elapsed - earned * 1_000 / perSecond) }
        earn(earned)
    }
}
