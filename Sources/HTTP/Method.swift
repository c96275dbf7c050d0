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
    /// draft-ietf-httpbis-safe-method-w-body.
    case query = "QUERY"
    /// A token that no method of ours bears: 501 (RFC 9110 §15.6.2).
    case unknown = ""
}

extension Method {
    /// Whether the content of a request tells what is asked for; that of others is dropped.
    package var asksByContent: Bool { self == .post }

    /// The method whose octets `word` holds, the last one lowest (RFC 9110 §9.1: "case-sensitive").
    package init(word: UInt64) {
        self =
            switch word {
            case 0x47_4554: .get
            case 0x4845_4144: .head
            case 0x4f_5054_494f_4e53: .options
            case 0x504f_5354: .post
            case 0x50_5554: .put
            case 0x4445_4c45_5445: .delete
            case 0x50_4154_4348: .patch
            case 0x54_5241_4345: .trace
            case 0x43_4f4e_4e45_4354: .connect
            case 0x51_5545_5259: .query
            default: .unknown
            }
    }
}
