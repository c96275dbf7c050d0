extension Response {
    /// An RFC 9457 problem of the type `about:blank`: `{"type", "title", "status", "detail"}`.
    ///
    /// RFC 9457 §4.2.1: with `about:blank` the title "SHOULD be the same as the recommended HTTP
    /// status phrase for that code".
    package static func problem(
        _ status: Status, detail: String, fields: [ResponseField] = []
    ) -> Response {
        var content: [UInt8] = []
        content.reserveCapacity(96 + detail.utf8.count)
        content.append(contentsOf: #"{"type":"about:blank","title":"#.utf8)
        content.appendJSON(status.reason.description)
        content.append(contentsOf: #","status":"#.utf8)
        content.appendDecimal(Int(status.rawValue))
        content.append(contentsOf: #","detail":"#.utf8)
        content.appendJSON(detail)
        content.append(contentsOf: "}\n".utf8)
        return Response(
            status: status,
            fields: [ResponseField("Content-Type", "application/problem+json")] + fields,
            content: content)
    }
}

extension [UInt8] {
    /// Appends `text` as a JSON string, quotation marks included (RFC 8259 §7).
    fileprivate mutating func appendJSON(_ text: String) {
        let digits: [UInt8] = Array("0123456789abcdef".utf8)
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0..<0x20:
                append(contentsOf: #"\u00"#.utf8)
                append(digits[Int(byte >> 4)])
                append(digits[Int(byte & 15)])
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
