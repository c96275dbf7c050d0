extension Span<UInt8> {
    /// Whether the octets at `range` are `token`, which is in small letters, in any case.
    package func spells(_ token: String, at range: Range<Int>) -> Bool {
        let letters = token.utf8.span
        guard letters.count == range.count else { return false }
        let octets = extracting(range)
        for at in letters.indices where octets[at].lowercased != letters[at] { return false }
        return true
    }

    /// The first index from `start` on, and before `bound`, whose octet is not in `set`.
    @inline(__always)
    package func end(of set: ASCIISet, from start: Int, before bound: Int? = nil) -> Int {
        let bound = bound ?? count
        var at = start
        while at < bound, set.contains(self[at]) { at += 1 }
        return at
    }

    /// Whether every octet is field content; without a branch for each, so that many go at once.
    var isFieldContent: Bool {
        var isContent = true
        for at in indices { isContent = self[at].isFieldContent && isContent }
        return isContent
    }

    func contains(_ byte: UInt8) -> Bool {
        for at in indices where self[at] == byte { return true }
        return false
    }
}

extension [UInt8] {
    package init(copying bytes: Span<UInt8>) {
        self.init()
        reserveCapacity(bytes.count)
        append(bytes)
    }

    package mutating func append(_ bytes: Span<UInt8>) {
        // An array takes a span octet by octet, or this way at once.
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
