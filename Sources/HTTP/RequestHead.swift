/// A request's head as ranges into the bytes that it was parsed from: nothing is copied.
///
/// The ranges are valid for the very span that is handed on beside the head.
package struct RequestHead: Sendable {
    package var method: Method
    /// The path component of the target, still percent-encoded; `/` at least ("*" for OPTIONS *).
    package var path: Range<Int>
    /// The query component without its question mark, still percent-encoded; nil where there is none.
    package var query: Range<Int>?
    /// Who sent it, where the application wants to know (see `Application`).
    package var client = ClientAddress.unspecified
    /// The content, where the method is one whose content says what is asked for (`Method.asksByContent`),
    /// as far as `Limits.keptContentLength` goes and one octet more; nil where there is none.
    package var content: Range<Int>?
    package private(set) var fields = ReusedList<FieldLine>()
    /// Bit n stands for the field name whose raw value is n.
    private var names: UInt32 = 0
    /// The same for names that stand more than once.
    private var repeated: UInt32 = 0

    package init(
        method: Method, path: Range<Int>, query: Range<Int>? = nil, fields: [FieldLine] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        for line in fields { append(line) }
    }

    /// Path and query as they stand side by side, the question mark between them; nil where they do
    /// not, as in `http://host?query`.
    package var target: Range<Int>? {
        guard let query else { return path }
        guard query.lowerBound == path.upperBound + 1 else { return nil }
        return path.lowerBound..<query.upperBound
    }

    package mutating func append(_ line: FieldLine) {
        fields.append(line)
        repeated |= names & line.name.bit
        names |= line.name.bit
    }

    /// Empties it; the memory of the fields is kept.
    package mutating func removeAll() {
        method = .unknown
        query = nil
        fields.removeAll()
        names = 0
        repeated = 0
    }

    /// Whether any of the field lines is one of `names`.
    package func contains(_ names: FieldNames) -> Bool { self.names & names.bits != 0 }

    package func contains(_ name: FieldName) -> Bool { names & name.bit != 0 }

    /// The value of the first field line named `name`; nil where there is none.
    package func first(_ name: FieldName) -> Range<Int>? {
        var index = 0
        return next(name, from: &index)
    }

    /// The value of the one field line named `name`; nil where there is none, or more than one.
    package func only(_ name: FieldName) -> Range<Int>? {
        repeated & name.bit == 0 ? first(name) : nil
    }

    /// The value of the next field line named `name` from `index` on, which is then behind it.
    package func next(_ name: FieldName, from index: inout Int) -> Range<Int>? {
        guard names & name.bit != 0 else { return nil }
        while index < fields.endIndex {
            let line = fields[index]
            index += 1
            if line.name == name { return line.value }
        }
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
