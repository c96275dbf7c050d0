/// What a spelling is worth in a document.
struct Frequency {
    var document: UInt32
    var all: UInt32
    var inTitle: UInt32

    mutating func add(_ other: Frequency) {
        all += other.all
        inTitle += other.inTitle
    }
}

/// Reads the postings of a spelling from first to last.
struct PostingsReader {
    private var place: Int
    private let end: Int
    private var next: UInt32 = 0

    /// - Parameter range: of the octets of its documents.
    init(_ range: Range<Int>) { (place, end) = (range.lowerBound, range.upperBound) }

    @inline(__always)
    mutating func read(_ bytes: Span<UInt8>) -> Frequency? {
        guard place < end else { return nil }
        let document = next + Varint.read(bytes, at: &place)
        next = document + 1
        let both = bytes[place]
        place += 1
        guard both == 0 else {
            return Frequency(document: document, all: UInt32(both >> 4), inTitle: UInt32(both & 15))
        }
        let all = Varint.read(bytes, at: &place)
        return Frequency(document: document, all: all, inTitle: Varint.read(bytes, at: &place))
    }
}

/// Reads the postings of a few spellings as if they were one.
struct PostingsMerger {
    private var readers: [PostingsReader]
    /// What each of them read last; nil at its end.
    private var heads: [Frequency?]

    init(_ ranges: [Range<Int>], _ bytes: Span<UInt8>) {
        readers = ranges.map { PostingsReader($0) }
        heads = []
        for place in readers.indices { heads.append(readers[place].read(bytes)) }
    }

    mutating func read(_ bytes: Span<UInt8>) -> Frequency? {
        guard heads.count > 1 else {
            guard let head = heads.first else { return nil }
            if head != nil { heads[0] = readers[0].read(bytes) }
            return head
        }
        var first: Frequency?
        for case let head? in heads where head.document < first?.document ?? .max { first = head }
        guard var sum = first else { return nil }
        (sum.all, sum.inTitle) = (0, 0)
        for place in heads.indices {
            guard let head = heads[place], head.document == sum.document else { continue }
            sum.add(head)
            heads[place] = readers[place].read(bytes)
        }
        return sum
    }
}
