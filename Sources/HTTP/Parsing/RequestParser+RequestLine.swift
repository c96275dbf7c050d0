extension RequestParser {
    /// The longest method token that is read to its end.
    private static let methodLength = 32

    /// `request-line = method SP request-target SP HTTP-version` (RFC 9112 §3) and its CRLF.
    static func requestLine(
        _ bytes: Span<UInt8>, at: inout Int, into head: inout RequestHead, limits: Limits
    ) throws(ParseFailure) -> HTTPVersion? {
        guard let method = try method(bytes, at: &at) else { return nil }
        head.method = method
        // RFC 9110 §9.3.6: the target of CONNECT is an authority, and what follows is no HTTP.
        if method == .connect { throw .tunnelRefused }
        guard try target(bytes, at: &at, into: &head, limits: limits) else { return nil }
        return try version(bytes, at: &at)
    }

    private static func method(
        _ bytes: Span<UInt8>, at: inout Int
    ) throws(ParseFailure) -> Method? {
        let start = at
        var word: UInt64 = 0
        while at < bytes.count, ASCIISet.token.contains(bytes[at]) {
            guard at - start < methodLength else { throw .methodTooLong }
            word = word << 8 | UInt64(bytes[at])
            at += 1
        }
        guard at < bytes.count else { return nil }
        guard bytes[at] == .space, at > start else { throw .malformedRequestLine }
        let length = at - start
        at += 1
        return length <= 8 ? Method(word: word) : .unknown
    }

    /// RFC 9112 §2.3: `HTTP-version = HTTP-name "/" DIGIT "." DIGIT`, and "HTTP-version is
    /// case-sensitive".
    private static func version(
        _ bytes: Span<UInt8>, at: inout Int
    ) throws(ParseFailure) -> HTTPVersion? {
        // The usual one at a glance; everything else, octet by octet.
        if at + 10 <= bytes.count, bytes.word(at: at) == 0x312e_312f_5054_5448,
            bytes[at + 8] == .carriageReturn, bytes[at + 9] == .lineFeed
        {
            at += 10
            return .http11
        }
        var expected: UInt64 = 0x4854_5450_2f  // "HTTP/", its first octet highest
        expected <<= 24
        while expected != 0 {
            guard at < bytes.count else { return nil }
            guard bytes[at] == UInt8(truncatingIfNeeded: expected >> 56) else {
                throw .malformedVersion
            }
            expected <<= 8
            at += 1
        }
        guard let major = try digit(bytes, at: &at) else { return nil }
        guard at < bytes.count else { return nil }
        guard bytes[at] == UInt8(ascii: ".") else { throw .malformedVersion }
        at += 1
        guard let minor = try digit(bytes, at: &at), at < bytes.count,
            try lineEnd(bytes, at: &at, or: .malformedVersion)
        else { return nil }
        // RFC 9110 §15.6.6: 505 for a "major version of HTTP that was used in the request".
        guard major == 1 else { throw .versionNotSupported }
        // RFC 9110 §2.5: a higher minor version is processed "as if it was in the highest minor
        // version within that major version to which the recipient is conformant".
        return minor == 0 ? .http10 : .http11
    }

    private static func digit(
        _ bytes: Span<UInt8>, at: inout Int
    ) throws(ParseFailure) -> UInt8? {
        guard at < bytes.count else { return nil }
        guard bytes[at].isDigit else { throw .malformedVersion }
        at += 1
        return bytes[at - 1] & 15
    }
}
