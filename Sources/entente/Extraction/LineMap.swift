import Records

/// Where the lines of a text begin: offset ↔ line and column, both counted from 1.
struct LineMap {
    /// In code points, ascending; the first is 0.
    private let starts: [Int]

    init(of text: String) {
        var starts = [0]
        for (offset, scalar) in text.unicodeScalars.enumerated() where scalar == "\n" {
            starts.append(offset + 1)
        }
        self.starts = starts
    }

    /// The line and the column of the code point at `offset`.
    func place(of offset: Int) -> (line: Int, column: Int) {
        // The last line that does not begin after the offset.
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, offset - starts[low] + 1)
    }
}
