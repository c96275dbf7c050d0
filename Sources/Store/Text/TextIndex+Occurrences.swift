/// A document and a position in it, as one number that orders first by the one, then by the other.
extension UInt64 {
    init(_ document: UInt32, at position: UInt32) {
        self = UInt64(document) << 32 | UInt64(position)
    }

    var document: UInt32 { UInt32(truncatingIfNeeded: self >> 32) }
    var position: UInt32 { UInt32(truncatingIfNeeded: self) }
}

extension TextIndex {
    /// Where a word, a prefix or a phrase stands, by its first words, rising; nothing for the rest.
    ///
    /// - Parameter kept: the documents that are asked about; nil for all.
    func occurrences(of query: TextQuery, within kept: Bits? = nil) -> [UInt64] {
        switch query {
        case .word(let word): occurrences(of: family(of: word), within: kept)
        case .prefix(let prefix): occurrences(of: Array(forms(withPrefix: prefix)), within: kept)
        case .phrase(let words): phrase(words, within: kept)
        case .all, .any, .not: []
        }
    }

    /// The positions of any of `forms`.
    private func occurrences(of forms: [Int], within kept: Bits?) -> [UInt64] {
        var found: [UInt64] = []
        let (documents, positions) = (documents.span, positions.span)
        for form in forms {
            var reader = PostingsReader(documentStarts[form]..<documentStarts[form + 1])
            var place = positionStarts[form]
            while let entry = reader.read(documents) {
                let isKept = kept?.contains(entry.document) ?? true
                var position: UInt32 = 0
                for _ in 0..<entry.all {
                    position += Varint.read(positions, at: &place)
                    if isKept { found.append(UInt64(entry.document, at: position)) }
                }
            }
        }
        if forms.count > 1 { found.sort() }
        return found
    }

    private func phrase(_ words: [String], within kept: Bits?) -> [UInt64] {
        guard let first = words.first else { return [] }
        var result = occurrences(of: family(of: first), within: kept)
        for (distance, word) in words.enumerated().dropFirst() where !result.isEmpty {
            let next = occurrences(of: family(of: word), within: kept)
            var place = 0
            result = result.filter { occurrence in
                let wanted = occurrence + UInt64(distance)
                while place < next.count, next[place] < wanted { place += 1 }
                return place < next.count && next[place] == wanted
            }
        }
        return result
    }
}
