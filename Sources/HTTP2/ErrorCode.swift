/// RFC 9113 §7: those that this server sends on its own account.
enum ErrorCode: UInt32, Sendable {
    case none = 0x0
    case protocolError = 0x1
    case internalError = 0x2
    case settingsTimeout = 0x4
    case streamClosed = 0x5
    case frameSizeError = 0x6
    case refusedStream = 0x7
    case cancel = 0x8
    case enhanceYourCalm = 0xb
}

extension [UInt8] {
    /// Appends a GOAWAY frame (RFC 9113 §6.8): the way out that is open even where the library, which
    /// was stopped in the middle of a frame, must not be called again.
    mutating func appendGoAway(lastStream: Int32, _ code: ErrorCode) {
        append(contentsOf: [0, 0, 8, Frame.Kind.goAway.rawValue, 0, 0, 0, 0, 0])
        for word in [UInt32(bitPattern: lastStream), code.rawValue] {
            for shift in [24, 16, 8, 0] { append(UInt8(truncatingIfNeeded: word >> UInt32(shift))) }
        }
    }
}
