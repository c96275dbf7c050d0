/// The folding of one code point where it has three bytes at most: nearly always.
struct ShortFolding: Sendable {
    /// The first byte lowest, their number in the highest byte.
    private var packed: UInt32 = 0

    private init() {}

    private init(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    /// What is known without asking libutf8proc; nil where that must be asked.
    @inline(__always)
    static func known(_ value: UInt32) -> ShortFolding? {
        guard let place = place(of: value) else { return plain(value) }
        let folding = frequent[place]
        return folding.isLong ? nil : folding
    }

    @inline(__always)
    func forEachByte(_ body: (UInt8) -> Void) {
        var rest = packed & 0xFF_FFFF
        for _ in 0..<(packed >> 24) {
            body(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }

    /// The Latin letters of European languages, then dashes and quotation marks.
    private static let frequent: [ShortFolding] = (UInt32(0)..<0x130).map { place in
        let value = place < 0x100 ? place + 0x80 : place - 0x100 + 0x2010
        if let plain = plain(value) { return plain }
        var folding = ShortFolding()
        if let scalar = Unicode.Scalar(value) {
            Decomposition.fold(scalar) { folding.append($0) }
        }
        return folding
    }

    @inline(__always)
    private static func place(of value: UInt32) -> Int? {
        if value &- 0x80 < 0x100 { return Int(value &- 0x80) }
        return value &- 0x2010 < 0x30 ? Int(value &- 0x2010 + 0x100) : nil
    }

    private var isLong: Bool { packed >> 24 > 3 }

    private mutating func append(_ byte: UInt8) {
        let count = packed >> 24
        if count < 3 { packed |= UInt32(byte) << (count * 8) }
        packed += 1 << 24
    }

    /// Letters without a decomposition, and marks that stand for others.
    private static func plain(_ value: UInt32) -> ShortFolding? {
        switch value {
        case 0xC6, 0xE6: ShortFolding("ae")
        case 0xD8, 0xF8: ShortFolding("o")
        case 0xD0, 0xF0, 0x110, 0x111: ShortFolding("d")
        case 0xDE, 0xFE: ShortFolding("th")
        case 0x131: ShortFolding("i")
        case 0x141, 0x142: ShortFolding("l")
        case 0x152, 0x153: ShortFolding("oe")
        case 0x2018, 0x2019, 0x02BC, 0xB4, 0x2032: ShortFolding("'")
        case 0x2010, 0x2011: ShortFolding("-")
        case 0x2013, 0x2014, 0x2015: ShortFolding("–")
        case 0x201C: ShortFolding("«")
        case 0x201D: ShortFolding("»")
        case 0xAB: ShortFolding("«")
        case 0xBB: ShortFolding("»")
        default: nil
        }
    }
}
