import Glibc

extension TextIndex {
    /// The documents that match, with their BM25 scores (Robertson and Zaragoza 2009, "The
    /// Probabilistic Relevance Framework", §3). A phrase or a family of spellings counts as one term.
    ///
    /// - Parameter kept: the documents that are asked about, all of which are scored as without it; nil for all.
    func search(_ query: TextQuery, within kept: DocumentSet? = nil) -> ScoredPostings {
        search(query, kept?.asBits)
    }

    private func search(_ query: TextQuery, _ kept: Bits?) -> ScoredPostings {
        switch query {
        case .word(let word): return score(family(of: word), kept)
        case .prefix(let prefix): return score(Array(forms(withPrefix: prefix)), kept)
        case .phrase: return score(frequencies(of: occurrences(of: query)), kept)
        case .all(let queries):
            var result: ScoredPostings?
            for query in queries {
                let found = search(query, kept)
                result = result.map { $0.intersection(found) } ?? found
            }
            return result ?? ScoredPostings()
        case .any(let queries):
            return queries.reduce(ScoredPostings()) { $0.union(search($1, kept)) }
        case .not(let query):
            let all = kept.map { DocumentSet(bits: $0, of: count) } ?? .all(count)
            return ScoredPostings.equal(all.documents).subtracting(search(query, kept))
        }
    }

    /// The documents of any of `forms`; as one word, with what all of these are worth.
    private func score(_ forms: [Int], _ kept: Bits?) -> ScoredPostings {
        guard forms.count <= Self.mergedAtOnce else {
            return score(frequencies(of: forms), kept)
        }
        let documents = documents.span
        var found: [Frequency] = []
        var total = 0
        var merger = PostingsMerger(
            forms.map { documentStarts[$0]..<documentStarts[$0 + 1] }, documents)
        while let entry = merger.read(documents) {
            let run = run(entry.document)
            total += run.count
            if run.count > 1 || kept?.contains(run.lowerBound) ?? true { found.append(entry) }
        }
        return score(found, of: total, kept)
    }

    /// More are sorted.
    private static let mergedAtOnce = 8

    /// How often any of `forms` stands in each document that has one, rising by document.
    private func frequencies(of forms: [Int]) -> [Frequency] {
        var found: [Frequency] = []
        let documents = documents.span
        for form in forms {
            var reader = PostingsReader(documentStarts[form]..<documentStarts[form + 1])
            while let entry = reader.read(documents) { found.append(entry) }
        }
        found.sort { $0.document < $1.document }
        return Self.summed(found)
    }

    /// How often a term stands in each document, by where it stands.
    private func frequencies(of occurrences: [UInt64]) -> [Frequency] {
        Self.summed(
            occurrences.map {
                let isInTitle = $0.position < titleLengths[Int($0.document)]
                return Frequency(document: $0.document, all: 1, inTitle: isInTitle ? 1 : 0)
            })
    }

    /// One for each document.
    private static func summed(_ found: [Frequency]) -> [Frequency] {
        var sums: [Frequency] = []
        for entry in found {
            if let last = sums.last, last.document == entry.document {
                sums[sums.count - 1].add(entry)
            } else {
                sums.append(entry)
            }
        }
        return sums
    }

    private func score(_ term: [Frequency], _ kept: Bits?) -> ScoredPostings {
        score(term, of: term.reduce(0) { $0 + run($1.document).count }, kept)
    }

    /// - Parameter total: the documents that have the term, as far as `term` tells of them or not.
    private func score(_ term: [Frequency], of total: Int, _ kept: Bits?) -> ScoredPostings {
        let found = Float(total)
        let rarity = log1pf((Float(count) - found + 0.5) / (found + 0.5))
        var result = ScoredPostings()
        for entry in term {
            let inTitle = Float(entry.inTitle)
            let frequency = Self.titleWeight * inTitle + (Float(entry.all) - inTitle)
            let length = Float(lengths[Int(entry.document)]) / averageLength
            let saturation = frequency + Self.k1 * (1 - Self.b + Self.b * length)
            let score = rarity * frequency * (Self.k1 + 1) / saturation
            for document in run(entry.document) where kept?.contains(document) ?? true {
                result.append(document, score)
            }
        }
        return result
    }

    /// The usual choices of the literature.
    private static let k1: Float = 1.2
    private static let b: Float = 0.75
    /// A word in a title says more than four in a text.
    private static let titleWeight: Float = 4
}
