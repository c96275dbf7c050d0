/// Fields made once for many answers, in the form that each version of HTTP sends them, with the
/// content that they go with where that is one.
package final class FieldBlock: Sendable {
    /// As they were given.
    package let fields: [ResponseField]
    /// The field lines of HTTP/1.1, each with its CRLF; `Content-Length` is among them if it is told.
    let lines: [UInt8]
    /// The same with the empty line behind them.
    let section: [UInt8]
    /// The form of HTTP/2.
    package let http2: FieldSection
    /// What the fields go with; nil where they go with any content.
    package let content: [UInt8]?

    /// Octets of the content, where it is known.
    package var contentLength: Int? { content?.count }

    package init(_ fields: [ResponseField], content: [UInt8]? = nil) {
        var lines: [UInt8] = []
        var http2 = FieldSection()
        for field in fields {
            lines.append(field)
            http2.append(field)
        }
        if let content {
            lines.append("Content-Length: ")
            lines.appendDecimal(content.count)
            lines.append("\r\n")
            http2.append("content-length", content.count)
        }
        self.fields = fields
        self.lines = lines
        section = lines + Array("\r\n".utf8)
        self.http2 = http2
        self.content = content
    }
}
