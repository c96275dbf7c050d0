import Store

/// Writes flat rows as comma-separated values (RFC 4180): UTF-8, CRLF, a header of the members.
///
/// A text that a spreadsheet would take for a formula begins with an apostrophe. Null is an empty
/// field, an empty text is `""`.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func appendHeader(_ members: [String]) {
        for member in members { append(member.utf8) }
        endLine()
    }

    /// The chosen members of a row.
    mutating func append(_ row: UInt32, of rows: JSONRows, _ selection: Selection) {
        for range in selection.ranges ?? [0..<rows.members.count] {
            appendValues(of: rows.members(range, of: row)[...])
        }
        endLine()
    }

    /// The values of `"id":"RUS","cow":365`, which holds neither objects nor arrays.
    private mutating func appendValues(of members: ArraySlice<UInt8>) {
        var at = members.startIndex
        while at < members.endIndex {
            _ = Self.string(in: members, at: &at)
            at += 1  // The colon.
            if members[at] == UInt8(ascii: "\"") {
                append(Self.string(in: members, at: &at))
            } else {
                let end = members[at...].firstIndex(of: UInt8(ascii: ",")) ?? members.endIndex
                let literal = members[at..<end]
                separate()
                if !literal.elementsEqual("null".utf8) { bytes.append(contentsOf: literal) }
                at = end
            }
            at += 1  // The comma.
        }
    }

    /// A text, in quotation marks where it needs them.
    private mutating func append(_ text: some Collection<UInt8>) {
        separate()
        let isFormula = text.first.map(Self.begunFormulas.contains) ?? false
        let isQuoted = text.isEmpty || text.contains(where: Self.quoted.contains)
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func endLine() {
        bytes.append(contentsOf: "\r\n".utf8)
        needsComma = false
    }

    /// The text of the JSON string at `at`, which is then behind it. Undoes what `JSONWriter` escapes.
    private static func string(in json: ArraySlice<UInt8>, at: inout Int) -> [UInt8] {
        var text: [UInt8] = []
        at += 1
        while json[at] != UInt8(ascii: "\"") {
            guard json[at] == UInt8(ascii: "\\") else {
                text.append(json[at])
                at += 1
                continue
            }
            switch json[at + 1] {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"):
                let digits = String(decoding: json[(at + 2)..<(at + 6)], as: UTF8.self)
                text.append(UInt8(digits, radix: 16) ?? UInt8(ascii: "?"))
                at += 4
            default: text.append(json[at + 1])
            }
            at += 2
        }
        at += 1
        return text
    }

    private static let begunFormulas = Array("=+-@\t\r".utf8)
    private static let quoted = Array(",\"\r\n".utf8)
}
