/// What a client of HTTP/2 that knows what it talks to says first (RFC 9113 §3.4).
///
/// Chosen so that a server of HTTP/1.1 takes it for a malformed request and nothing behind it for
/// another one.
package enum Preface {
    package static let octets = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

    enum Match {
        case none, partial, whole
    }

    /// Compares `bytes` from `start` on.
    static func match(_ bytes: Span<UInt8>, from start: Int) -> Match {
        // Every request of every other client is told apart by its first octet or two.
        let octets = octets.span
        var at = 0
        while at < octets.count {
            guard start + at < bytes.count else { return .partial }
            guard bytes[start + at] == octets[at] else { return .none }
            at += 1
        }
        return .whole
    }
}
