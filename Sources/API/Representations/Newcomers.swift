/// What was asked for lately and is not remembered: who comes a second time is worth a place that another one has to
/// give up, so that queries which nobody asks again push out none that many ask.
struct Newcomers {
    /// The hash of the last target of each place; a power of two of them.
    private var hashes = [UInt64](repeating: 0, count: count)

    private static let count = 1_024

    /// Whether the target of this hash has come before; from now on it has.
    mutating func hasCome(_ hash: UInt64) -> Bool {
        // The lowest bits say which set of the cache it is.
        let place = Int(truncatingIfNeeded: hash >> 16) & (Self.count - 1)
        let isKnown = hashes[place] == hash
        hashes[place] = hash
        return isKnown
    }
}
