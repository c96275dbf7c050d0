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
        var deadline: UInt64 = 0
        /// The tick whose bucket it is linked in; 0 where it is not linked.
        var due: UInt64 = 0
        var next: Int32 = -1
        var previous: Int32 = -1
    }

    private var entries: [Entry] = []
    private var heads = [Int32](repeating: -1, count: bucketCount)
    /// Bit n of word m: the bucket 64 m + n has entries.
    private var occupied = [UInt64](repeating: 0, count: bucketCount / 64)
    /// Everything up to this tick was looked at.
    private var current: UInt64

    /// - Parameter now: milliseconds of a clock that does not go back, more than one tick.
    init(now: UInt64) {
        current = now / Self.tick
    }

    /// Sets the deadline of `entry`, in milliseconds of the same clock.
    mutating func schedule(_ entry: Int, at deadline: UInt64) {
        while entries.count <= entry { entries.append(Entry()) }
        let tick = max((deadline + Self.tick - 1) / Self.tick, current + 1)
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

    /// Appends the entries whose deadline has come, and forgets them.
    mutating func advance(to now: UInt64, expired: inout [Int]) {
        let target = now / Self.tick
        guard target > current else { return }
        let first =
            target - current > UInt64(Self.bucketCount)
            ? target - UInt64(Self.bucketCount) + 1 : current + 1
        current = target
        for tick in first...target {
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
    }

    /// Milliseconds until a bucket is due; nil where nothing is linked.
    func delay(from now: UInt64) -> Int? {
        let start = Int(current + 1) & (Self.bucketCount - 1)
        var distance = 0
        while distance < Self.bucketCount {
            let bucket = (start + distance) & (Self.bucketCount - 1)
            let word = occupied[bucket >> 6] >> UInt64(bucket & 63)
            guard word == 0 else {
                let tick = current + 1 + UInt64(distance + word.trailingZeroBitCount)
                return Int(max(tick * Self.tick, now) - now)
            }
            distance += 64 - bucket & 63
        }
        return nil
    }

    private mutating func link(_ entry: Int) {
        let due = min(entries[entry].deadline, current + UInt64(Self.bucketCount) - 1)
        let bucket = Int(due) & (Self.bucketCount - 1)
        let head = heads[bucket]
        entries[entry].due = due
        entries[entry].next = head
        entries[entry].previous = -1
        if head >= 0 { entries[Int(head)].previous = Int32(entry) }
        heads[bucket] = Int32(entry)
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
