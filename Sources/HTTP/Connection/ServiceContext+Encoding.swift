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
