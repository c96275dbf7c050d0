/// 64 bits that stand for a sequence of bytes (FNV-1a): equal in every process for equal bytes.
///
/// Tells versions apart; it is no protection against forgery.
package struct ContentHash: Hashable, Sendable {
    package private(set) var rawValue: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package init(_ bytes: [UInt8]) {
        add(bytes.span)
    }

    package init(_ text: String) {
        add(text.utf8.span)
    }

    package mutating func add(_ text: String) {
        add(text.utf8.span)
    }

    package mutating func add(_ bytes: Span<UInt8>) {
        for at in bytes.indices { rawValue = (rawValue ^ UInt64(bytes[at])) &* 0x100_0000_01B3 }
    }

    /// The same for long content, eight bytes at a time; another hash than that of the bytes one by one.
    mutating func add(words bytes: Span<UInt8>) {
        var at = 0
        while at <= bytes.count - 8 {
            // The load checks its bounds, and UInt64 has a value for all bits.
            let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            rawValue = (rawValue ^ UInt64(littleEndian: word)) &* 0x9E37_79B9_7F4A_7C15
            rawValue ^= rawValue >> 32
            at += 8
        }
        add(bytes.extracting(at...))
        rawValue = (rawValue ^ UInt64(bytes.count)) &* 0x100_0000_01B3
    }

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(rawValue, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
