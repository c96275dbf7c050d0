extension FieldName {
    /// The name that the token at `range` spells, of any case (RFC 9110 §5.1).
    init(_ range: Range<Int>, in bytes: Span<UInt8>) {
        let candidate = FieldName.candidate(range, in: bytes)
        self = bytes.spells(candidate.token, at: range) ? candidate : .other
    }

    /// The one name that its length and one octet leave possible.
    private static func candidate(_ range: Range<Int>, in bytes: Span<UInt8>) -> FieldName {
        let first = bytes[range.lowerBound].lowercased
        switch range.count {
        case 2: return .te
        case 4: return .host
        case 5: return .range
        case 6:
            return first == UInt8(ascii: "a")
                ? .accept : first == UInt8(ascii: "e") ? .expect : .origin
        case 7: return first == UInt8(ascii: "t") ? .trailer : .upgrade
        case 8: return .ifMatch
        case 9: return .forwarded
        case 10: return first == UInt8(ascii: "c") ? .connection : .userAgent
        case 11: return .traceparent
        case 12: return first == UInt8(ascii: "c") ? .contentType : .xRequestID
        case 13: return first == UInt8(ascii: "a") ? .authorization : .ifNoneMatch
        case 14: return .contentLength
        case 15:
            if first == UInt8(ascii: "x") { return .xForwardedFor }
            let eighth = bytes[range.lowerBound + 7].lowercased
            return eighth == UInt8(ascii: "e") ? .acceptEncoding : .acceptLanguage
        case 16: return .contentEncoding
        case 17: return first == UInt8(ascii: "t") ? .transferEncoding : .ifModifiedSince
        case 19: return .ifUnmodifiedSince
        case 29: return .accessControlRequestMethod
        case 30: return .accessControlRequestHeaders
        default: return .other
        }
    }

    /// The name in small letters; empty for `other`.
    var token: String {
        switch self {
        case .other: ""
        case .accept: "accept"
        case .acceptEncoding: "accept-encoding"
        case .acceptLanguage: "accept-language"
        case .accessControlRequestHeaders: "access-control-request-headers"
        case .accessControlRequestMethod: "access-control-request-method"
        case .authorization: "authorization"
        case .connection: "connection"
        case .contentEncoding: "content-encoding"
        case .contentLength: "content-length"
        case .contentType: "content-type"
        case .expect: "expect"
        case .forwarded: "forwarded"
        case .host: "host"
        case .ifMatch: "if-match"
        case .ifModifiedSince: "if-modified-since"
        case .ifNoneMatch: "if-none-match"
        case .ifUnmodifiedSince: "if-unmodified-since"
        case .origin: "origin"
        case .range: "range"
        case .te: "te"
        case .traceparent: "traceparent"
        case .trailer: "trailer"
        case .transferEncoding: "transfer-encoding"
        case .upgrade: "upgrade"
        case .userAgent: "user-agent"
        case .xForwardedFor: "x-forwarded-for"
        case .xRequestID: "x-request-id"
        }
    }
}

extension Span<UInt8> {
    /// Whether the octets at `range` are `token`, which is in small letters, in any case.
    func spells(_ token: String, at range: Range<Int>) -> Bool {
        let letters = token.utf8.span
        guard letters.count == range.count else { return false }
        let octets = extracting(range)
        for at in letters.indices where octets[at].lowercased != letters[at] { return false }
        return true
    }
}
