import HTTP

/// The conditions of a request for a representation, in the order of RFC 9110 §13.2.2.
enum Preconditions {
    enum Outcome {
        case proceed, notModified, failed
    }

    static func outcome(
        _ head: borrowing RequestHead, in bytes: Span<UInt8>, for validators: Validators
    ) -> Outcome {
        if head.contains(.ifMatch) {
            guard lists(.ifMatch, validators.entityTag, isWeak: false, head, bytes) else {
                return .failed
            }
        } else if let date = date(.ifUnmodifiedSince, head, bytes),
            let modified = validators.modified, modified > date
        {
            return .failed
        }
        // §13.1.3: "A recipient MUST ignore If-Modified-Since if the request contains an
        // If-None-Match header field".
        if head.contains(.ifNoneMatch) {
            return lists(.ifNoneMatch, validators.entityTag, isWeak: true, head, bytes)
                ? .notModified : .proceed
        }
        if let date = date(.ifModifiedSince, head, bytes), let modified = validators.modified,
            modified <= date
        {
            return .notModified
        }
        return .proceed
    }

    /// Whether a field lists the tag, or `*`. Our tags are strong; a weak comparison passes over `W/`
    /// (§8.8.3.2).
    private static func lists(
        _ name: FieldName, _ tag: [UInt8], isWeak: Bool, _ head: borrowing RequestHead,
        _ bytes: Span<UInt8>
    ) -> Bool {
        var index = 0
        while let value = head.next(name, from: &index) {
            var members = ListMembers(value)
            while let member = members.next(in: bytes) {
                if bytes.spells("*", at: member) || bytes.equals(tag.span, at: member) {
                    return true
                }
                if isWeak, member.count > 2, bytes[member.lowerBound] == UInt8(ascii: "W"),
                    bytes[member.lowerBound + 1] == UInt8(ascii: "/"),
                    bytes.equals(tag.span, at: member.dropFirst(2))
                {
                    return true
                }
            }
        }
        return false
    }

    /// The date of a field that stands once; nil where it is none (§13.1.3: such a condition is
    /// ignored).
    private static func date(
        _ name: FieldName, _ head: borrowing RequestHead, _ bytes: Span<UInt8>
    ) -> Int? {
        guard let value = head.first(name) else { return nil }
        return HTTPDate.parse(String(decoding: bytes.copy(value), as: UTF8.self))
    }
}

/// What a representation is recognised by (RFC 9110 §8.8).
struct Validators {
    /// With its quotation marks; strong.
    var entityTag: [UInt8]
    /// Seconds since 1970-01-01 UTC.
    var modified: Int?
}

extension Span<UInt8> {
    func copy(_ range: Range<Int>) -> [UInt8] {
        [UInt8](copying: extracting(range))
    }
}
