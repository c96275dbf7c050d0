extension ServiceContext {
    /// Has the responder answer the head that was parsed last.
    ///
    /// - Parameter persists: whether the connection goes on afterwards.
    mutating func answer(_ framing: RequestFraming, in bytes: Span<UInt8>, persists: Bool) {
        let answer = AnswerFraming(
            method: reader.head.method,
            connection: !persists ? .closing : framing.version == .http10 ? .told : .implied)
        guard reader.head.method != .unknown else {
            return append(.unknownMethod, answer)
        }
        append(responder.respond(to: reader.head, in: bytes), answer)
    }

    /// Answers what could not be read; RFC 9112 §9.6 wants the close that follows announced.
    mutating func refuse(_ failure: ParseFailure) {
        append(
            .problem(failure.status, detail: failure.detail),
            AnswerFraming(method: reader.head.method, connection: .closing))
    }

    mutating func refuseLate() {
        append(.late, AnswerFraming(method: .unknown, connection: .closing))
    }
}

extension Response {
    /// RFC 9110 §9.1: 501 for a method that is "unrecognized or not implemented".
    package static var unknownMethod: Response {
        .problem(.notImplemented, detail: "This server does not know the method.")
    }

    /// RFC 9110 §15.5.9: "did not receive a complete request message within the time that it was
    /// prepared to wait".
    package static var late: Response {
        .problem(.requestTimeout, detail: "The request did not arrive in time.")
    }
}
