extension Status {
    /// Every status that is sent, in order.
    package static let registered: [Status] = [
        .ok, .noContent, .notModified, .permanentRedirect, .badRequest, .unauthorized, .forbidden,
        .notFound, .methodNotAllowed, .notAcceptable, .requestTimeout, .conflict,
        .preconditionFailed,
        .contentTooLarge, .uriTooLong, .unsupportedMediaType, .expectationFailed,
        .unprocessableContent,
        .tooManyRequests, .requestHeaderFieldsTooLarge, .internalServerError, .notImplemented,
        .serviceUnavailable, .httpVersionNotSupported,
    ]

    /// Its place among these, below 32: 0 for what most answers have, and 31 for none of them.
    @inline(__always)
    var number: Int { self == .ok ? 0 : Self.number(of: rawValue) }

    private static func number(of code: UInt16) -> Int {
        registered.firstIndex { $0.rawValue == code } ?? 31
    }
}
