internal import CZlib

/// RFC 1952 by zlib: no file name and no time, so that equal content has equal bytes.
enum Gzip {
    /// zlib's own default: beyond it little is won for much time.
    private static let level: Int32 = 6
    /// The largest window (15 bits), and 16 for a wrapper of gzip instead of zlib's own.
    private static let window: Int32 = 15 + 16
    /// zlib's default: 128 KB for its tables.
    private static let memory: Int32 = 8

    static func encode(_ content: [UInt8]) -> [UInt8]? {
        guard let count = UInt32(exactly: content.count) else { return nil }
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard
            unsafe deflateInit2_(
                &stream, level, Z_DEFLATED, window, memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
                == Z_OK
        else { return nil }
        defer { unsafe deflateEnd(&stream) }
        let bound = Int(unsafe deflateBound(&stream, UInt(count)))
        var result = Z_OK
        let encoded = unsafe [UInt8](unsafeUninitializedCapacity: bound) { room, written in
            unsafe content.withUnsafeBufferPointer { input in
                // zlib only reads here; its type does not say so.
                unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.avail_in = count
                unsafe stream.next_out = room.baseAddress
                unsafe stream.avail_out = UInt32(clamping: room.count)
                unsafe result = deflate(&stream, Z_FINISH)
                unsafe written = Int(stream.total_out)
            }
        }
        return result == Z_STREAM_END ? encoded : nil
    }
}
