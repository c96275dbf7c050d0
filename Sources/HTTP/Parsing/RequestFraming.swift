/// Where a request ends and whether another one may follow: what RFC 9112 §6 and §9 read from a head.
package struct RequestFraming: Sendable, Hashable {
    /// Octets of the head, the empty line included.
    package let headLength: Int
    package let content: Content
    package let version: HTTPVersion
    /// RFC 9112 §9.3: whether the client lets the connection go on.
    package let persists: Bool
    /// RFC 9110 §10.1.1: whether the client waits for 100 before it sends content.
    package let expectsContinue: Bool

    package enum Content: Sendable, Hashable {
        case none
        /// Octets, more than none.
        case length(Int)
        case chunked
    }
}

extension RequestFraming {
    init(
        of head: borrowing RequestHead, in bytes: Span<UInt8>, length: Int, version: HTTPVersion,
        limits: Limits
    ) throws(ParseFailure) {
        var survey = FieldSurvey()
        for index in head.fields.indices { try survey.take(head.fields[index], in: bytes) }
        // RFC 9112 §3.2: "A server MUST respond with a 400 (Bad Request) status code to any HTTP/1.1
        // request message that lacks a Host header field".
        guard survey.hasHost || version == .http10 else { throw .missingHost }
        headLength = length
        content = try survey.content(version: version, limits: limits)
        self.version = version
        // RFC 9112 §9.3: "close" ends it; without it 1.1 persists, and 1.0 only with "keep-alive".
        persists = !survey.closes && (version == .http11 || survey.keepsAlive)
        // RFC 9110 §10.1.1: "A server that receives a 100-continue expectation in an HTTP/1.0
        // request MUST ignore that expectation."
        expectsContinue = survey.expectsContinue && version == .http11 && content != .none
        if survey.expectsOther, version == .http11 { throw .unknownExpectation }
    }
}

/// What the fields say about framing, gathered line by line.
private struct FieldSurvey {
    var hasHost = false
    var closes = false
    var keepsAlive = false
    var expectsContinue = false
    var expectsOther = false
    private var contentLength: Int?
    private var codings = Codings.absent

    private enum Codings { case absent, empty, chunked, unknown, malformed }

    mutating func take(_ line: FieldLine, in bytes: Span<UInt8>) throws(ParseFailure) {
        switch line.name {
        case .host:
            guard !hasHost else { throw .repeatedHost }
            hasHost = true
            // RFC 9110 §7.2: empty where the target URI has no authority.
            guard line.value.isEmpty || Authority.isValid(line.value, in: bytes) else {
                throw .malformedHost
            }
        case .contentLength:
            // RFC 9112 §6.3 (5) lets a list of equal values be taken as one; it is refused here, as
            // whoever sent it was not one sender.
            guard contentLength == nil else { throw .repeatedContentLength }
            contentLength = try Self.decimal(line.value, in: bytes)
        case .transferEncoding: takeCodings(line.value, in: bytes)
        case .connection:
            var members = ListMembers(line.value)
            while let member = members.next(in: bytes) {
                if bytes.spells("close", at: member) { closes = true }
                if bytes.spells("keep-alive", at: member) { keepsAlive = true }
            }
        case .expect:
            if bytes.spells("100-continue", at: line.value) {
                expectsContinue = true
            } else {
                expectsOther = true
            }
        default: break
        }
    }

    /// RFC 9112 §6.3, in its order.
    func content(
        version: HTTPVersion, limits: Limits
    ) throws(ParseFailure) -> RequestFraming.Content {
        if codings != .absent {
            // §6.1: the recipient "MUST treat the message as if the framing is faulty".
            guard version == .http11 else { throw .transferEncodingBefore11 }
            // §6.3 (3): "Such a message might indicate an attempt to perform request smuggling".
            guard contentLength == nil else { throw .ambiguousFraming }
            switch codings {
            case .chunked: return .chunked
            // §6.1: "a server that receives a request message with a transfer coding it does not
            // understand SHOULD respond with 501 (Not Implemented)."
            case .unknown: throw .unknownTransferCoding
            // §6.3 (4): without chunked at the end "the message body length cannot be determined
            // reliably; the server MUST respond with the 400 (Bad Request) status code and then
            // close the connection."
            case .absent, .empty, .malformed: throw .malformedTransferEncoding
            }
        }
        guard let contentLength, contentLength > 0 else { return .none }
        guard contentLength <= limits.contentLength else { throw .contentTooLong }
        return .length(contentLength)
    }

    private mutating func takeCodings(_ value: Range<Int>, in bytes: Span<UInt8>) {
        if codings == .absent { codings = .empty }
        var members = ListMembers(value)
        while let member = members.next(in: bytes) {
            let isChunked = bytes.spells("chunked", at: member)
            codings =
                switch codings {
                case .absent, .empty: isChunked ? .chunked : .unknown
                // §6.1: "A sender MUST NOT apply the chunked transfer coding more than once", nor
                // anything after it.
                case .chunked, .malformed: .malformed
                case .unknown: .unknown
                }
        }
    }

    /// `1*DIGIT`, kept at the largest number where it is larger (RFC 9110 §8.6: recipients "MUST
    /// anticipate potentially large decimal numerals").
    private static func decimal(
        _ range: Range<Int>, in bytes: Span<UInt8>
    ) throws(ParseFailure) -> Int {
        guard !range.isEmpty else { throw .malformedContentLength }
        var number = 0
        for at in range {
            guard bytes[at].isDigit else { throw .malformedContentLength }
            let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
            number = overflow || tens > Int.max - 9 ? Int.max - 9 : tens + Int(bytes[at] & 15)
        }
        return number
    }
}
