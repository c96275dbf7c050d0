/// Time limits of many entries at the cost of a store: one deadline for each entry, looked at when
/// its bucket comes round.
///
/// A deadline that moves away stays where it is linked and is linked anew when its bucket is due, so
/// renewing a limit with every request costs one write. Entries are small numbers.
struct TimerWheel {
    /// Milliseconds: how late a limit may come.
    static let tick: UInt64 = 16
    /// A power of two; later deadlines wait in the last bucket and are linked anew from there.
    private static let bucketCount = 1_024

    private struct Entry {
        /// In ticks since the wheel began, as is everything in here.
        var deadline: UInt32 = 0
        /// The tick whose bucket it is linked in; 0 where it is not linked.
        var due: UInt32 = 0
        var next: Int32 = -1
        var previous: Int32 = -1
    }

    private var entries: [Entry] = []
    private var heads = [Int32](repeating: -1, count: bucketCount)
    /// Bit n of word m: the bucket 64 m + n has entries.
    private var occupied = [UInt64](repeating: 0, count: bucketCount / 64)
    /// Milliseconds of the clock at tick 0.
    private let origin: UInt64
    /// Everything up to this tick was looked at.
    private var current: UInt32 = 0
    /// No entry is linked in an earlier tick; there may be none in this one either.
    private var earliest = UInt32.max {
        didSet {
            earliestMoment =
                earliest == .max ? .max : origin + UInt64(earliest) * Self.tick
        }
    }
    /// The same in milliseconds of the clock.
    private var earliestMoment = UInt64.max

    /// - Parameter now: milliseconds of a clock that does not go back.
    init(now: UInt64) {
        origin = now
    }

    mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

    /// Sets the deadline of `entry`, in milliseconds of the same clock.
    mutating func schedule(_ entry: Int, at deadline: UInt64) {
        while entries.count <= entry { entries.append(Entry()) }
        let tick = max(ticks(at: deadline + Self.tick - 1), current + 1)
        entries[entry].deadline = tick
        let due = entries[entry].due
        guard due == 0 || tick < due else { return }
        unlink(entry)
        link(entry)
    }

    mutating func cancel(_ entry: Int) {
        guard entry < entries.count else { return }
        unlink(entry)
    }

    /// Whether `advance` may find anything: false costs next to nothing.
    @inline(__always)
    func mayExpire(by now: UInt64) -> Bool { now >= earliestMoment }

    /// Appends the entries whose deadline has come, and forgets them.
    mutating func advance(to now: UInt64, expired: inout [Int]) {
        let target = ticks(at: now)
        guard target > current else { return }
        let buckets = min(target - current, UInt32(Self.bucketCount))
        current = target
        guard earliest <= target else { return }
        earliest = .max
        for tick in (target - buckets + 1)...target {
            let bucket = Int(tick) & (Self.bucketCount - 1)
            guard heads[bucket] >= 0 else { continue }
            var entry = Int(heads[bucket])
            heads[bucket] = -1
            occupied[bucket >> 6] &= ~(1 << UInt64(bucket & 63))
            while entry >= 0 {
                let next = Int(entries[entry].next)
                entries[entry].due = 0
                if entries[entry].deadline <= target { expired.append(entry) } else { link(entry) }
                entry = next
            }
        }
        earliest = firstOccupied()
    }

    /// Milliseconds until a bucket may be due; nil where nothing is linked.
    func delay(from now: UInt64) -> Int? {
        guard earliest != .max else { return nil }
        return max(0, Int(origin) + Int(earliest) * Int(Self.tick) - Int(now))
    }

    /// The next tick whose bucket has entries; the largest number where none has.
    private func firstOccupied() -> UInt32 {
        let start = Int(current + 1) & (Self.bucketCount - 1)
        var distance = 0
        while distance < Self.bucketCount {
            let bucket = (start + distance) & (Self.bucketCount - 1)
            let word = occupied[bucket >> 6] >> UInt64(bucket & 63)
            guard word == 0 else {
                return current + 1 + UInt32(distance + word.trailingZeroBitCount)
            }
            distance += 64 - bucket & 63
        }
        return .max
    }

    /// Whole ticks from the origin; the last one is two years away.
    private func ticks(at moment: UInt64) -> UInt32 {
        UInt32(clamping: (max(moment, origin) - origin) / Self.tick)
    }

    private mutating func link(_ entry: Int) {
        let due = min(entries[entry].deadline, current + UInt32(Self.bucketCount) - 1)
        let bucket = Int(due) & (Self.bucketCount - 1)
        let head = heads[bucket]
        entries[entry].due = due
        entries[entry].next = head
        entries[entry].previous = -1
        if head >= 0 { entries[Int(head)].previous = Int32(entry) }
        heads[bucket] = Int32(entry)
        earliest = min(earliest, due)
        occupied[bucket >> 6] |= 1 << UInt64(bucket & 63)
    }

    private mutating func unlink(_ entry: Int) {
        let due = entries[entry].due
        guard due != 0 else { return }
        let (next, previous) = (entries[entry].next, entries[entry].previous)
        let bucket = Int(due) & (Self.bucketCount - 1)
        if next >= 0 { entries[Int(next)].previous = previous }
        if previous >= 0 {
            entries[Int(previous)].next = next
        } else {
            heads[bucket] = next
            if next < 0 { occupied[bucket >> 6] &= ~(1 << UInt64(bucket & 63)) }
        }
        entries[entry].due = 0
    }
}
