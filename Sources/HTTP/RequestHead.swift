/// A request's head as ranges into the bytes that it was parsed from: nothing is copied.
///
/// The ranges are valid for the very span that is handed on beside the head.
package struct RequestHead: Sendable {
    package var method: Method
    /// The path component of the target, still percent-encoded; `/` at least ("*" for OPTIONS *).
    package var path: Range<Int>
    /// The query component without its question mark, still percent-encoded; nil where there is none.
    package var query: Range<Int>?
    package var fields: [FieldLine]

    package init(
        method: Method, path: Range<Int>, query: Range<Int>? = nil, fields: [FieldLine] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.fields = fields
    }

    /// The value of the first field line named `name`; nil where there is none.
    package func first(_ name: FieldName) -> Range<Int>? {
        for line in fields where line.name == name { return line.value }
        return nil
    }
}

/// RFC 9110 §9, and PATCH (RFC 5789).
package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case options = "OPTIONS"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case patch = "PATCH"
    case trace = "TRACE"
    case connect = "CONNECT"
    /// A token that no method of ours bears: 501 (RFC 9110 §15.6.2).
    case unknown = ""
}

package struct FieldLine: Sendable {
    package var name: FieldName
    /// Without the white space around it.
    package var value: Range<Int>

    package init(name: FieldName, value: Range<Int>) {
        self.name = name
        self.value = value
    }
}

/// The field names that this server reads; the rest are kept as `other`.
package enum FieldName: UInt8, Sendable, CaseIterable {
    case other
    case accept, acceptEncoding, acceptLanguage, accessControlRequestHeaders
    case accessControlRequestMethod, authorization, connection, contentEncoding, contentLength
    case contentType, expect, forwarded, host, ifMatch, ifModifiedSince, ifNoneMatch
    case ifUnmodifiedSince, origin, range, te, traceparent, trailer, transferEncoding, upgrade
    case userAgent, xForwardedFor, xRequestID
}
