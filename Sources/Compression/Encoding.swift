/// The codings of content that are made here (RFC 9110 §8.4.1), best compression first.
package enum Encoding: CaseIterable, Sendable {
    /// RFC 7932.
    case brotli
    /// RFC 8878.
    case zstandard
    /// RFC 1952.
    case gzip

    /// `content` in this coding: equal bytes for equal content; nil where the coder fails for want of
    /// memory.
    package func encode(_ content: [UInt8]) -> [UInt8]? {
        switch self {
        case .brotli: Brotli.encode(content)
        case .zstandard: Zstandard.encode(content)
        case .gzip: Gzip.encode(content)
        }
    }
}
