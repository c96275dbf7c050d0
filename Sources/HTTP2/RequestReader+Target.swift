import HTTP

extension RequestReader {
    /// The longest method that is read to its end, as in HTTP/1.1.
    private static let methodLength = 32

    mutating func takeMethod(_ value: Span<UInt8>) {
        guard value.count <= Self.methodLength else { return fail(.methodTooLong) }
        var word: UInt64 = 0
        for at in value.indices { word = word << 8 | UInt64(value[at]) }
        head.method = value.count <= 8 ? Method(word: word) : .unknown
    }

    /// RFC 9113 §8.3.1: ":path" has "the path and query parts of the target URI", "*" for OPTIONS that
    /// has no path; read by the grammar of HTTP/1.1's origin form.
    mutating func finishTarget() throws(ParseFailure) {
        // RFC 9110 §9.3.6: the target of CONNECT is an authority, and what follows is no HTTP.
        if head.method == .connect { throw .tunnelRefused }
        guard let target, let first = target.first, isHTTP else { throw .malformedTarget }
        guard target.count <= limits.targetLength else { throw .targetTooLong }
        if target.count == 1, octets[first] == UInt8(ascii: "*") {
            guard head.method == .options else { throw .malformedTarget }
            head.path = target
            return
        }
        guard octets[first] == UInt8(ascii: "/") else { throw .malformedTarget }
        let end = octets.span.end(of: .path, from: first, before: target.upperBound)
        head.path = first..<end
        guard end < target.upperBound else { return }
        guard octets[end] == UInt8(ascii: "?"),
            octets.span.end(of: .query, from: end + 1, before: target.upperBound)
                == target.upperBound
        else { throw .malformedTarget }
        head.query = (end + 1)..<target.upperBound
    }

    /// The host that the request is for, as one field line named Host, whichever way it was told.
    mutating func finishAuthority() throws(ParseFailure) {
        for range in [authority, host] {
            guard let range else { continue }
            guard Authority.isValid(range, in: octets.span) else { throw .malformedHost }
        }
        // RFC 9113 §8.3.1: "A server SHOULD treat a request as malformed if it contains a Host header
        // field that identifies an entity that differs from the entity in the ":authority"
        // pseudo-header field."
        if let authority, let host, !areSame(authority, host) { throw .conflictingHost }
        guard let name = authority ?? host else { throw .missingHost }
        guard head.fields.count < limits.fieldCount else { throw .tooManyFields }
        head.append(FieldLine(name: .host, value: name))
    }

    /// Whether two authorities are the same but for the case of letters.
    private func areSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count else { return false }
        return zip(one, other).allSatisfy { octets[$0].lowercased == octets[$1].lowercased }
    }
}
