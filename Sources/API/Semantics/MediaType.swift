/// The representations that are served.
enum MediaType: String, Sendable {
    case json = "application/json"
    /// RFC 9512.
    case yaml = "application/yaml"
    /// RFC 9457.
    case problem = "application/problem+json"

    /// Whether an `Accept` field with this value takes the type (RFC 9110 §12.5.1).
    ///
    /// The most specific range decides. An element that breaks the grammar is passed over; a field
    /// without a good element takes everything.
    func isAccepted(by accept: String) -> Bool {
        var best: (specificity: Int, isTaken: Bool)?
        var hasRange = false
        for element in accept.split(separator: ",") {
            guard let range = MediaRange(element) else { continue }
            hasRange = true
            guard let specificity = range.specificity(for: rawValue) else { continue }
            if best.map({ specificity > $0.specificity }) ?? true {
                best = (specificity, range.weight.isTaken)
            } else if specificity == best?.specificity, range.weight.isTaken {
                best?.isTaken = true
            }
        }
        return hasRange ? best?.isTaken ?? false : true
    }
}

/// One element of an `Accept` field.
private struct MediaRange {
    var type: String
    var subtype: String
    var weight: Weight

    init?(_ element: Substring) {
        let parts = element.split(separator: ";", omittingEmptySubsequences: false)
            .map { $0.trimmed.lowercased() }
        guard let range = parts.first else { return nil }
        let names = range.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty,
            names[0] != "*" || names[1] == "*", let weight = Weight(of: parts.dropFirst())
        else { return nil }
        (type, subtype, self.weight) = (names[0], names[1], weight)
    }

    /// 2 for the very type, 1 for its family, 0 for everything; nil for another type.
    func specificity(for mediaType: String) -> Int? {
        if mediaType == "\(type)/\(subtype)" { return 2 }
        if subtype == "*", mediaType.hasPrefix(type + "/") { return 1 }
        return type == "*" ? 0 : nil
    }
}

extension Substring {
    /// Without the optional white space of RFC 9110 §5.6.3 around it.
    var trimmed: Substring {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        guard let start = firstIndex(where: { !isSpace($0) }),
            let end = lastIndex(where: { !isSpace($0) })
        else { return self[endIndex...] }
        return self[start...end]
    }
}
