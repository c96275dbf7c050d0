import Store

/// Joins preserialised rows and the punctuation between them without copying a row.
struct Slices {
    private(set) var slices: [ArraySlice<UInt8>] = []

    mutating func append(_ punctuation: StaticPunctuation) { slices.append(punctuation.bytes) }

    mutating func append(_ text: String) { slices.append(Array(text.utf8)[...]) }

    mutating func append(_ bytes: ArraySlice<UInt8>) { slices.append(bytes) }

    /// The chosen members of a row, and its statements inside it where they are given.
    mutating func append(
        _ row: UInt32, of rows: JSONRows, _ selection: Selection,
        statements: (rows: JSONRows, numbers: [UInt32])? = nil
    ) {
        if selection.ranges == nil, statements == nil { return append(rows.row(row)) }
        append(.openObject)
        let ranges = selection.ranges ?? [0..<rows.members.count]
        for (index, range) in ranges.enumerated() {
            if index > 0 { append(.comma) }
            append(rows.members(range, of: row))
        }
        if let statements {
            append(.openStatements)
            append(statements.numbers, of: statements.rows, .whole)
            append(.closeArray)
        }
        append(.closeObject)
    }

    /// Rows with commas between them.
    mutating func append(_ numbers: [UInt32], of rows: JSONRows, _ selection: Selection) {
        for (index, number) in numbers.enumerated() {
            if index > 0 { append(.comma) }
            append(number, of: rows, selection)
        }
    }
}

/// The bytes between rows, made once.
struct StaticPunctuation: Sendable {
    fileprivate let bytes: ArraySlice<UInt8>

    private init(_ text: String) {
        bytes = Array(text.utf8)[...]
    }

    static let openObject = Self("{")
    static let closeObject = Self("}")
    static let openArray = Self("[")
    static let closeArray = Self("]")
    static let comma = Self(",")
    /// Rows of a page stand on lines of their own, for those who read them in a terminal.
    static let firstRow = Self("\n")
    static let nextRow = Self(",\n")
    static let lineEnd = Self("\n")
    static let openData = Self("{\"data\":[")
    static let openStatements = Self(",\"statements\":[")
}
