/// What one connection may cost: every bound of the protocol, with the answer to its excess.
package struct Limits: Sendable {
    /// Octets of a whole head: request line, field lines and the empty line. More: 431.
    package var headLength = 32 * 1024
    /// Octets of the request target. More: 414.
    ///
    /// RFC 9112 §3: it is "RECOMMENDED that all HTTP senders and recipients support, at a minimum,
    /// request-line lengths of 8000 octets".
    package var targetLength = 8 * 1024
    /// Field lines in one head. More: 431.
    package var fieldCount = 100
    /// Octets of content in one request. More: 413.
    package var contentLength = 1024 * 1024
    /// Octets of content that are kept until the request is answered.
    package static let keptContentLength = 64 * 1024
    /// Octets of a trailer section, and those of all chunk extensions of one request. More: 431, 413.
    package var trailerLength = 4 * 1024
    /// Requests answered before a connection is closed.
    package var requestsPerConnection = 100_000
    /// Pipelined requests answered before other connections have their turn.
    package var pipelinedRequests = 64
    /// Octets of answers made before they are sent: the bound on a slow reader's memory.
    package var outputLength = 256 * 1024

    /// The bounds that only HTTP/2 needs.
    package var http2 = HTTP2Limits()

    package init() {}
}
