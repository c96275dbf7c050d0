/// One thing that a server can be told: all that its flag, its variable, their checks, the help and
/// README's table know of it.
struct Setting<Value: SettingValue>: Sendable {
    /// `max-head`: the flag without its dashes.
    let name: String
    var placeholder = Value.placeholder
    /// Holds where nothing is said.
    let fallback: Value
    /// Nil where every value of the kind will do.
    var bounds: ClosedRange<Value>?
    /// The setting that this one may not exceed: a greater value is refused, a greater fallback
    /// gives way.
    var ceiling: (@Sendable () -> Setting)?
    /// A variable that is read where that of the setting itself is not there.
    var otherVariable: String?
    /// What it decides, as a sentence without its full stop.
    let meaning: String
    /// What comes of more; nil where the setting is no limit.
    var excess: String?

    /// What should stand where `text` does; nil where `text` is a legal value.
    func expectation(insteadOf text: String) -> String? {
        if let value = Value(written: text), bounds?.contains(value) ?? true { return nil }
        return Value.expectation(within: bounds)
    }
}

/// A setting of any kind of value, as the table lists them.
protocol SettingRow: Sendable {
    var name: String { get }
    var placeholder: String { get }
    var otherVariable: String? { get }
    var meaning: String { get }
    var excess: String? { get }

    /// The fallback, as it is written.
    var fallbackText: String { get }
    /// `1KiB to 1MiB, no more than --max-head`; empty where there are no bounds.
    var boundsText: String { get }

    func expectation(insteadOf text: String) -> String?

    /// The setting that this one may not exceed.
    var top: (any SettingRow)? { get }

    /// Whether one legal text says more than another.
    func isMore(_ text: String, than other: String) -> Bool
}

/// What the names of all variables of ours begin with.
let variablePrefix = "ENTENTE_"

extension SettingRow {
    /// `--max-head`
    var flag: String { "--\(name)" }
    /// `ENTENTE_MAX_HEAD`
    var variable: String { variablePrefix + name.uppercased().replacing("-", with: "_") }
    /// The variables that are read, the one that counts most first.
    var variables: [String] { [variable] + (otherVariable.map { [$0] } ?? []) }
}

extension Setting: SettingRow {
    var fallbackText: String { fallback.written }

    var boundsText: String {
        let span = bounds.map { "\($0.lowerBound.written) to \($0.upperBound.written)" }
        return [span, top.map { "no more than \($0.flag)" }].compactMap(\.self)
            .joined(separator: ", ")
    }

    var top: (any SettingRow)? { ceiling?() }

    func isMore(_ text: String, than other: String) -> Bool {
        guard let value = Value(written: text), let bound = Value(written: other) else {
            return false
        }
        return value > bound
    }
}
