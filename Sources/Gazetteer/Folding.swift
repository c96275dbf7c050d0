internal import CUtf8proc

/// Makes spellings equal that a reader takes for the same: case, accents, ligatures, apostrophes.
///
/// Unicode decomposition and case folding come from libutf8proc; the few Latin letters that have no
/// decomposition but a customary plain spelling (`œ`, `ø`, `ł` …) are listed here.
package enum Folding {
    /// Hands the folded UTF-8 of `scalar` to `emit`, byte by byte; nothing for a mark or an ignorable.
    static func fold(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
        let value = scalar.value
        if value < 0x80 {
            let byte = UInt8(truncatingIfNeeded: value)
            emit(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        } else if let plain = plainSpelling(of: value) {
            for byte in plain.utf8 { emit(byte) }
        } else {
            decompose(scalar, emit)
        }
    }

    /// `fold("L’Élysée")` → `l'elysee`
    package static func fold(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { fold(scalar) { bytes.append($0) } }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func plainSpelling(of value: UInt32) -> String? {
        switch value {
        case 0xC6, 0xE6: "ae"
        case 0xD8, 0xF8: "o"
        case 0xD0, 0xF0, 0x110, 0x111: "d"
        case 0xDE, 0xFE: "th"
        case 0x131: "i"
        case 0x141, 0x142: "l"
        case 0x152, 0x153: "oe"
        case 0x2018, 0x2019, 0x02BC, 0xB4, 0x2032: "'"
        case 0x2010, 0x2011: "-"
        case 0x2013, 0x2014, 0x2015: "–"
        case 0x201C: "«"
        case 0x201D: "»"
        case 0xAB: "«"
        case 0xBB: "»"
        default: nil
        }
    }

    private static func decompose(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
        let options = utf8proc_option_t(
            UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_CASEFOLD.rawValue
                | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_IGNORE.rawValue)
        // The longest compatibility decomposition (U+FDFA) has 18 code points.
        var scratch = [utf8proc_int32_t](repeating: 0, count: 20)
        var boundClass: Int32 = 0
        let count = unsafe utf8proc_decompose_char(
            utf8proc_int32_t(scalar.value), &scratch, 20, options, &boundClass)
        guard count > 0, count <= 20 else { return }
        for value in scratch[..<count] {
            guard let part = Unicode.Scalar(UInt32(value)) else { continue }
            for byte in UTF8.encode(part) ?? UTF8.encodedReplacementCharacter { emit(byte) }
        }
    }
}
