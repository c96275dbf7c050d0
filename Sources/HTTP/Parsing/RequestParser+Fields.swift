extension RequestParser {
    /// `*( field-line CRLF ) CRLF` (RFC 9112 §5); false where the end is not there yet.
    static func fieldLines(
        _ bytes: Span<UInt8>, at: inout Int, into head: inout RequestHead, limits: Limits
    ) throws(ParseFailure) -> Bool {
        while true {
            guard at < bytes.count else { return false }
            if bytes[at] == .carriageReturn {
                return try lineEnd(bytes, at: &at, or: .malformedFieldLine)
            }
            guard head.fields.count < limits.fieldCount else { throw .tooManyFields }
            guard let line = try fieldLine(bytes, at: &at) else { return false }
            head.fields.append(line)
        }
    }

    /// `field-line = field-name ":" OWS field-value OWS`, and its CRLF.
    private static func fieldLine(
        _ bytes: Span<UInt8>, at: inout Int
    ) throws(ParseFailure) -> FieldLine? {
        let start = at
        while at < bytes.count, ASCIISet.token.contains(bytes[at]) { at += 1 }
        guard at < bytes.count else { return nil }
        // RFC 9112 §5.1: "No whitespace is allowed between the field name and colon."
        guard bytes[at] == UInt8(ascii: ":"), at > start else {
            // RFC 9112 §5.2: "A server that receives an obs-fold in a request message [...] MUST
            // either reject the message by sending a 400 (Bad Request) [...]".
            throw at == start && bytes[at].isBlank ? .foldedFieldLine : .malformedFieldLine
        }
        let name = FieldName(start..<at, in: bytes)
        at += 1
        while at < bytes.count, bytes[at].isBlank { at += 1 }
        let value = at
        while at < bytes.count, bytes[at].isFieldContent { at += 1 }
        guard at < bytes.count else { return nil }
        var end = at
        // RFC 9110 §5.5: "Field values containing CR, LF, or NUL characters are invalid".
        guard try lineEnd(bytes, at: &at, or: .malformedFieldLine) else { return nil }
        while end > value, bytes[end - 1].isBlank { end -= 1 }
        return FieldLine(name: name, value: value..<end)
    }
}
