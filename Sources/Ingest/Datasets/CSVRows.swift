import Records

/// The rows of comma-separated values (RFC 4180), each with its place in the text.
struct CSVRows {
    struct Row {
        /// From 1.
        var line: Int
        /// Of the whole row without its line end, in code points.
        var span: TextSpan
        var cells: [String]
    }

    /// Without empty lines.
    private(set) var rows: [Row] = []

    /// A quotation mark that is never closed ends with the text.
    init(_ text: String) {
        var row = Draft(line: 1, start: 0)
        var (isQuoted, wasQuote, wasReturn, position, line) = (false, false, false, 0, 1)
        for scalar in text.unicodeScalars {
            defer {
                position += 1
                if scalar == "\n" { line += 1 }
                wasReturn = scalar == "\r"
            }
            if isQuoted {
                if scalar == "\"" {
                    (isQuoted, wasQuote) = (false, true)
                } else {
                    row.append(scalar)
                }
                continue
            }
            switch scalar {
            case "\"":
                // "" inside quotation marks is one.
                if wasQuote { row.append(scalar) }
                isQuoted = true
            case ",": row.endCell()
            case "\n":
                finish(
                    &row, at: position - (wasReturn ? 1 : 0), start: position + 1, next: line + 1)
            case "\r": break
            default: row.append(scalar)
            }
            wasQuote = false
        }
        finish(&row, at: position, start: position, next: line)
    }

    private mutating func finish(_ row: inout Draft, at end: Int, start: Int, next line: Int) {
        row.endCell()
        if row.cells.contains(where: { !$0.isEmpty }) {
            rows.append(
                Row(line: row.line, span: TextSpan(row.start, end), cells: row.cells))
        }
        row = Draft(line: line, start: start)
    }

    private struct Draft {
        let line: Int
        let start: Int
        var cells: [String] = []
        private var cell = String.UnicodeScalarView()

        init(line: Int, start: Int) { (self.line, self.start) = (line, start) }

        mutating func append(_ scalar: Unicode.Scalar) { cell.append(scalar) }

        mutating func endCell() {
            cells.append(String(cell))
            cell = String.UnicodeScalarView()
        }
    }
}
