/// How a file's bytes are turned into text.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// What is neither: the encoding of old French pages (WHATWG "windows-1252").
    case windows1252 = "Windows-1252"
}

/// A file's text without its byte order mark, and how it was found.
struct DecodedText {
    var text: String
    var encoding: TextEncoding

    /// Why bytes are no text, and where.
    struct Problem: Error, Hashable {
        var reason: String
        /// Offset of the first byte that tells so.
        var offset: Int
    }

    /// UTF-8, UTF-16 where a byte order mark says so, else Windows-1252.
    ///
    /// Refused: a NUL, half a surrogate pair, and in Windows-1252 a control character or a byte
    /// without a meaning, since that is no text at all.
    init(_ bytes: [UInt8]) throws(Problem) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            text = try Self.utf16(bytes, low: 0, high: 1)
            encoding = .utf16LittleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            text = try Self.utf16(bytes, low: 1, high: 0)
            encoding = .utf16BigEndian
        } else {
            if let offset = bytes.firstIndex(of: 0) { throw .binary(at: offset) }
            let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            if let utf8 = String(validating: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self) {
                text = utf8
                encoding = .utf8
            } else {
                text = try Self.windows1252(bytes)
                encoding = .windows1252
            }
        }
    }

    private static func utf16(_ bytes: [UInt8], low: Int, high: Int) throws(Problem) -> String {
        guard bytes.count.isMultiple(of: 2) else {
            throw Problem(
                reason: "UTF-16 that ends in half a unit", offset: bytes.count - 1)
        }
        let units = stride(from: 2, to: bytes.count, by: 2).map {
            UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
        }
        if let index = units.firstIndex(of: 0) { throw .binary(at: 2 + index * 2) }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw Problem(reason: "UTF-16 with half a surrogate pair", offset: 0)
        }
        return text
    }

    private static func windows1252(_ bytes: [UInt8]) throws(Problem) -> String {
        var scalars = String.UnicodeScalarView()
        for (offset, byte) in bytes.enumerated() {
            let isControl = byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(byte)
            guard !isControl, byte != 0x7F, let scalar = Windows1252.scalar(byte) else {
                throw .binary(at: offset)
            }
            scalars.append(scalar)
        }
        return String(scalars)
    }
}

extension DecodedText.Problem {
    fileprivate static func binary(at offset: Int) -> Self {
        Self(reason: "not a text: UTF-8, UTF-16 or Windows-1252 is expected", offset: offset)
    }
}
