/// RFC 9112 §2 to §5, read strictly: one pass over the octets, nothing copied.
///
/// What was rejected stays rejected whatever follows, and what is incomplete may still become
/// either: the outcome does not depend on how the octets were cut on their way.
package enum RequestParser {
    /// Empty lines that are forgiven before a request line.
    private static let forgivenLines = 4

    /// Parses the head that `bytes` begins with into `head`, whose ranges then point into `bytes`.
    ///
    /// - Returns: the framing of the request, or nil where the head is not complete yet.
    package static func parse(
        _ bytes: Span<UInt8>, into head: inout RequestHead, limits: Limits
    ) throws(ParseFailure) -> RequestFraming? {
        head.removeAll()
        let window =
            bytes.count > limits.headLength
            ? bytes.extracting(first: limits.headLength) : bytes
        var at = 0
        guard try skipEmptyLines(window, at: &at),
            let version = try requestLine(window, at: &at, into: &head, limits: limits),
            try fieldLines(window, at: &at, into: &head, limits: limits)
        else {
            guard bytes.count < limits.headLength else { throw .headTooLong }
            return nil
        }
        return try RequestFraming(
            of: head, in: window, length: at, version: version, limits: limits)
    }

    /// RFC 9112 §2.2: "a server that is expecting to receive and parse a request-line SHOULD ignore
    /// at least one empty line (CRLF) received prior to the request-line."
    private static func skipEmptyLines(
        _ bytes: Span<UInt8>, at: inout Int
    ) throws(ParseFailure) -> Bool {
        for _ in 0...forgivenLines {
            guard at < bytes.count else { return false }
            guard bytes[at] == .carriageReturn else { return true }
            guard try lineEnd(bytes, at: &at, or: .malformedRequestLine) else { return false }
        }
        throw .malformedRequestLine
    }

    /// Steps over CRLF, of which the CR is there; false where the rest is not there yet.
    ///
    /// RFC 9112 §2.2: a recipient of a bare CR "MUST consider that element to be invalid or replace
    /// each bare CR with SP". A bare LF, which it MAY recognise, is not recognised here: two readers
    /// of one stream that differ in this differ in where a request ends.
    @inline(__always)
    static func lineEnd(
        _ bytes: Span<UInt8>, at: inout Int, or failure: ParseFailure
    ) throws(ParseFailure) -> Bool {
        guard bytes[at] == .carriageReturn else { throw failure }
        guard at + 1 < bytes.count else { return false }
        guard bytes[at + 1] == .lineFeed else { throw failure }
        at += 2
        return true
    }
}
