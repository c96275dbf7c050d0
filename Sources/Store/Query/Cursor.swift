/// Where a list goes on: valid for one snapshot and one query.
package struct Cursor: Hashable, Sendable {
    package var snapshot: ContentHash
    package var query: ContentHash
    package var offset: Int

    package init(snapshot: ContentHash, query: ContentHash, offset: Int) {
        self.snapshot = snapshot
        self.query = query
        self.offset = offset
    }
}

extension Cursor: CustomStringConvertible {
    /// Letters, digits, `-` and `_` (base64url, RFC 4648 §5, without padding); opaque to clients.
    package var description: String {
        var bytes: [UInt8] = []
        for word in [snapshot.rawValue, query.rawValue] {
            for shift in stride(from: 56, through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
            }
        }
        let offset = UInt32(clamping: offset)
        for shift in [24, 16, 8, 0] as [UInt32] {
            bytes.append(UInt8(truncatingIfNeeded: offset >> shift))
        }
        // 20 bytes and one of check, so that a slip is seen: 21 bytes are 28 letters.
        bytes.append(Self.check(bytes))
        var text = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<(start + 3)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            for shift in [18, 12, 6, 0] as [UInt32] {
                text.unicodeScalars.append(
                    Unicode.Scalar(Self.alphabet[Int(group >> shift & 63)]))
            }
        }
        return text
    }

    /// Nil for what no snapshot ever gave out.
    package init?(_ text: String) {
        guard text.utf8.count == 28 else { return nil }
        var bytes: [UInt8] = []
        var group: UInt32 = 0
        for (index, letter) in text.utf8.enumerated() {
            guard let value = Self.alphabet.firstIndex(of: letter) else { return nil }
            group = group << 6 | UInt32(value)
            guard index % 4 == 3 else { continue }
            for shift in [16, 8, 0] as [UInt32] {
                bytes.append(UInt8(truncatingIfNeeded: group >> shift))
            }
            group = 0
        }
        guard bytes.last == Self.check(bytes.dropLast()) else { return nil }
        func number(_ range: Range<Int>) -> UInt64 {
            bytes[range].reduce(0) { $0 << 8 | UInt64($1) }
        }
        self.init(
            snapshot: ContentHash(rawValue: number(0..<8)),
            query: ContentHash(rawValue: number(8..<16)), offset: Int(number(16..<20)))
    }

    private static func check(_ bytes: some Sequence<UInt8>) -> UInt8 {
        UInt8(truncatingIfNeeded: ContentHash(Array(bytes)).rawValue)
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
