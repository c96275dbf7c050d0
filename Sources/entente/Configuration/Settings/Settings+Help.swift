extension Settings {
    /// The variables that are read, a line each.
    static var help: [String] {
        let example: any SettingRow = Setting.maxHead
        let rules = [
            ("\(variablePrefix)…", "any option by its name: \(example.variable) is \(example.flag)")
        ]
        let others = table.compactMap { row in
            row.otherVariable.map { ($0, "like \(row.flag), where \(row.variable) is not set") }
        }
        let width = (rules + others).map(\.0.count).max() ?? 0
        return (rules + others).map { name, meaning in
            name + String(repeating: " ", count: width - name.count + 2) + meaning
        }
    }
}

extension SettingRow {
    /// What the help says of the flag: `Octets of a request's head (default: 32KiB; beyond: 431).`
    var help: String {
        let excess = self.excess.map { "; beyond: \($0)" } ?? ""
        return "\(meaning) (default: \(fallbackText)\(excess))."
    }
}
