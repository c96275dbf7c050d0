extension RequestParser {
    /// RFC 9112 §3.2, and the space behind it; false where the target is not complete yet.
    ///
    /// Taken are the origin form, the absolute form ("a server MUST accept the absolute-form in
    /// requests", §3.2.2) and, for OPTIONS, the asterisk form.
    static func target(
        _ bytes: Span<UInt8>, at: inout Int, into head: inout RequestHead, limits: Limits
    ) throws(ParseFailure) -> Bool {
        let start = at
        // One octet more than may be: the scans below stop there and it is told apart.
        let bound = min(bytes.count, start + limits.targetLength + 1)
        guard at < bytes.count else { return false }
        switch bytes[at] {
        case UInt8(ascii: "/"): break
        case UInt8(ascii: "*"):
            // RFC 9112 §3.2.4: "only used for a server-wide OPTIONS request".
            guard head.method == .options else { throw .malformedTarget }
            at += 1
            head.path = start..<at
            return try targetEnd(bytes, at: &at)
        default:
            guard try scheme(bytes, at: &at) else { return false }
            let authority = at
            at = bytes.end(of: .authority, from: authority, before: bound)
            guard at < bound else { return try unfinished(bytes, at: at, start: start, limits) }
            guard at > authority, Authority.isValid(authority..<at, in: bytes) else {
                throw .malformedTarget
            }
        }
        try path(bytes, at: &at, bound: bound, into: &head)
        guard at < bound else { return try unfinished(bytes, at: at, start: start, limits) }
        return try targetEnd(bytes, at: &at)
    }

    /// `[ path ] [ "?" query ]`, as far as the octets go.
    private static func path(
        _ bytes: Span<UInt8>, at: inout Int, bound: Int, into head: inout RequestHead
    ) throws(ParseFailure) {
        let start = at
        if bytes[at] == UInt8(ascii: "/") {
            at = bytes.end(of: .path, from: start + 1, before: bound)
            head.path = start..<at
        } else {
            // RFC 3986 §6.2.3: "an empty path should be normalized to a path of '/'": the first
            // slash of the target, which is in its "://", stands for it.
            var slash = start
            while bytes[slash] != UInt8(ascii: "/") { slash -= 1 }
            head.path = slash..<(slash + 1)
        }
        guard at < bound, bytes[at] == UInt8(ascii: "?") else { return }
        let query = at + 1
        at = bytes.end(of: .query, from: query, before: bound)
        head.query = query..<at
    }

    /// Steps over `http://` or `https://`; false where it is not complete yet.
    ///
    /// RFC 3986 §3.1: "schemes are case-insensitive". Anything else here would be the authority
    /// form, "only used for CONNECT requests" (RFC 9112 §3.2.3), or no target at all.
    private static func scheme(
        _ bytes: Span<UInt8>, at: inout Int
    ) throws(ParseFailure) -> Bool {
        let start = at
        for letter in "http".utf8 {
            guard at < bytes.count else { return false }
            guard bytes[at].lowercased == letter else { throw .malformedTarget }
            at += 1
        }
        if at < bytes.count, bytes[at].lowercased == UInt8(ascii: "s") { at += 1 }
        for mark in "://".utf8 {
            guard at < bytes.count else { return false }
            guard bytes[at] == mark else { throw .malformedTarget }
            at += 1
        }
        return at > start
    }

    private static func targetEnd(
        _ bytes: Span<UInt8>, at: inout Int
    ) throws(ParseFailure) -> Bool {
        guard at < bytes.count else { return false }
        guard bytes[at] == .space else {
            throw bytes[at] == .carriageReturn ? .malformedRequestLine : .malformedTarget
        }
        at += 1
        return true
    }

    private static func unfinished(
        _ bytes: Span<UInt8>, at: Int, start: Int, _ limits: Limits
    ) throws(ParseFailure) -> Bool {
        guard at - start <= limits.targetLength else { throw .targetTooLong }
        return false
    }
}
