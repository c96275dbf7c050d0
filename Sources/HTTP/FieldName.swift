/// The field names that this server reads; the rest are kept as `other`.
package enum FieldName: UInt8, Sendable, CaseIterable {
    case other
    case accept, acceptEncoding, acceptLanguage, accessControlRequestHeaders
    case accessControlRequestMethod, authorization, connection, contentEncoding, contentLength
    case contentType, expect, forwarded, host, ifMatch, ifModifiedSince, ifNoneMatch
    case ifUnmodifiedSince, origin, range, te, traceparent, trailer, transferEncoding, upgrade
    case userAgent, xForwardedFor, xRequestID
}
