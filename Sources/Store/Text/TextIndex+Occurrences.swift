/// Where a term stands: for each document in rising order, the positions of its first words.
struct Occurrences {
    var documents: [UInt32] = []
    var positions: [[UInt32]] = []
}

extension TextIndex {
    /// Where a word, a prefix or a phrase stands; nothing for the rest.
    func occurrences(of query: TextQuery) -> Occurrences {
        switch query {
        case .word(let word): occurrences(of: family(of: word))
        case .prefix(let prefix): occurrences(of: Array(forms(withPrefix: prefix)))
        case .phrase(let words): phrase(words)
        case .all, .any, .not: Occurrences()
        }
    }

    /// The positions of any of `forms`.
    private func occurrences(of forms: [Int]) -> Occurrences {
        var found: [UInt32: [UInt32]] = [:]
        for form in forms {
            let postings = postings[form]
            for (index, document) in postings.documents.enumerated() {
                found[document, default: []].append(contentsOf: postings.positions(at: index))
            }
        }
        let sorted = found.sorted { $0.key < $1.key }
        return Occurrences(
            documents: sorted.map(\.key), positions: sorted.map { $0.value.sorted() })
    }

    private func phrase(_ words: [String]) -> Occurrences {
        guard let first = words.first else { return Occurrences() }
        var result = occurrences(of: family(of: first))
        for (distance, word) in words.enumerated().dropFirst() {
            result = result.followed(
                by: occurrences(of: family(of: word)), after: UInt32(distance))
        }
        return result
    }
}

extension Occurrences {
    /// The positions with one of `next` exactly `distance` words later.
    fileprivate func followed(by next: Occurrences, after distance: UInt32) -> Occurrences {
        var result = Occurrences()
        var j = 0
        for (document, positions) in zip(documents, positions) {
            while j < next.documents.count, next.documents[j] < document { j += 1 }
            guard j < next.documents.count, next.documents[j] == document else { continue }
            let there = Set(next.positions[j])
            let kept = positions.filter { there.contains($0 + distance) }
            guard !kept.isEmpty else { continue }
            result.documents.append(document)
            result.positions.append(kept)
        }
        return result
    }
}
