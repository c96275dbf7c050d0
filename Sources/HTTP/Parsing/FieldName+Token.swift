extension FieldName {
    /// The name that the token at `range` spells, of any case (RFC 9110 §5.1).
    package init(_ range: Range<Int>, in bytes: Span<UInt8>) {
        self = FieldName(range.count, Ending(range, in: bytes))
        guard range.count > Ending.length, self != .other else { return }
        if !bytes.spells(token, at: range) { self = .other }
    }

    /// The last octets of a token in small letters.
    private struct Ending {
        /// The last eight octets, the last one lowest, and the eight before them; 0 where there are
        /// none.
        var low: UInt64 = 0
        var high: UInt64 = 0

        static let length = 16

        init(_ range: Range<Int>, in bytes: Span<UInt8>) {
            let (end, count) = (range.upperBound, range.count)
            if end >= Self.length {
                low = bytes.word(at: end - 8).byteSwapped
                high = bytes.word(at: end - 16).byteSwapped
            } else {
                for at in range {
                    high = high << 8 | low >> 56
                    low = low << 8 | UInt64(bytes[at])
                }
            }
            makeSmall(count)
        }

        /// Sets the bit that makes a letter small, and drops what is no part of the token.
        ///
        /// Of the other octets of a token, `^` and `_` become what is in no name of ours, and the rest
        /// have the bit already.
        private mutating func makeSmall(_ count: Int) {
            let small: UInt64 = 0x2020_2020_2020_2020
            low = (low | small) & Self.mask(count)
            high = (high | small) & Self.mask(count - 8)
        }

        /// Of the lowest `count` octets.
        private static func mask(_ count: Int) -> UInt64 {
            count >= 8 ? .max : count <= 0 ? 0 : 1 << UInt64(8 * count) - 1
        }
    }

    /// The one name of this length and ending; its constants are the octets of `token`.
    private init(_ count: Int, _ ending: Ending) {
        self =
            switch (count, ending.high, ending.low) {
            case (2, 0x0, 0x7465): .te
            case (4, 0x0, 0x686f_7374): .host
            case (5, 0x0, 0x72_616e_6765): .range
            case (6, 0x0, 0x6163_6365_7074): .accept
            case (6, 0x0, 0x6578_7065_6374): .expect
            case (6, 0x0, 0x6f72_6967_696e): .origin
            case (7, 0x0, 0x74_7261_696c_6572): .trailer
            case (7, 0x0, 0x75_7067_7261_6465): .upgrade
            case (8, 0x0, 0x6966_2d6d_6174_6368): .ifMatch
            case (9, 0x66, 0x6f72_7761_7264_6564): .forwarded
            case (10, 0x636f, 0x6e6e_6563_7469_6f6e): .connection
            case (10, 0x7573, 0x6572_2d61_6765_6e74): .userAgent
            case (11, 0x74_7261, 0x6365_7061_7265_6e74): .traceparent
            case (12, 0x636f_6e74, 0x656e_742d_7479_7065): .contentType
            case (12, 0x782d_7265, 0x7175_6573_742d_6964): .xRequestID
            case (13, 0x61_7574_686f, 0x7269_7a61_7469_6f6e): .authorization
            case (13, 0x69_662d_6e6f, 0x6e65_2d6d_6174_6368): .ifNoneMatch
            case (14, 0x636f_6e74_656e, 0x742d_6c65_6e67_7468): .contentLength
            case (15, 0x61_6363_6570_742d, 0x656e_636f_6469_6e67): .acceptEncoding
            case (15, 0x61_6363_6570_742d, 0x6c61_6e67_7561_6765): .acceptLanguage
            case (15, 0x78_2d66_6f72_7761, 0x7264_6564_2d66_6f72): .xForwardedFor
            case (16, 0x636f_6e74_656e_742d, 0x656e_636f_6469_6e67): .contentEncoding
            case (17, 0x662d_6d6f_6469_6669, 0x6564_2d73_696e_6365): .ifModifiedSince
            case (17, 0x7261_6e73_6665_722d, 0x656e_636f_6469_6e67): .transferEncoding
            case (19, 0x756e_6d6f_6469_6669, 0x6564_2d73_696e_6365): .ifUnmodifiedSince
            case (29, 0x6c2d_7265_7175_6573, 0x742d_6d65_7468_6f64): .accessControlRequestMethod
            case (30, 0x2d72_6571_7565_7374, 0x2d68_6561_6465_7273): .accessControlRequestHeaders
            default: .other
            }
    }

    /// The name in small letters; empty for `other`.
    var token: String {
        switch self {
        case .other: ""
        case .accept: "accept"
        case .acceptEncoding: "accept-encoding"
        case .acceptLanguage: "accept-language"
        case .accessControlRequestHeaders: "access-control-request-headers"
        case .accessControlRequestMethod: "access-control-request-method"
        case .authorization: "authorization"
        case .connection: "connection"
        case .contentEncoding: "content-encoding"
        case .contentLength: "content-length"
        case .contentType: "content-type"
        case .expect: "expect"
        case .forwarded: "forwarded"
        case .host: "host"
        case .ifMatch: "if-match"
        case .ifModifiedSince: "if-modified-since"
        case .ifNoneMatch: "if-none-match"
        case .ifUnmodifiedSince: "if-unmodified-since"
        case .origin: "origin"
        case .range: "range"
        case .te: "te"
        case .traceparent: "traceparent"
        case .trailer: "trailer"
        case .transferEncoding: "transfer-encoding"
        case .upgrade: "upgrade"
        case .userAgent: "user-agent"
        case .xForwardedFor: "x-forwarded-for"
        case .xRequestID: "x-request-id"
        }
    }
}
