import Logging

/// What a setting may hold: one way to write it, shared by flags, variables, help and README.
protocol SettingValue: Comparable, Sendable {
    /// `size`: stands for the value in the help.
    static var placeholder: String { get }

    /// Nil for what is no such value.
    init?(written text: String)

    /// Reads back as the same value.
    var written: String { get }

    /// What should stand where something else does: `a size from 1KiB to 1MiB`
    static func expectation(within bounds: ClosedRange<Self>?) -> String
}

/// Any text: whether it names a directory or an address shows when it is used.
extension String: SettingValue {
    static var placeholder: String { "text" }

    init?(written text: String) { self = text }

    var written: String { self }

    static func expectation(within bounds: ClosedRange<String>?) -> String { "a text" }
}

/// A number of things.
extension Int: SettingValue {
    static var placeholder: String { "number" }

    init?(written text: String) {
        guard let number = quantity(text, in: ["": 1]) else { return nil }
        self = number
    }

    var written: String { String(self) }

    static func expectation(within bounds: ClosedRange<Int>?) -> String {
        "a number" + spelt(bounds)
    }
}

extension Logger.Level: SettingValue {
    static var placeholder: String { "level" }

    init?(written text: String) { self.init(rawValue: text) }

    var written: String { rawValue }

    static func expectation(within bounds: ClosedRange<Logger.Level>?) -> String {
        "one of \(allCases.map(\.rawValue).joined(separator: ", "))"
    }
}

/// ` from 1KiB to 1MiB`; nothing where there are no bounds.
func spelt(_ bounds: ClosedRange<some SettingValue>?) -> String {
    bounds.map { " from \($0.lowerBound.written) to \($0.upperBound.written)" } ?? ""
}
