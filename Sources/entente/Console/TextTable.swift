/// Rows whose columns stand under each other.
struct TextTable {
    var header: [String]
    /// Columns of numbers, by index: their right edges stand under each other.
    var numeric: Set<Int> = []
    var rows: [[String]] = []

    /// One string a line, without white space at the ends.
    var lines: [String] {
        let widths = header.indices.map { column in
            ([header] + rows).map { $0[column].unicodeScalars.count }.max() ?? 0
        }
        return ([header] + rows).map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                if column > 0 { line += "  " }
                let padding = String(
                    repeating: " ", count: widths[column] - cell.unicodeScalars.count)
                line += numeric.contains(column) ? padding + cell : cell + padding
            }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
