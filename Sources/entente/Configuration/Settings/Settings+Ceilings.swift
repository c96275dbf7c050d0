extension Settings {
    /// Holds every setting under its ceiling.
    ///
    /// - Returns: what to say of those that were asked to be more.
    mutating func restrain() -> [String] {
        var complaints: [String] = []
        for row in Self.table {
            guard let top = row.top, row.isMore(text(of: row), than: text(of: top)) else {
                continue
            }
            let bound = text(of: top)
            guard let source = source(of: row) else {
                // Nobody asked for the default.
                set(row, to: bound)
                continue
            }
            let said =
                self.source(of: top).map { "\($0), which is \(bound)" }
                ?? "\(top.flag), which is \(bound) by default"
            complaints.append("\(source) is \(text(of: row)), more than \(said).")
        }
        return complaints
    }
}
