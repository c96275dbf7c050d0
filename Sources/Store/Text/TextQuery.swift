/// What `q=` asks for, parsed.
package indirect enum TextQuery: Hashable, Sendable {
    /// A folded word; documents match that hold a word of the same French or English stem.
    case word(String)
    /// Words that begin so (`coop*`).
    case prefix(String)
    /// Words one after the other.
    case phrase([String])
    case all([TextQuery])
    case any([TextQuery])
    case not(TextQuery)
}

extension TextQuery: CustomStringConvertible {
    /// One spelling for equal queries: the key of caches and cursors.
    package var description: String {
        switch self {
        case .word(let word): word
        case .prefix(let prefix): prefix + "*"
        case .phrase(let words): "\"" + words.joined(separator: " ") + "\""
        case .all(let queries): "(" + queries.map(\.description).joined(separator: " AND ") + ")"
        case .any(let queries): "(" + queries.map(\.description).joined(separator: " OR ") + ")"
        case .not(let query): "NOT " + query.description
        }
    }
}

/// Why a text is no query.
package struct TextQueryError: Error, Hashable, Sendable {
    /// One sentence for whoever wrote the query.
    package var reason: String
}
