/// The conditions of a request for a representation, in the order of RFC 9110 §13.2.2.
struct Preconditions {
    var ifMatch: String?
    var ifUnmodifiedSince: String?
    var ifNoneMatch: String?
    var ifModifiedSince: String?

    enum Outcome {
        case proceed, notModified, failed
    }

    /// `entityTag` with its quotation marks; `modified` in seconds since 1970-01-01 UTC.
    func outcome(entityTag: String, modified: Int?) -> Outcome {
        if let ifMatch {
            guard Self.lists(ifMatch, entityTag, isWeak: false) else { return .failed }
        } else if let date = ifUnmodifiedSince.flatMap(HTTPDate.parse), let modified,
            modified > date
        {
            return .failed
        }
        if let ifNoneMatch {
            return Self.lists(ifNoneMatch, entityTag, isWeak: true) ? .notModified : .proceed
        }
        if let date = ifModifiedSince.flatMap(HTTPDate.parse), let modified, modified <= date {
            return .notModified
        }
        return .proceed
    }

    /// Our tags are strong and hold no comma; a weak comparison passes over `W/` (RFC 9110 §8.8.3.2).
    private static func lists(_ field: String, _ entityTag: String, isWeak: Bool) -> Bool {
        field.split(separator: ",").map(\.trimmed).contains { tag in
            tag == "*" || tag == entityTag || (isWeak && tag == "W/" + entityTag)
        }
    }
}
