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
        if bytes.byteCount >= Self.lanes * 8 {
            // One multiplication would wait for the other: four go side by side.
            var hashes: [4 of ContentHash] = .init(repeating: self)
            while at <= bytes.byteCount - Self.lanes * 8 {
                for lane in 0..<Self.lanes {
                    hashes[lane].add(word: Self.word(bytes, at: at + lane * 8))
                }
                at += Self.lanes * 8
            }
            for lane in 0..<Self.lanes { add(word: hashes[lane].rawValue) }
        }
        while at <= bytes.byteCount - 8 {
            add(word: Self.word(bytes, at: at))
            at += 8
        }
        while at < bytes.byteCount {
            let byte = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt8.self)
            rawValue = (rawValue ^ UInt64(byte)) &* 0x100_0000_01B3
            at += 1
        }
        rawValue = (rawValue ^ UInt64(bytes.byteCount)) &* 0x100_0000_01B3
    }

    private static let lanes = 4

    /// The load checks its bounds; it is called unsafe because not every type has a value for all bits, as integers have.
    private static func word(_ bytes: RawSpan, at place: Int) -> UInt64 {
        unsafe UInt64(
            littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
    }

    mutating func add(word: UInt64) {
        rawValue = (rawValue ^ word) &* 0x9E37_79B9_7F4A_7C15
        rawValue ^= rawValue >> 32
    }

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        var digits: [UInt8] = []
        append(to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    /// The same at the end of `octets`.
    package func append(to octets: inout [UInt8]) {
        let digits = [16 of UInt8] { place in
            let digit = UInt8(truncatingIfNeeded: rawValue >> UInt64(60 - 4 * place) & 15)
            return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        }
        // An array takes a span octet by octet, or this way at once.
        unsafe digits.span.withUnsafeBufferPointer { unsafe octets.append(contentsOf: $0) }
    }
}
