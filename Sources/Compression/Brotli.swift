internal import CBrotli

/// RFC 7932 by libbrotlienc.
enum Brotli {
    /// Of 11: smaller than gzip's best for less time than gzip's default.
    private static let quality: Int32 = 5

    static func encode(_ content: [UInt8]) -> [UInt8]? {
        let bound = BrotliEncoderMaxCompressedSize(content.count)
        guard bound > 0 else { return nil }
        var isDone = false
        let encoded = unsafe [UInt8](unsafeUninitializedCapacity: bound) { room, written in
            unsafe content.withUnsafeBufferPointer { input in
                written = bound
                unsafe isDone =
                    BrotliEncoderCompress(
                        quality, window(for: content.count), BROTLI_MODE_TEXT, input.count,
                        input.baseAddress, &written, room.baseAddress) == BROTLI_TRUE
                if !isDone { written = 0 }
            }
        }
        return isDone ? encoded : nil
    }

    /// As large as the content needs, as the encoder's memory grows with it.
    private static func window(for count: Int) -> Int32 {
        let bits = Int32(Int.bitWidth - count.leadingZeroBitCount)
        return min(max(bits, BROTLI_MIN_WINDOW_BITS), BROTLI_MAX_WINDOW_BITS)
    }
}
