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

    /// - Parameter shared: what many blocks have in common behind their own fields, encoded once.
    package init(
        _ fields: [ResponseField], and shared: FieldBlock? = nil, content: [UInt8]? = nil
    ) {
        var lines: [UInt8] = []
        var http2 = FieldSection()
        lines.reserveCapacity((shared?.lines.count ?? 0) + 64 * (fields.count + 1))
        for field in fields {
            lines.append(field)
            http2.append(field)
        }
        if let shared {
            lines.append(contentsOf: shared.lines)
            http2.append(shared.http2)
        }
        if let content {
            lines.append("Content-Length: ")
            lines.appendDecimal(content.count)
            lines.append("\r\n")
            http2.append("content-length", content.count)
        }
        self.fields = fields + (shared?.fields ?? [])
        self.lines = lines
        section = lines + [.carriageReturn, .lineFeed]
        self.http2 = http2
        self.content = content
    }
}
