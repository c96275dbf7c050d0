/// A value of a YAML document, as far as front matter needs them.
struct YAMLNode: Hashable {
    enum Content: Hashable {
        case null
        case scalar(String)
        case sequence
        case mapping([Entry])
    }

    struct Entry: Hashable {
        var key: String
        var keyMark: YAMLMark
        var value: YAMLNode
    }

    var content: Content
    var mark: YAMLMark

    /// "text", "a list", …: what a message calls it.
    var kind: String {
        switch content {
        case .null: "null"
        case .scalar: "text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}

/// A place in a YAML document, both counted from 0; the column in code points.
struct YAMLMark: Hashable {
    var line: Int
    var column: Int
}

/// Why a YAML document is refused, and where.
package struct YAMLProblem: Error, Hashable {
    var reason: String
    var mark: YAMLMark
}

extension YAMLProblem: CustomStringConvertible {
    /// `2:5: a second YAML document`, both counted from 1.
    package var description: String { "\(mark.line + 1):\(mark.column + 1): \(reason)" }
}
