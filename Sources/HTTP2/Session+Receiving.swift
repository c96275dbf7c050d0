import CNghttp2

extension Session {
    /// Lends the state to the callbacks for the time of `body`, which alone may touch it then.
    func lending<Result>(
        _ state: inout ConnectionState, _ body: (UnsafeMutablePointer<ConnectionState>) -> Result
    ) -> Result {
        unsafe withUnsafeMutablePointer(to: &state) {
            unsafe nghttp2_session_set_user_data(session, $0)
            defer { unsafe nghttp2_session_set_user_data(session, nil) }
            return unsafe body($0)
        }
    }

    /// Takes in octets and returns the error that the connection has to end with, if any; the session
    /// must not be used any more after that.
    ///
    /// Of what is against the protocol the library tells the client by itself.
    func receive(_ bytes: Span<UInt8>, into state: inout ConnectionState) -> ErrorCode? {
        guard unsafe session != nil else { return .internalError }
        let count = unsafe lending(&state) { _ in
            unsafe bytes.withUnsafeBufferPointer {
                unsafe nghttp2_session_mem_recv(session, $0.baseAddress, $0.count)
            }
        }
        return Self.failure(count)
    }
}
