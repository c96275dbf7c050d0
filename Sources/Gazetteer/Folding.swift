/// Makes spellings equal that a reader takes for the same: case, accents, ligatures, apostrophes.
///
/// Decomposition and case folding come from libutf8proc (`Decomposition`); the few Latin letters that have no
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
            Decomposition.fold(scalar, emit)
        }
    }

    /// `fold("L’Élysée")` → `l'elysee`
    package static func fold(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { fold(scalar) { bytes.append($0) } }
        return String(decoding: bytes, as: UTF8.self)
    }
}
