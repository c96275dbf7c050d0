extension ServiceContext {
    /// Appends one final response (RFC 9112 §4) to the output and notes the exchange.
    mutating func append(_ response: borrowing Response, _ framing: AnswerFraming) {
        let status = response.status
        // RFC 9110 §9.3.2: to HEAD, "the server MUST NOT send content in the response".
        let isContentSent = framing.method != .head && status.allowsContent
        output.closePart()
        if status == .ok {
            output.octets.append(contentsOf: date.startOfOK)
        } else {
            output.octets.append(statusLine: status)
            output.octets.append(contentsOf: date.line)
        }
        let content = response.content
        output.octets.append(response, content.count, framing)
        if isContentSent { output.append(content: content) }
        note(response, to: framing.method, contentLength: isContentSent ? content.count : 0)
    }
}

extension [UInt8] {
    fileprivate mutating func append(statusLine status: Status) {
        append("HTTP/1.1 ")
        appendDecimal(Int(status.rawValue))
        append(.space)
        append(status.reason)
        append("\r\n")
    }

    /// Appends the field lines, those of the connection among them, and the empty line.
    fileprivate mutating func append(
        _ response: borrowing Response, _ contentLength: Int, _ framing: AnswerFraming
    ) {
        var isLengthTold = false
        if let block = response.block {
            if block.content != nil, response.fields.isEmpty,
                case .implied = framing.connection
            {
                // All of it was made before.
                return append(contentsOf: block.section)
            }
            append(contentsOf: block.lines)
            isLengthTold = block.content != nil
        }
        for field in response.fields { append(field) }
        // RFC 9110 §8.6: not "in any response with a status code of 1xx (Informational) or 204", and in
        // a 304 only that of the 200, which is not known here.
        if !isLengthTold, response.status.allowsContent {
            append("Content-Length: ")
            appendDecimal(contentLength)
            append("\r\n")
        }
        switch framing.connection {
        case .implied:
            append(.carriageReturn)
            append(.lineFeed)
        case .told: append("Connection: keep-alive\r\n\r\n")
        case .closing: append("Connection: close\r\n\r\n")
        }
    }
}
