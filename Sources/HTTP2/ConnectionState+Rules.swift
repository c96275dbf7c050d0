import HTTP

/// What RFC 9113 demands and the library, which forgets a stream as soon as it has ended, does not see.
extension ConnectionState {
    /// How many streams that this server reset are remembered: all that may be open at once.
    private var resetMemory: Int { max(1, limits.http2.concurrentStreams) }

    /// The error that the connection has to end with because of `frame`, which the library has read.
    func breach(of frame: Frame) -> ErrorCode? {
        switch frame.type {
        // RFC 9113 §6.3: "If a PRIORITY frame is received with a stream identifier of 0x00, the
        // recipient MUST respond with a connection error [...] of type PROTOCOL_ERROR."
        case .priority: return frame.stream == 0 ? .protocolError : nil
        // §4.2: FRAME_SIZE_ERROR for a frame that "exceeds the size defined in
        // SETTINGS_MAX_FRAME_SIZE"; the library does not look at this type.
        case .continuation where frame.length > Self.maxFrameLength: return .frameSizeError
        case .data: return isOfEndedStream(frame.stream) ? .streamClosed : nil
        case .headers: return isOfEndedStream(frame.stream) ? .streamClosed : nil
        default: return nil
        }
    }

    /// RFC 9113 §6.5.2: the initial value, which is not changed.
    private static let maxFrameLength = 16_384

    /// Whether a frame that needs an open stream came behind the end of its stream, or on a stream that
    /// was skipped and so ended (§5.1.1).
    ///
    /// §5.1 lets frames come that the client sent before it heard of a reset, and those of streams that
    /// are ignored as the connection is about to end (§6.8).
    private func isOfEndedStream(_ id: Int32) -> Bool {
        id <= highest && id != lastClosed && ending != .refusing && session.place(of: id) == nil
            && !wereReset.contains(id)
    }

    /// Remembers that this server reset a stream.
    mutating func noteReset(_ id: Int32) {
        if wereReset.count < resetMemory {
            wereReset.append(id)
        } else {
            wereReset[oldestReset] = id
            oldestReset = (oldestReset + 1) % resetMemory
        }
    }
}
