import HTTP

/// Remembers representations by request target, within a bound of octets. Belongs to one event loop
/// and to one snapshot, so nothing in it is ever stale.
///
/// Sets of four places each: a target has its place among four by its hash, and takes that of the one
/// that was longest not asked for. No target can make the search for another one longer. While there is
/// room each is remembered at once, then only what is asked for again soon.
struct RepresentationCache {
    /// A representation as a target asks for it.
    struct Entry {
        var representation: Representation
        /// Whether the target names the media type itself (`/alliances.json`), whatever `Accept` says.
        var isNamed: Bool
    }

    private static let ways = 4
    /// A power of two.
    private static let sets = 256
    /// Longer targets are rare and not worth their memory.
    private static let longestKey = 1_024

    /// Of the keys, at the same index; 0 where the place is free.
    private var hashes = [UInt64](repeating: 0, count: sets * ways)
    /// When the place was last asked for.
    private var uses = [UInt32](repeating: 0, count: sets * ways)
    private var keys = [[UInt8]](repeating: [], count: sets * ways)
    private var entries = [Entry?](repeating: nil, count: sets * ways)
    private var answers = [FieldBlock](repeating: none, count: sets * ways)
    private var labels = [UInt8](repeating: 0, count: sets * ways)
    private var clock: UInt32 = 0
    /// The set that gives up a place next where octets are short.
    private var hand = 0
    private var octets = 0
    private var newcomers = Newcomers()
    private let capacity: Int

    /// - Parameter capacity: octets of all representations together; those above an eighth of it are
    ///   not kept.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// The place of what is remembered for a target; nil where nothing is.
    mutating func find(_ key: Span<UInt8>) -> Int? {
        guard let place = place(of: key, Self.hash(key)) else { return nil }
        clock &+= 1
        uses[place] = clock
        return place
    }

    /// What `find` found.
    func entry(at place: Int) -> Entry? { entries[place] }

    /// The plain answer of what `find` found: all that most requests want.
    func answer(at place: Int) -> FieldBlock { answers[place] }

    /// Of which route it is.
    func label(at place: Int) -> UInt8 { labels[place] }

    mutating func insert(_ entry: Entry, for key: Span<UInt8>) {
        let size = entry.representation.size
        guard key.count <= Self.longestKey, size <= capacity / 8 else { return }
        let hash = Self.hash(key)
        let place = place(of: key, hash) ?? oldest(of: hash)
        let isTaken = hashes[place] != 0 && hashes[place] != hash
        if isTaken || octets + size > capacity, !newcomers.hasCome(hash) { return }
        while octets + size > capacity { removeNext() }
        octets += size - (entries[place]?.representation.size ?? 0)
        hashes[place] = hash
        clock &+= 1
        uses[place] = clock
        keys[place] = [UInt8](copying: key)
        entries[place] = entry
        labels[place] = entry.representation.label
        answers[place] = entry.representation.identity.fields
    }

    /// Of one set after the other, what was longest not asked for: there is no turn in which all is given up.
    private mutating func removeNext() {
        let places = hand * Self.ways..<(hand + 1) * Self.ways
        hand = (hand + 1) % Self.sets
        var oldest: Int?
        for place in places where entries[place] != nil {
            if oldest.map({ uses[place] < uses[$0] }) ?? true { oldest = place }
        }
        guard let oldest, let entry = entries[oldest] else { return }
        octets -= entry.representation.size
        hashes[oldest] = 0
        uses[oldest] = 0
        keys[oldest] = []
        entries[oldest] = nil
        answers[oldest] = Self.none
        labels[oldest] = 0
    }

    private static let none = FieldBlock([])

    private func place(of key: Span<UInt8>, _ hash: UInt64) -> Int? {
        let first = Self.first(of: hash)
        for index in first..<first + Self.ways where hashes[index] == hash {
            let known = keys[index]
            if key.equals(known.span, at: 0..<key.count) { return index }
        }
        return nil
    }

    private func oldest(of hash: UInt64) -> Int {
        let first = Self.first(of: hash)
        var oldest = first
        for index in first..<first + Self.ways where uses[index] < uses[oldest] { oldest = index }
        return oldest
    }

    private static func first(of hash: UInt64) -> Int {
        Int(hash & UInt64(sets - 1)) * ways
    }

    /// Mixes eight octets at a time, the last ones twice where their number is no multiple of eight;
    /// never 0.
    private static func hash(_ key: Span<UInt8>) -> UInt64 {
        var hash = UInt64(key.count) &* multiplier
        guard key.count >= 8 else {
            for at in key.indices { hash = mix(hash, UInt64(key[at])) }
            return hash | 1 << 63
        }
        var at = 0
        while at <= key.count - 8 {
            hash = mix(hash, key.word(at: at))
            at += 8
        }
        return mix(hash, key.word(at: key.count - 8)) | 1 << 63
    }

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* multiplier
        return product ^ product >> 32
    }
}
