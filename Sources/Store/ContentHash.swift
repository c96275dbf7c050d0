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
        unsafe add(words: bytes.bytes)
    }

    mutating func add(words bytes: RawSpan) {
        var at = 0
        while at <= bytes.byteCount - 8 {
            // The loads check their bounds, and integers have a value for all bits.
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            add(word: UInt64(littleEndian: word))
            at += 8
        }
        while at < bytes.byteCount {
            let byte = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt8.self)
            rawValue = (rawValue ^ UInt64(byte)) &* 0x100_0000_01B3
            at += 1
        }
        rawValue = (rawValue ^ UInt64(bytes.byteCount)) &* 0x100_0000_01B3
    }

    mutating func add(word: UInt64) {
        rawValue = (rawValue ^ word) &* 0x9E37_79B9_7F4A_7C15
        rawValue ^= rawValue >> 32
    }

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(rawValue, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
