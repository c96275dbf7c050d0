import CNghttp2
import HTTP

/// One session of libnghttp2: frames, HPACK, flow control and the states of streams (RFC 9113 §4 to §7).
///
/// Together with its extensions the only place that sees C. The library calls back within `receive`,
/// `send`, `answer` and `inform` only, and finds the state that these are lent.
///
/// A handle: copies are the same session, and the connection that made it frees it.
@safe struct Session {
    /// nil where there was no memory for it: every call then fails.
    let session: OpaquePointer?

    /// The initial window (RFC 9113 §6.9.2) is left as it is: content is thrown away as it comes.
    init(_ limits: Limits) {
        var callbacks: OpaquePointer?
        var option: OpaquePointer?
        var session: OpaquePointer?
        defer {
            unsafe nghttp2_session_callbacks_del(callbacks)
            unsafe nghttp2_option_del(option)
        }
        if unsafe nghttp2_session_callbacks_new(&callbacks) == 0,
            unsafe nghttp2_option_new(&option) == 0
        {
            unsafe Self.listen(callbacks)
            unsafe Self.bound(option, continuations: limits.http2.continuations)
            unsafe nghttp2_session_server_new2(&session, callbacks, nil, option)
        }
        unsafe self.session = session
        let settings = [
            Self.setting(
                NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.http2.concurrentStreams),
            Self.setting(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.headLength),
            // RFC 9218 §2.1: the priorities of RFC 7540 are ignored, and no tree of them is kept.
            Self.setting(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1),
        ]
        if unsafe session != nil {
            unsafe nghttp2_submit_settings(session, 0, settings, settings.count)
        }
    }

    /// Ends it; to be called once, and nothing after that.
    func free() { unsafe nghttp2_session_del(session) }

    private static func setting(
        _ id: nghttp2_settings_id, _ value: Int
    ) -> nghttp2_settings_entry {
        nghttp2_settings_entry(
            settings_id: Int32(bitPattern: id.rawValue), value: UInt32(clamping: value))
    }

    private static func bound(_ option: OpaquePointer?, continuations: Int) {
        // Closed streams would be kept for the tree of priorities, which there is none of.
        unsafe nghttp2_option_set_no_closed_streams(option, 1)
        // Answers to SETTINGS and PING that wait to be sent: the output is emptied after each call.
        unsafe nghttp2_option_set_max_outbound_ack(option, 4_096)
        // RFC 9113 §6.5.2 and its extensions define nine; unknown ones are ignored.
        unsafe nghttp2_option_set_max_settings(option, 32)
        // `FloodGuard` counts these two: resets of either side by the clock of the loop, and whole
        // CONTINUATION frames, where the library counts each piece of a frame header that it gets.
        unsafe nghttp2_option_set_stream_reset_rate_limit(option, 1 << 32, 1 << 32)
        unsafe nghttp2_option_set_max_continuations(option, 9 * (continuations + 1))
    }

    /// What a call returned, a number of octets or an error, as an error of the connection.
    static func failure(_ result: Int) -> ErrorCode? {
        guard result < 0 else { return nil }
        switch result {
        case Int(NGHTTP2_ERR_BAD_CLIENT_MAGIC.rawValue): return .protocolError
        case Int(NGHTTP2_ERR_NOMEM.rawValue): return .internalError
        // Too many acknowledgements or CONTINUATION frames, or a callback of ours said so.
        default: return .enhanceYourCalm
        }
    }

    /// The last stream that was begun.
    var lastStream: Int32 {
        guard unsafe session != nil else { return 0 }
        return unsafe nghttp2_session_get_last_proc_stream_id(session)
    }

    /// Whether nothing is left to be said or heard.
    var isOver: Bool {
        guard unsafe session != nil else { return true }
        return unsafe nghttp2_session_want_read(session) == 0
            && nghttp2_session_want_write(session) == 0
    }

    /// Remembers the place of a stream.
    func set(_ place: Int, of id: Int32) {
        guard unsafe session != nil else { return }
        _ = unsafe nghttp2_session_set_stream_user_data(session, id, Self.pointer(place))
    }

    /// The place that was remembered; nil for a stream that is not open.
    func place(of id: Int32) -> Int? {
        guard unsafe session != nil else { return nil }
        return unsafe Self.place(nghttp2_session_get_stream_user_data(session, id))
    }
}
