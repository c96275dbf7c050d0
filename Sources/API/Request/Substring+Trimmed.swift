import HTTP

extension Substring {
    /// Without the optional white space of RFC 9110 §5.6.3 around it.
    var trimmed: Substring {
        // Nothing to trim, as nearly always.
        if let first = utf8.first, let last = utf8.last, !first.isBlank, !last.isBlank {
            return self
        }
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        guard let start = firstIndex(where: { !isSpace($0) }),
            let end = lastIndex(where: { !isSpace($0) })
        else { return self[endIndex...] }
        return self[start...end]
    }
}
