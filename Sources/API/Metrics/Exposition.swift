/// Metrics in the text format of Prometheus, version 0.0.4 (prometheus.io, "Exposition formats"):
///
///     # HELP entente_connections_open Connections that are open.
///     # TYPE entente_connections_open gauge
///     entente_connections_open 3
package struct Exposition {
    package private(set) var text = ""

    package init() {}

    package enum Kind: String { case counter, gauge, histogram }

    package typealias Labels = KeyValuePairs<String, String>

    /// Begins a metric; its samples follow.
    package mutating func begin(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    package mutating func sample(
        _ name: String, _ labels: Labels = [:], _ value: some BinaryInteger
    ) {
        add(name, labels, String(value))
    }

    package mutating func sample(_ name: String, _ labels: Labels = [:], _ value: Double) {
        add(name, labels, "\(value)")
    }

    /// A metric of one sample.
    package mutating func only(
        _ name: String, _ kind: Kind, _ help: String, _ value: some BinaryInteger
    ) {
        begin(name, kind, help)
        sample(name, [:], value)
    }

    package mutating func only(_ name: String, _ kind: Kind, _ help: String, _ value: Double) {
        begin(name, kind, help)
        sample(name, [:], value)
    }

    private mutating func add(_ name: String, _ labels: Labels, _ value: String) {
        let inside = labels.map { "\($0.key)=\"\(Self.escaped($0.value))\"" }
            .joined(separator: ",")
        text += inside.isEmpty ? "\(name) \(value)\n" : "\(name){\(inside)} \(value)\n"
    }

    /// "label_value can be any sequence of UTF-8 characters, but the backslash, double-quote, and line
    /// feed characters have to be escaped".
    private static func escaped(_ value: String) -> String {
        var escaped = ""
        for character in value.unicodeScalars {
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
