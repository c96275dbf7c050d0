internal import CUtf8proc

/// Unicode's compatibility decomposition, without marks and folded in case, as libutf8proc makes it.
enum Decomposition {
    /// Hands the UTF-8 of the decomposed `scalar` to `emit`, byte by byte; nothing for a mark or an ignorable.
    @inline(never)
    static func fold(_ scalar: Unicode.Scalar, _ emit: (UInt8) -> Void) {
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
