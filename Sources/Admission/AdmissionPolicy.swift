package import HTTP

/// Who may ask what is served, how often, and what is written down of it.
///
/// What nothing is said of costs nothing: without a policy no request passes through here.
package struct AdmissionPolicy: Sendable {
    /// Who may read; nil for everybody.
    package var tokens: BearerTokens?
    /// Requests a minute for each token or address; 0 for any number.
    package var requestsPerMinute = 0
    /// Whom to believe when they say for whom they ask.
    package var proxies = TrustedProxies.none
    /// Which pages of other origins may read the answers.
    package var origins = OriginPolicy.any
    /// Where each request is told of; nil where it is not.
    package var log: (any AccessLog)?
    /// What every answer carries, on those as well that are given here.
    package var fields = FieldBlock([])

    package init() {}

    /// Whether any request is treated otherwise than it would be without a policy.
    package var isNeeded: Bool {
        tokens != nil || requestsPerMinute > 0 || origins != .any || log != nil
    }
}

/// Whoever writes down what was asked and answered.
///
/// Called on the event loops, so an implementation does not block.
package protocol AccessLog: Sendable {
    /// Returns whether there was room for it; where not, it is left out.
    func note(_ entry: AccessEntry) -> Bool
}

/// One request and its answer, as the log tells it.
package struct AccessEntry: Sendable, Hashable {
    /// As the client names it, else made here.
    package var requestID: String
    /// W3C Trace Context, where the client sends it.
    package var trace: TraceParent?
    package var client: ClientAddress
    /// The name of the token that it came with; never the token.
    package var holder: String?
    package var method: Method
    /// As it was sent.
    package var target: [UInt8]
    package var userAgent: [UInt8]?
    package var status: Status
    /// Octets of content sent.
    package var contentLength: Int
    /// From the read head to the made answer.
    package var nanoseconds: UInt64
}
