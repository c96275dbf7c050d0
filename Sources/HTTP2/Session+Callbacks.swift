import CNghttp2

/// What the library calls: each function finds the state that was lent and tells it, nothing else.
extension Session {
    static func listen(_ callbacks: OpaquePointer?) {
        unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) {
            _, frame, owner in
            guard let frame = unsafe frame?.pointee else { return 0 }
            let isRequest = unsafe frame.headers.cat == NGHTTP2_HCAT_REQUEST
            unsafe Session.state(owner)?.pointee.didBegin(frame.hd.stream_id, isRequest: isRequest)
            return 0
        }
        unsafe nghttp2_session_callbacks_set_on_header_callback(callbacks) {
            _, frame, name, nameLength, value, valueLength, _, owner in
            guard let frame = unsafe frame?.pointee,
                let state = unsafe Session.state(owner)
            else { return 0 }
            let isRequest = unsafe frame.headers.cat == NGHTTP2_HCAT_REQUEST
            let name = unsafe UnsafeBufferPointer(start: name, count: nameLength)
            let value = unsafe UnsafeBufferPointer(start: value, count: valueLength)
            let goesOn = unsafe state.pointee.didRead(name.span, value.span, isRequest: isRequest)
            return goesOn ? 0 : Session.abandoned
        }
        // RFC 9113 §8.2.1: a request with a field that is not valid "MUST be treated as malformed";
        // left alone, the library would only skip the field.
        unsafe nghttp2_session_callbacks_set_on_invalid_header_callback(callbacks) {
            _, _, _, _, _, _, _, _ in
            NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
        }
        unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) {
            _, _, id, octets, count, owner in
            let content = unsafe UnsafeBufferPointer(start: octets, count: count)
            unsafe Session.state(owner)?.pointee.didReceive(content.span, on: id)
            return 0
        }
        unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, owner in
            guard let header = unsafe frame?.pointee.hd, let frame = Frame(header)
            else { return 0 }
            unsafe Session.state(owner)?.pointee.didReceive(frame)
            return 0
        }
        unsafe nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { _, frame, owner in
            guard let header = unsafe frame?.pointee.hd, let frame = Frame(header)
            else { return 0 }
            let goesOn =
                unsafe Session.state(owner)?.pointee.didSend(frame) ?? true
            return goesOn ? 0 : Session.abandoned
        }
        unsafe nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) {
            _, id, _, owner in
            unsafe Session.state(owner)?.pointee.didClose(id)
            return 0
        }
        unsafe nghttp2_session_callbacks_set_data_source_read_length_callback(callbacks) {
            _, _, _, _, _, maxFrameLength, _ in
            min(Int(maxFrameLength), Session.frameLength)
        }
        unsafe nghttp2_session_callbacks_set_send_data_callback(callbacks) {
            _, _, header, count, source, owner in
            guard let place = unsafe Session.place(source?.pointee.ptr) else {
                return Session.abandoned
            }
            // RFC 9113 §4.1: the header of a frame has nine octets. There is no padding behind it.
            unsafe Session.state(owner)?.pointee.output.append(
                UnsafeBufferPointer(start: header, count: 9))
            unsafe Session.state(owner)?.pointee.sendContent(at: place, count: count)
            return 0
        }
    }

    /// Octets of the longest DATA frame: more would let one stream hold up the others, and each
    /// connection keeps room for one frame.
    private static let frameLength = 32 * 1_024

    /// Ends the call at once; the session must not be used any more.
    private static let abandoned = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue

    /// The content of the answer whose stream has the place.
    static func provider(_ place: Int) -> nghttp2_data_provider {
        unsafe nghttp2_data_provider(source: nghttp2_data_source(ptr: pointer(place))) {
            _, _, _, length, flags, source, owner in
            guard let place = unsafe Session.place(source?.pointee.ptr),
                let state = unsafe Session.state(owner)
            else { return Int(Session.abandoned) }
            guard let (count, isLast) = unsafe state.pointee.contentReady(at: place, upTo: length)
            else { return Int(NGHTTP2_ERR_PAUSE.rawValue) }
            unsafe flags?.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue
            if isLast { unsafe flags?.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue }
            return count
        }
    }

    /// A place as the library keeps it: a pointer that points nowhere, null for none.
    static func pointer(_ place: Int) -> UnsafeMutableRawPointer? {
        unsafe UnsafeMutableRawPointer(bitPattern: place + 1)
    }

    static func place(_ pointer: UnsafeMutableRawPointer?) -> Int? {
        guard let pointer = unsafe pointer else { return nil }
        return Int(bitPattern: pointer) - 1
    }

    private static func state(
        _ owner: UnsafeMutableRawPointer?
    ) -> UnsafeMutablePointer<ConnectionState>? {
        unsafe owner?.assumingMemoryBound(to: ConnectionState.self)
    }
}

extension Frame {
    fileprivate init?(_ header: nghttp2_frame_hd) {
        self.init(
            length: header.length, type: Kind(rawValue: header.type) ?? .unknown,
            flags: header.flags, stream: header.stream_id)
    }
}
