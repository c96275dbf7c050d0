/// A request's head as ranges into the bytes that it was parsed from: nothing is copied.
///
/// The ranges are valid for the very span that is handed on beside the head.
package struct RequestHead: Sendable {
    package var method: Method
    /// The path component of the target, still percent-encoded; `/` at least ("*" for OPTIONS *).
    package var path: Range<Int>
    /// The query component without its question mark, still percent-encoded; nil where there is none.
    package var query: Range<Int>?
    package var fields: [FieldLine]

    package init(
        method: Method, path: Range<Int>, query: Range<Int>? = nil, fields: [FieldLine] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.fields = fields
    }

    /// The value of the first field line named `name`; nil where there is none.
    package func first(_ name: FieldName) -> Range<Int>? {
        for line in fields where line.name == name { return line.value }
        return nil
    }
}

/// One field line of a head.
package struct FieldLine: Sendable {
    package var name: FieldName
    /// Without the white space around it.
    package var value: Range<Int>

    package init(name: FieldName, value: Range<Int>) {
        self.name = name
        self.value = value
    }
}
