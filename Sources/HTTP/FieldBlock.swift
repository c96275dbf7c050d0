/// Field lines as they go over the wire, made once for many answers.
package struct FieldBlock: Sendable {
    /// Each line with its CRLF; empty for no fields.
    let lines: [UInt8]

    package init(_ fields: [ResponseField]) {
        var lines: [UInt8] = []
        for field in fields { lines.append(field) }
        self.lines = lines
    }
}
