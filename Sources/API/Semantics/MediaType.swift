import HTTP

/// The representations that are served.
enum MediaType: String, Sendable {
    case json = "application/json"
    /// RFC 9512.
    case yaml = "application/yaml"
    /// RFC 9457.
    case problem = "application/problem+json"

    /// Whether the `Accept` fields of a request take the type (RFC 9110 §12.5.1).
    ///
    /// The most specific range decides. A member that breaks the grammar is passed over; fields
    /// without a good member take everything.
    func isAccepted(by head: borrowing RequestHead, in bytes: Span<UInt8>) -> Bool {
        var best = -1
        var isTaken = false
        var hasRange = false
        var index = 0
        while let value = head.next(.accept, from: &index) {
            var members = ListMembers(value)
            while let member = members.next(in: bytes) {
                guard let range = WeightedMember(member, in: bytes),
                    let slash = Self.slash(of: range.name, in: bytes)
                else { continue }
                hasRange = true
                let specificity = specificity(of: range.name, slash, in: bytes)
                guard specificity >= 0, specificity >= best else { continue }
                isTaken = range.weight > 0 || (isTaken && specificity == best)
                best = specificity
            }
        }
        return isTaken || !hasRange
    }

    /// Where the slash of a media range stands; nil where it is none.
    private static func slash(of range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
        var slash: Int?
        for at in range where bytes[at] == UInt8(ascii: "/") {
            guard slash == nil else { return nil }
            slash = at
        }
        guard let slash, slash > range.lowerBound, slash + 1 < range.upperBound else { return nil }
        // "*/json" is no range.
        let isAnyType = bytes.spells("*", at: range.lowerBound..<slash)
        return !isAnyType || bytes.spells("*", at: slash + 1..<range.upperBound) ? slash : nil
    }

    /// 2 for the very type, 1 for its family, 0 for everything; -1 for another type.
    private func specificity(of range: Range<Int>, _ slash: Int, in bytes: Span<UInt8>) -> Int {
        if bytes.spells(rawValue, at: range) { return 2 }
        guard bytes.spells("*", at: slash + 1..<range.upperBound) else { return -1 }
        if bytes.spells("*", at: range.lowerBound..<slash) { return 0 }
        return bytes.spells(family, at: range.lowerBound..<slash) ? 1 : -1
    }

    /// The type without its subtype.
    private var family: String {
        switch self {
        case .json, .yaml, .problem: "application"
        }
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
