import HTTP

extension HTTP.Status {
    /// RFC 9110 §15.5.13; the connection itself never answers so.
    static let preconditionFailed = Self(rawValue: 412)
}
