internal import CUtf8proc

/// Makes spellings equal that a reader takes for the same: case, accents, ligatures, apostrophes.
///
/// Unicode decomposition and case folding come from libutf8proc; the few Latin letters that have no
/// decomposition but a customary plain spelling (`œ`, `ø`, `ł` …) are listed in `ShortFolding`.
package enum Folding {
    /// Hands the folded UTF-8 of `scalar` to `emit`, byte by byte; nothing for a mark or an ignorable.
    @inline(__always)
    static func fold(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
        let value = scalar.value
        if value < 0x80 {
            let byte = UInt8(truncatingIfNeeded: value)
            emit(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        } else if let known = ShortFolding.known(value) {
            known.forEachByte(emit)
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

    @inline(never)
    static func decompose(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
        let options = utf8proc_option_t(
            UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_CASEFOLD.rawValue
                | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_IGNORE.rawValue)
        // The longest compatibility decomposition (U+FDFA) has 18 code points.
        var scratch = [20 of utf8proc_int32_t](repeating: 0)
        var boundClass: Int32 = 0
        var values = scratch.mutableSpan
        let count = unsafe values.withUnsafeMutableBufferPointer {
            unsafe utf8proc_decompose_char(
                utf8proc_int32_t(scalar.value), $0.baseAddress, 20, options, &boundClass)
        }
        guard count > 0, count <= 20 else { return }
        for index in 0..<count {
            guard let part = Unicode.Scalar(UInt32(scratch[index])) else { continue }
            for byte in UTF8.encode(part) ?? UTF8.encodedReplacementCharacter { emit(byte) }
        }
    }
}
