/// Writes values one after the other: numbers with eight octets, lists with their length before them, the lowest
/// octet first. Their hash goes along.
struct SnapshotEncoder {
    /// What was written, in pieces, so that long lists need not be copied.
    private(set) var pieces: [[UInt8]] = []
    private(set) var hash = ContentHash()
    private(set) var count = 0
    private var open: [UInt8] = []

    private static let long = 1 << 16

    mutating func write(_ number: Int) {
        let word = UInt64(bitPattern: Int64(number))
        hash.add(word: word)
        count += 8
        for shift in stride(from: 0, to: 64, by: 8) {
            open.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
        }
    }

    mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

    mutating func write(_ bytes: [UInt8]) {
        write(bytes.count)
        hash.add(words: bytes.span)
        count += bytes.count
        guard bytes.count >= Self.long else { return open.append(contentsOf: bytes) }
        close()
        pieces.append(bytes)
    }

    mutating func write<Number: FixedWidthInteger & BitwiseCopyable>(_ numbers: [Number]) {
        // The octets of integers as they lie in memory, which is in this order on every machine that we know of.
        write(unsafe numbers.withUnsafeBytes { unsafe [UInt8]($0) })
    }

    mutating func write(_ text: String) { write(Array(text.utf8)) }

    mutating func write(_ text: String?) {
        write(text != nil)
        if let text { write(text) }
    }

    /// Ends the piece that short values go into.
    mutating func close() {
        if !open.isEmpty { pieces.append(open) }
        open = []
    }
}
