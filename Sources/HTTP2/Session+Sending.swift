import CNghttp2
import HTTP

extension Session {
    /// Appends all that is to be sent and that there is room for to the output; returns as `receive` does.
    func send(to state: inout ConnectionState) -> ErrorCode? {
        guard unsafe session != nil else { return .internalError }
        return unsafe lending(&state) { state in
            while true {
                var bytes: UnsafePointer<UInt8>?
                let count = unsafe nghttp2_session_mem_send(session, &bytes)
                guard count > 0 else { return Self.failure(count) }
                unsafe state.pointee.output.append(
                    UnsafeBufferPointer(start: bytes, count: count))
            }
        }
    }

    /// Begins an answer and sends what there is room for, its HEADERS in any case.
    ///
    /// - Parameter place: of the stream, where its content is found; nil where there is none.
    func answer(
        _ id: Int32, _ fields: FieldSection, contentAt place: Int?,
        to state: inout ConnectionState
    ) -> ErrorCode? {
        unsafe submit(fields, &state) { fields, count in
            guard let place else {
                return unsafe nghttp2_submit_response(session, id, fields, count, nil)
            }
            var provider = unsafe Self.provider(place)
            return unsafe nghttp2_submit_response(session, id, fields, count, &provider)
        }
    }

    /// Sends an interim answer (RFC 9110 §15.2).
    func inform(
        _ id: Int32, _ fields: FieldSection, to state: inout ConnectionState
    ) -> ErrorCode? {
        unsafe submit(fields, &state) { fields, count in
            unsafe nghttp2_submit_headers(session, 0, id, nil, fields, count, nil)
        }
    }

    /// Lends the field lines in the form of the library, which does not copy them: they are sent before
    /// this returns.
    private func submit(
        _ section: FieldSection, _ state: inout ConnectionState,
        _ body: (UnsafePointer<nghttp2_nv>?, Int) -> Int32
    ) -> ErrorCode? {
        guard unsafe session != nil else { return .internalError }
        let lines = section.lines
        return unsafe section.octets.withUnsafeBufferPointer { octets in
            guard let base = octets.baseAddress else { return .internalError }
            return unsafe withUnsafeTemporaryAllocation(
                of: nghttp2_nv.self, capacity: lines.count
            ) { fields in
                var at = unsafe UnsafeMutablePointer(mutating: base)
                for (index, line) in lines.enumerated() {
                    let value = unsafe at + line.nameLength
                    unsafe fields.initializeElement(
                        at: index,
                        to: nghttp2_nv(
                            name: at, value: value, namelen: line.nameLength,
                            valuelen: line.valueLength, flags: Self.uncopied))
                    unsafe at = value + line.valueLength
                }
                guard unsafe body(fields.baseAddress, lines.count) == 0
                else { return .internalError }
                return send(to: &state)
            }
        }
    }

    private static let uncopied = UInt8(
        NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)

    /// RFC 9113 §5.4.2.
    func reset(_ id: Int32, _ code: ErrorCode) {
        guard unsafe session != nil else { return }
        _ = unsafe nghttp2_submit_rst_stream(session, 0, id, code.rawValue)
    }

    /// Announces that the connection is about to end, without saying yet what is the last stream.
    func announceEnd() {
        guard unsafe session != nil else { return }
        _ = unsafe nghttp2_submit_shutdown_notice(session)
    }

    /// Announces the end: streams that are not open yet are ignored from now on.
    func refuseFurther() {
        guard unsafe session != nil else { return }
        _ = unsafe nghttp2_submit_goaway(session, 0, lastStream, ErrorCode.none.rawValue, nil, 0)
    }
}

extension Output {
    /// Appends octets of the library.
    mutating func append(_ octets: UnsafeBufferPointer<UInt8>) {
        closePart()
        unsafe self.octets.append(contentsOf: octets)
    }
}
