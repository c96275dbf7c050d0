internal import Glibc

/// Eight octets at a time, for what is looked at in every request.
extension Span<UInt8> {
    /// The eight octets from `at` on, the first one lowest.
    ///
    /// The load checks its bounds; it is called unsafe because not every type has a value for all bits,
    /// as UInt64 has.
    @inlinable @inline(__always)
    package func word(at start: Int) -> UInt64 {
        unsafe UInt64(
            littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    }

    /// The first index from `start` on whose octet is no field content.
    func endOfFieldContent(from start: Int) -> Int {
        var at = start
        while at <= count - 8 {
            let marks = Self.controls(in: word(at: at))
            guard marks != 0 else {
                at += 8
                continue
            }
            at += marks.trailingZeroBitCount >> 3
            // A tab is marked as well, and belongs to the content.
            guard self[at] == .tab else { return at }
            at += 1
        }
        return end(of: .fieldContent, from: at)
    }

    /// The highest bit of each octet that is below 0x20 or DEL, right for the lowest one that is: a
    /// borrow only spreads upwards from there.
    @inline(__always)
    private static func controls(in word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let below = (word &- ones &* 0x20) & ~word
        let other = word ^ (ones &* 0x7f)
        let delete = (other &- ones) & ~other
        return (below | delete) & (ones &* 0x80)
    }

    /// Whether the octets at `range` are those of `octets`. Every request asks twice, of its head and
    /// of its target, and the C library's comparison takes half of what a loop with checks does.
    package func equals(_ octets: Span<UInt8>, at range: Range<Int>) -> Bool {
        guard range.count == octets.count else { return false }
        return unsafe extracting(range).withUnsafeBytes { part in
            unsafe octets.withUnsafeBytes { octets in
                guard let one = part.baseAddress, let other = octets.baseAddress else {
                    return true
                }
                return unsafe memcmp(one, other, octets.count) == 0
            }
        }
    }
}
