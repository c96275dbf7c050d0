/// Why a request could not be taken; each reason has one status, and the connection ends with it.
///
/// After any of these the end of the request is in doubt, so nothing behind it may be read.
package enum ParseFailure: Error, Hashable, Sendable, CaseIterable {
    case malformedRequestLine, malformedTarget, malformedVersion
    case methodTooLong, tunnelRefused, targetTooLong, versionNotSupported
    case malformedFieldLine, foldedFieldLine, headTooLong, tooManyFields
    case missingHost, repeatedHost, malformedHost, conflictingHost
    case malformedContentLength, repeatedContentLength, ambiguousFraming
    case malformedTransferEncoding, unknownTransferCoding, transferEncodingBefore11
    case malformedChunk, chunkExtensionsTooLong, malformedTrailer, trailerTooLong
    case contentTooLong, unknownExpectation

    package var status: Status {
        switch self {
        case .malformedRequestLine, .malformedTarget, .malformedVersion, .malformedFieldLine,
            .foldedFieldLine, .missingHost, .repeatedHost, .malformedHost,
            .conflictingHost, .malformedContentLength, .repeatedContentLength, .ambiguousFraming,
            .malformedTransferEncoding, .transferEncodingBefore11, .malformedChunk,
            .malformedTrailer:
            .badRequest
        case .targetTooLong: .uriTooLong
        case .headTooLong, .tooManyFields, .trailerTooLong: .requestHeaderFieldsTooLarge
        case .contentTooLong, .chunkExtensionsTooLong: .contentTooLarge
        case .unknownExpectation: .expectationFailed
        case .methodTooLong, .tunnelRefused, .unknownTransferCoding: .notImplemented
        case .versionNotSupported: .httpVersionNotSupported
        }
    }

    /// One sentence for the person who made the request.
    package var detail: String {
        switch self {
        case .malformedRequestLine:
            "The request line is not a method, a target and a version between single spaces."
        case .malformedTarget:
            "The target is neither a path with a query, nor an http URI, nor '*' for OPTIONS."
        case .malformedVersion: "The version is not of the form HTTP/1.1."
        case .methodTooLong: "The method is longer than any that this server knows."
        case .tunnelRefused: "This server opens no tunnels."
        case .targetTooLong: "The target is longer than this server takes."
        case .versionNotSupported: "This server speaks HTTP/1.1."
        case .malformedFieldLine:
            "A field line is not a name, a colon and a value without control characters."
        case .foldedFieldLine: "A field line begins with white space."
        case .headTooLong: "The head of the request is longer than this server takes."
        case .tooManyFields: "The request has more fields than this server takes."
        case .missingHost: "The request has no Host field."
        case .repeatedHost: "The request has more than one Host field."
        case .malformedHost: "The host is not a name or an address with an optional port."
        case .conflictingHost: "The host and the authority are not the same."
        case .malformedContentLength: "Content-Length is not a decimal number."
        case .repeatedContentLength: "The request has more than one Content-Length."
        case .ambiguousFraming: "The request has both Content-Length and Transfer-Encoding."
        case .malformedTransferEncoding: "Transfer-Encoding does not end with one 'chunked'."
        case .unknownTransferCoding: "The only transfer coding of this server is 'chunked'."
        case .transferEncodingBefore11: "Transfer-Encoding needs HTTP/1.1."
        case .malformedChunk: "The chunked content is malformed."
        case .chunkExtensionsTooLong: "The chunk extensions are longer than this server takes."
        case .malformedTrailer: "The trailer section is malformed."
        case .trailerTooLong: "The trailer section is longer than this server takes."
        case .contentTooLong: "The content is longer than this server takes."
        case .unknownExpectation: "The only expectation of this server is '100-continue'."
        }
    }
}
