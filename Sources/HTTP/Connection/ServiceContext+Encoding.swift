extension ServiceContext {
    /// Appends one final response (RFC 9112 §4) to the output and notes the exchange.
    mutating func append(_ response: borrowing Response, _ framing: AnswerFraming) {
        let status = response.status
        let count = response.content.count
        // RFC 9110 §9.3.2: to HEAD, "the server MUST NOT send content in the response".
        let isContentSent = framing.method != .head && status.allowsContent
        let dates = date
        output.append {
            $0.append(status, dates)
            var isLengthTold = !status.allowsContent
            if let block = response.block {
                $0.append(contentsOf: block.lines)
                isLengthTold = isLengthTold || block.contentLength != nil
            }
            for field in response.fields { $0.append(field) }
            // RFC 9110 §8.6: not "in any response with a status code of 1xx (Informational) or 204",
            // and in a 304 only that of the 200, which is not known here.
            if !isLengthTold {
                $0.append("Content-Length: ")
                $0.appendDecimal(count)
                $0.append("\r\n")
            }
            switch framing.connection {
            case .implied: $0.append("\r\n")
            case .told: $0.append("Connection: keep-alive\r\n\r\n")
            case .closing: $0.append("Connection: close\r\n\r\n")
            }
        }
        if isContentSent { output.append(content: response.content) }
        exchanges.append(
            Exchange(
                method: framing.method, status: status, contentLength: isContentSent ? count : 0))
    }
}

extension [UInt8] {
    /// Appends the status line and the date; those of 200 are made once a second.
    fileprivate mutating func append(_ status: Status, _ date: AnswerDate) {
        guard status != .ok else { return append(contentsOf: date.startOfOK) }
        append("HTTP/1.1 ")
        appendDecimal(Int(status.rawValue))
        append(.space)
        append(status.reason)
        append("\r\n")
        append(contentsOf: date.line)
    }
}
