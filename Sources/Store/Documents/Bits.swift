/// A bit for each document of a table: what many documents have in common takes least so.
struct Bits: Sendable, Equatable {
    private(set) var words: [UInt64]

    /// - Parameter universe: how many documents there are.
    init(universe: Int) {
        words = [UInt64](repeating: 0, count: (universe + 63) / 64)
    }

    init(words: [UInt64]) { self.words = words }

    mutating func insert(_ document: UInt32) {
        words[Int(document >> 6)] |= 1 << UInt64(document & 63)
    }

    func contains(_ document: UInt32) -> Bool {
        words[Int(document >> 6)] & 1 << UInt64(document & 63) != 0
    }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    func intersection(_ other: Bits) -> Bits { combined(other) { $0 & $1 } }

    func union(_ other: Bits) -> Bits { combined(other) { $0 | $1 } }

    func subtracting(_ other: Bits) -> Bits { combined(other) { $0 & ~$1 } }

    /// How many both have, without making what both have.
    func intersectionCount(_ other: Bits) -> Int {
        let (left, right) = (words.span, other.words.span)
        var count = 0
        for at in 0..<min(left.count, right.count) {
            count += (left[at] & right[at]).nonzeroBitCount
        }
        return count
    }

    /// Rising.
    func forEach(_ body: (UInt32) -> Void) {
        let words = words.span
        for at in words.indices {
            var word = words[at]
            while word != 0 {
                body(UInt32(at << 6 + word.trailingZeroBitCount))
                word &= word - 1
            }
        }
    }

    /// The `limit` documents after the first `offset`.
    func page(offset: Int, limit: Int) -> [UInt32] {
        var (skipped, page): (Int, [UInt32]) = (0, [])
        for (at, word) in words.enumerated() {
            guard page.count < limit else { break }
            let count = word.nonzeroBitCount
            if skipped + count <= offset {
                skipped += count
                continue
            }
            var word = word
            while word != 0, page.count < limit {
                if skipped >= offset { page.append(UInt32(at << 6 + word.trailingZeroBitCount)) }
                skipped += 1
                word &= word - 1
            }
        }
        return page
    }

    /// Both have bits for the same documents.
    private func combined(_ other: Bits, _ operation: (UInt64, UInt64) -> UInt64) -> Bits {
        let (left, right) = (words.span, other.words.span)
        return Bits(words: left.indices.map { operation(left[$0], right[$0]) })
    }
}
