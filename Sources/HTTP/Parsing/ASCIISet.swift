/// A set of ASCII octets in two words: one shift and one mask for each question.
struct ASCIISet {
    /// Bit n stands for the octet n.
    let low: UInt64
    /// Bit n stands for the octet 64 + n.
    let high: UInt64

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word = byte < 64 ? low : byte < 128 ? high : 0
        return word >> UInt64(byte & 63) & 1 == 1
    }
}

extension ASCIISet {
    /// RFC 9110 §5.6.2: tchar.
    static var token: ASCIISet {
        ASCIISet(low: 0x03ff_6cfa_0000_0000, high: 0x57ff_ffff_c7ff_fffe)
    }

    /// RFC 3986 §3.3: pchar, "/" and the percent sign of an encoded octet.
    static var path: ASCIISet {
        ASCIISet(low: 0x2fff_fff2_0000_0000, high: 0x47ff_fffe_87ff_ffff)
    }

    /// RFC 3986 §3.4, and what browsers leave bare in a query: `[ ] { } | ^` and the backquote
    /// (WHATWG URL, query percent-encode set). None of them means anything to a reader of lines.
    static var query: ASCIISet {
        ASCIISet(low: 0xafff_fff2_0000_0000, high: 0x7fff_ffff_efff_ffff)
    }

    /// RFC 3986 §3.2 without user information: uri-host, port, brackets.
    static var authority: ASCIISet {
        ASCIISet(low: 0x2fff_7ff2_0000_0000, high: 0x47ff_fffe_afff_fffe)
    }

    /// RFC 3986 §3.2.2: reg-name, encoded octets apart.
    static var registeredName: ASCIISet {
        ASCIISet(low: 0x2bff_7fd2_0000_0000, high: 0x47ff_fffe_87ff_fffe)
    }

    /// RFC 5234: HEXDIG, of either case.
    static var hexadecimal: ASCIISet {
        ASCIISet(low: 0x03ff_0000_0000_0000, high: 0x0000_007e_0000_007e)
    }
}

extension UInt8 {
    static var tab: UInt8 { 0x09 }
    static var lineFeed: UInt8 { 0x0a }
    static var carriageReturn: UInt8 { 0x0d }
    static var space: UInt8 { 0x20 }

    /// Of an ASCII letter, the small one; every other octet as it is.
    @inline(__always)
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// RFC 9110 §5.5: `field-vchar = VCHAR / obs-text`, and SP and HTAB between them.
    @inline(__always)
    var isFieldContent: Bool { self >= 0x20 && self != 0x7f || self == .tab }

    /// RFC 9110 §5.6.3: OWS.
    @inline(__always)
    package var isBlank: Bool { self == .space || self == .tab }

    var isDigit: Bool { self &- 0x30 < 10 }
}
