/// Small numbers in few octets: seven bits in each, the highest bit where more follow.
enum Varint {
    static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// The number at `place`, which moves behind it.
    @inline(__always)
    static func read(_ bytes: Span<UInt8>, at place: inout Int) -> UInt32 {
        var byte = bytes[place]
        place += 1
        guard byte >= 0x80 else { return UInt32(byte) }
        var (number, shift) = (UInt32(byte & 0x7F), UInt32(7))
        repeat {
            byte = bytes[place]
            place += 1
            number |= UInt32(byte & 0x7F) << shift
            shift += 7
        } while byte >= 0x80
        return number
    }
}
