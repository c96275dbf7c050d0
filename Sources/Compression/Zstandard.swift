internal import CZstd

/// RFC 8878 by libzstd: one frame that tells the length of the content.
enum Zstandard {
    /// Of 22. Windows stay far below the 8 MB that RFC 9659 allows a server.
    private static let level: Int32 = 9

    static func encode(_ content: [UInt8]) -> [UInt8]? {
        let bound = ZSTD_compressBound(content.count)
        guard ZSTD_isError(bound) == 0 else { return nil }
        var isDone = false
        let encoded = unsafe [UInt8](unsafeUninitializedCapacity: bound) { room, written in
            unsafe content.withUnsafeBytes { input in
                let result = unsafe ZSTD_compress(
                    room.baseAddress, room.count, input.baseAddress, input.count, level)
                isDone = ZSTD_isError(result) == 0
                written = isDone ? result : 0
            }
        }
        return isDone ? encoded : nil
    }
}
