/// What the connection adds to an answer on its own account.
struct AnswerFraming {
    /// Of the request: HEAD is answered without content.
    var method: Method
    var connection: Persistence

    enum Persistence {
        /// Goes on, which HTTP/1.1 takes for granted.
        case implied
        /// Goes on, and HTTP/1.0 has to be told.
        case told
        /// Ends with this answer.
        case closing
    }
}

extension ServiceContext {
    /// Appends one final response (RFC 9112 §4) to the output and notes the exchange.
    mutating func append(_ response: borrowing Response, _ framing: AnswerFraming) {
        let status = response.status
        let count = response.content.count
        // RFC 9110 §9.3.2: to HEAD, "the server MUST NOT send content in the response".
        let isContentSent = framing.method != .head && status.allowsContent
        appendStart(status)
        if let block = response.block { output.append(contentsOf: block.lines) }
        for field in response.fields { output.append(field) }
        // RFC 9110 §8.6: not "in any response with a status code of 1xx (Informational) or 204", and
        // in a 304 only that of the 200, which is not known here.
        if status.allowsContent {
            output.append("Content-Length: ")
            output.appendDecimal(count)
            output.append("\r\n")
        }
        switch framing.connection {
        case .implied: break
        case .told: output.append("Connection: keep-alive\r\n")
        case .closing: output.append("Connection: close\r\n")
        }
        output.append("\r\n")
        if isContentSent { append(response.content) }
        exchanges.append(
            Exchange(
                method: framing.method, status: status, contentLength: isContentSent ? count : 0))
    }

    /// The status line and the date; that of 200 is made once a second.
    private mutating func appendStart(_ status: Status) {
        guard status != .ok else { return output.append(contentsOf: startOfOK) }
        output.append("HTTP/1.1 ")
        output.appendDecimal(Int(status.rawValue))
        output.append(.space)
        output.append(status.reason)
        output.append("\r\n")
        output.append(contentsOf: dateLine)
    }

    private mutating func append(_ content: borrowing Response.Content) {
        switch copy content {
        case .none: break
        case .bytes(let bytes): output.append(contentsOf: bytes)
        case .slices(let slices): for slice in slices { output.append(contentsOf: slice) }
        }
    }
}

extension [UInt8] {
    /// Appends one field line with its CRLF.
    mutating func append(_ field: ResponseField) {
        append(field.name)
        append(": ")
        append(fieldValue: field.value)
        append("\r\n")
    }

    /// Appends the octets of a literal: the one place of this module that looks behind a pointer, as
    /// a literal offers nothing else and a `String` made of it would be an allocation.
    fileprivate mutating func append(_ literal: StaticString) {
        guard literal.hasPointerRepresentation else {
            return append(contentsOf: literal.description.utf8)
        }
        unsafe append(
            contentsOf: UnsafeBufferPointer(
                start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Appends a field value; what would end the line or is no field content becomes a space.
    ///
    /// RFC 9110 §5.5: "Field values containing CR, LF, or NUL characters are invalid and dangerous".
    fileprivate mutating func append(fieldValue: String) {
        let start = count
        append(contentsOf: fieldValue.utf8)
        guard !span.extracting(start..<count).isFieldContent else { return }
        for at in start..<count where !self[at].isFieldContent { self[at] = .space }
    }
}

extension Span<UInt8> {
    /// Whether every octet is field content; without a branch for each, so that many go at once.
    fileprivate var isFieldContent: Bool {
        var isContent = true
        for at in indices { isContent = self[at].isFieldContent && isContent }
        return isContent
    }
}
