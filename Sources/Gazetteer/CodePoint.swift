/// A code point as it stands in UTF-8, and how many bytes it takes there.
struct CodePoint {
    let scalar: Unicode.Scalar
    let width: Int

    @inline(__always)
    var isSmallLetter: Bool { scalar.value &- 0x61 < 26 }

    /// The one at `index`; nil at the end. What is no UTF-8 reads as U+FFFD, a byte at a time.
    @inline(__always)
    init?(in text: Span<UInt8>, at index: Int) {
        guard index < text.count else { return nil }
        let first = text[index]
        if first < 0x80 {
            self.init(scalar: Unicode.Scalar(first), width: 1)
        } else {
            self.init(beginning: first, in: text, at: index)
        }
    }

    @inline(__always)
    private init(scalar: Unicode.Scalar, width: Int) {
        self.scalar = scalar
        self.width = width
    }

    private init(beginning first: UInt8, in text: Span<UInt8>, at index: Int) {
        let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0x7F >> UInt32(count))
        var isWellFormed = 0xC2...0xF4 ~= first && index + count <= text.count
        if isWellFormed {
            for offset in 1..<count {
                let byte = text[index + offset]
                isWellFormed = isWellFormed && byte & 0xC0 == 0x80
                value = value << 6 | UInt32(byte & 0x3F)
            }
        }
        if isWellFormed, let known = Unicode.Scalar(value), UTF8.width(known) == count {
            self.init(scalar: known, width: count)
        } else {
            self.init(scalar: "\u{FFFD}", width: 1)
        }
    }
}
