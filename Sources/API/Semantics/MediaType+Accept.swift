import HTTP

extension MediaType {
    /// The one of `types` that the `Accept` fields of a request like best, the first of equals; nil
    /// where they take none of them (RFC 9110 §12.5.1).
    ///
    /// A wildcard asks for what is sent unasked, the first; the others come to those who name them.
    static func preferred(
        of types: [MediaType], by head: borrowing RequestHead, in bytes: Span<UInt8>
    ) -> MediaType? {
        var best: MediaType?
        var most = 0
        for type in types {
            let weight = type.weight(by: head, in: bytes, mustBeNamed: type != types.first)
            if weight > most { (best, most) = (type, weight) }
        }
        return best
    }

    /// How much the type is wanted, in thousandths; 0 where it is not acceptable.
    ///
    /// The most specific range decides. A member that breaks the grammar is passed over; fields
    /// without a good member take everything.
    private func weight(
        by head: borrowing RequestHead, in bytes: Span<UInt8>, mustBeNamed: Bool
    ) -> Int {
        var best = -1
        var weight = 0
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
                weight = specificity == best ? max(weight, range.weight) : range.weight
                best = specificity
            }
        }
        guard hasRange else { return mustBeNamed ? 0 : 1_000 }
        return mustBeNamed && best < 2 ? 0 : weight
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
}
