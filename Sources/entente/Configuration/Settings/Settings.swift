/// How the server is to run: a flag beats `ENTENTE_…`, that beats `PORT`, that beats the default.
struct Settings: Hashable {
    /// What is not the default, by the name of the setting.
    private var entries: [String: Entry] = [:]
    // Each text is a legal value of its setting.

    private struct Entry: Hashable {
        var text: String
        /// The flag or the variable that says so; nil where it follows from another setting.
        var source: String?
    }

    /// Fails with everything that is wrong with the environment and with what contradicts itself.
    init(_ flags: [GivenSetting], environment: [String: String]) throws(CommandFailure) {
        try Self.refuseUnknown(in: environment)
        var complaints: [String] = []
        for flag in flags {
            entries[flag.name] = Entry(text: flag.text, source: "--\(flag.name)")
        }
        for row in Self.table where entries[row.name] == nil {
            guard let (variable, text) = Self.variable(of: row, in: environment) else { continue }
            if let expectation = row.expectation(insteadOf: text) {
                complaints.append("\(variable) is \"\(text)\", where \(expectation) is expected.")
            } else {
                entries[row.name] = Entry(text: text, source: variable)
            }
        }
        guard complaints.isEmpty else { throw CommandFailure(.usage, complaints) }
        complaints = restrain()
        guard complaints.isEmpty else { throw CommandFailure(.usage, complaints) }
    }

    subscript<Value>(setting: Setting<Value>) -> Value {
        entries[setting.name].flatMap { Value(written: $0.text) } ?? setting.fallback
    }

    /// The flag or the variable that the setting has its value from; nil where none has.
    func source(of setting: any SettingRow) -> String? {
        entries[setting.name]?.source
    }

    /// As it was given, or the default.
    func text(of setting: any SettingRow) -> String {
        entries[setting.name]?.text ?? setting.fallbackText
    }

    /// Sets what nobody asked for.
    mutating func set(_ setting: any SettingRow, to text: String) {
        entries[setting.name] = Entry(text: text)
    }

    /// The variable that speaks of `row`, with what it says.
    private static func variable(
        of row: any SettingRow, in environment: [String: String]
    ) -> (name: String, text: String)? {
        for name in row.variables {
            if let text = environment[name], !isServiceLink(name, text) { return (name, text) }
        }
        return nil
    }
}

/// A value from the command line, which is where it was checked.
struct GivenSetting: Hashable, Sendable {
    let name: String
    let text: String
}
