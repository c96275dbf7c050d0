/// Fields made once for many answers, in the form that each version of HTTP sends them.
package final class FieldBlock: Sendable {
    /// As they were given.
    package let fields: [ResponseField]
    /// The field lines of HTTP/1.1, each with its CRLF; `Content-Length` is among them if it is told.
    let lines: [UInt8]
    /// Octets of the content that goes with the fields, where the block is for one content alone.
    package let contentLength: Int?

    package init(_ fields: [ResponseField], contentLength: Int? = nil) {
        var lines: [UInt8] = []
        for field in fields { lines.append(field) }
        if let contentLength {
            lines.append("Content-Length: ")
            lines.appendDecimal(contentLength)
            lines.append("\r\n")
        }
        self.fields = fields
        self.lines = lines
        self.contentLength = contentLength
    }
}
