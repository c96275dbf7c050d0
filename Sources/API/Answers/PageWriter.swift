import HTTP
import Store

/// Joins preserialised rows and the punctuation between them.
struct PageWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ octet: UInt8) { bytes.append(octet) }

    /// A number that is not negative, in decimal digits.
    mutating func append(_ number: Int) { bytes.appendDecimal(number) }

    /// Takes memory for whole rows at once.
    mutating func reserve(_ numbers: [UInt32], of rows: JSONRows) {
        bytes.reserveCapacity(rows.length(of: numbers) + 3 * numbers.count + Self.around)
    }

    /// What stands around the rows of a page.
    private static let around = 96

    /// The chosen members of a row, and its statements inside it where they are given.
    mutating func append(
        _ row: UInt32, of rows: JSONRows, _ selection: Selection,
        statements: (rows: JSONRows, numbers: [UInt32])? = nil
    ) {
        if selection.ranges == nil, statements == nil { return rows.append(row: row, to: &bytes) }
        append("{")
        let ranges = selection.ranges ?? [0..<rows.members.count]
        for (index, range) in ranges.enumerated() {
            if index > 0 { append(",") }
            rows.append(range, of: row, to: &bytes)
        }
        if let statements {
            append(",\"statements\":[")
            append(statements.numbers, of: statements.rows, .whole)
            append("]")
        }
        append("}")
    }

    /// Rows with commas between them.
    mutating func append(_ numbers: [UInt32], of rows: JSONRows, _ selection: Selection) {
        for (index, number) in numbers.enumerated() {
            if index > 0 { append(",") }
            append(number, of: rows, selection)
        }
    }
}
