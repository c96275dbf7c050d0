package import HTTP

/// What an application serves, for those whom a policy admits.
package struct AdmittedApplication: Application {
    private let application: any Application
    private let policy: AdmissionPolicy
    private let limiter: RateLimiter?

    /// - Parameter limiter: what was counted before; an application that takes the place of another goes on
    ///   with its counts.
    package init(
        _ application: any Application, _ policy: AdmissionPolicy, limiter: RateLimiter?
    ) {
        (self.application, self.policy, self.limiter) = (application, policy, limiter)
    }

    package var wantsClients: Bool { true }

    package func makeResponder(_ tally: Tally) -> any Responder {
        AdmittingResponder(application.makeResponder(tally), policy, limiter, tally)
    }
}

/// Stands before the responder of one loop: sees who asks, lets them in or not, and writes it down.
struct AdmittingResponder: Responder {
    private var inner: any Responder
    private let policy: AdmissionPolicy
    private let limiter: RateLimiter?
    private let tally: Tally
    private var numbering = RequestNumbering()

    init(
        _ inner: any Responder, _ policy: AdmissionPolicy, _ limiter: RateLimiter?, _ tally: Tally
    ) {
        (self.inner, self.policy, self.limiter, self.tally) = (inner, policy, limiter, tally)
    }

    mutating func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        let begun = policy.log == nil ? 0 : RateLimiter.monotonic()
        let client = policy.proxies.client(of: head, in: bytes)
        let holder = policy.tokens?.holder(of: head, in: bytes)
        let requestID = numbering.id(of: head, in: bytes)
        var response: Response
        var rate: RateLimiter.Outcome?
        if Self.isProbe(head, bytes) {
            response = inner.respond(to: head, in: bytes)
        } else {
            rate = limiter?.take(holder.map { .token($0) } ?? .address(client.counted))
            if let rate, !rate.isAllowed {
                tally.add(to: .limited)
                response = tooMany(rate)
            } else if policy.tokens != nil, holder == nil, head.method != .options {
                tally.add(to: .unauthorized)
                response = unknown(isGiven: head.contains(.authorization))
            } else {
                response = inner.respond(to: head, in: bytes)
            }
        }
        response.fields.append(ResponseField("X-Request-Id", requestID))
        if let rate { response.fields += rate.fields }
        if let origin = policy.origins.allowed(head, in: bytes) {
            response.fields.append(ResponseField("Access-Control-Allow-Origin", origin))
        }
        if let log = policy.log {
            let entry =
                AccessEntry(
                    requestID: requestID, trace: TraceParent(head, in: bytes), client: client,
                    holder: holder.flatMap { policy.tokens?.names[$0] }, method: head.method,
                    target: bytes.octets(head.target ?? head.path),
                    userAgent: head.first(.userAgent).map { bytes.octets($0) },
                    status: response.status, contentLength: Self.sent(response, to: head.method),
                    nanoseconds: RateLimiter.monotonic() &- begun)
            if !log.note(entry) { tally.add(to: .dropped) }
        }
        return response
    }

    /// Probes come from the platform, which has no token, and are answered while everybody else waits.
    private static func isProbe(_ head: borrowing RequestHead, _ bytes: Span<UInt8>) -> Bool {
        let path = bytes.extracting(head.path)
        return path.equals(liveness) || path.equals(readiness)
    }

    private static let liveness = Array("/livez".utf8)
    private static let readiness = Array("/readyz".utf8)

    private static func sent(_ response: Response, to method: Method) -> Int {
        method == .head || !response.status.allowsContent ? 0 : response.content.count
    }

    /// RFC 6585 §4: "a Retry-After header indicating how long to wait before making a new request".
    private func tooMany(_ rate: RateLimiter.Outcome) -> Response {
        refusal(
            .tooManyRequests,
            "More than \(policy.requestsPerMinute) requests a minute came from you; wait as long as Retry-After"
                + " says.",
            [ResponseField("Retry-After", String(rate.retryAfter))])
    }

    /// RFC 6750 §3: what is wrong is only said to who gave a token.
    private func unknown(isGiven: Bool) -> Response {
        refusal(
            .unauthorized,
            isGiven
                ? "This token is not known here, or it is not written as “Authorization: Bearer …”."
                : "A token is needed here: “Authorization: Bearer …”.",
            [
                ResponseField(
                    "WWW-Authenticate",
                    "Bearer realm=\"entente\"" + (isGiven ? ", error=\"invalid_token\"" : ""))
            ])
    }

    private func refusal(_ status: Status, _ detail: String, _ fields: [ResponseField]) -> Response
    {
        var response = Response.problem(
            status, detail: detail, fields: fields + [ResponseField("Cache-Control", "no-store")])
        response.block = policy.fields
        return response
    }
}

extension Span<UInt8> {
    /// A copy of the octets of `range`.
    func octets(_ range: Range<Int>) -> [UInt8] { Array(copying: extracting(range)) }

    func equals(_ text: [UInt8]) -> Bool {
        guard count == text.count else { return false }
        for at in indices where self[at] != text[at] { return false }
        return true
    }
}
