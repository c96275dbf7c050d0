import Records

/// 64 bits of FNV-1a over the parts of a statement: the same statement has the same id in every process.
struct StatementHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func combine(_ part: String) {
        let octets = part.utf8.span
        for index in octets.indices { combine(octets[index]) }
        combine(0x1F)
    }

    private mutating func combine(_ octet: UInt8) {
        value = (value ^ UInt64(octet)) &* 0x0000_0100_0000_01b3
    }

    /// `st-83c571acfd915d74`
    var id: StatementID {
        StatementID(
            unsafe String(unsafeUninitializedCapacity: 19) { text in
                for (place, octet) in "st-".utf8.enumerated() { unsafe text[place] = octet }
                for place in 0..<16 {
                    let digit = UInt8(truncatingIfNeeded: value >> (60 - 4 * place)) & 0xF
                    unsafe text[place + 3] = digit + (digit < 10 ? 0x30 : 0x61 - 10)
                }
                return 19
            })
    }
}
