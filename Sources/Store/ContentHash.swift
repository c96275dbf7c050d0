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

    /// Sixteen hexadecimal digits.
    package var hexadecimal: String {
        let digits = String(rawValue, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
