import HTTP

/// The status codes of our answers (RFC 9110 §15).
extension HTTP.Status {
    static let ok = Self(rawValue: 200)
    static let noContent = Self(rawValue: 204)
    static let notModified = Self(rawValue: 304)
    static let permanentRedirect = Self(rawValue: 308)
    static let badRequest = Self(rawValue: 400)
    static let notFound = Self(rawValue: 404)
    static let methodNotAllowed = Self(rawValue: 405)
    static let notAcceptable = Self(rawValue: 406)
    static let preconditionFailed = Self(rawValue: 412)
    static let notImplemented = Self(rawValue: 501)
}
