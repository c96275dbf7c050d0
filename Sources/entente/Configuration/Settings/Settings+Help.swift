extension Settings {
    /// The variables that are read, a line each.
    static var help: [String] {
        let width = variables.map(\.name.count).max() ?? 0
        return variables.map { name, meaning in
            name + String(repeating: " ", count: width - name.count + 2) + meaning
        }
    }
}
