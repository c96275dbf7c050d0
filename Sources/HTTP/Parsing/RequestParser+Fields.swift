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
            head.append(line)
        }
    }

    /// `field-line = field-name ":" OWS field-value OWS`, and its CRLF.
    private static func fieldLine(
        _ bytes: Span<UInt8>, at: inout Int
    ) throws(ParseFailure) -> FieldLine? {
        let start = at
        let colon = bytes.end(of: .token, from: start)
        guard colon < bytes.count else { return nil }
        // RFC 9112 §5.1: "No whitespace is allowed between the field name and colon."
        guard bytes[colon] == UInt8(ascii: ":"), colon > start else {
            // RFC 9112 §5.2: "A server that receives an obs-fold in a request message [...] MUST
            // either reject the message by sending a 400 (Bad Request) [...]".
            throw colon == start && bytes[start].isBlank ? .foldedFieldLine : .malformedFieldLine
        }
        var value = colon + 1
        while value < bytes.count, bytes[value].isBlank { value += 1 }
        var end = bytes.endOfFieldContent(from: value)
        guard end < bytes.count else { return nil }
        at = end
        // RFC 9110 §5.5: "Field values containing CR, LF, or NUL characters are invalid".
        guard try lineEnd(bytes, at: &at, or: .malformedFieldLine) else { return nil }
        while end > value, bytes[end - 1].isBlank { end -= 1 }
        return FieldLine(name: FieldName(start..<colon, in: bytes), value: value..<end)
    }
}
