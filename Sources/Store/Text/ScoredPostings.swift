/// Document numbers in rising order, each with what it scored.
struct ScoredPostings: Equatable {
    var documents: [UInt32] = []
    /// One for each document.
    var scores: [Float] = []

    mutating func append(_ document: UInt32, _ score: Float) {
        documents.append(document)
        scores.append(score)
    }

    /// `documents`, none better than the other.
    static func equal(_ documents: [UInt32]) -> ScoredPostings {
        ScoredPostings(documents: documents, scores: Array(repeating: 0, count: documents.count))
    }

    /// What one of them scored; 0 where it is not among them.
    func score(of document: UInt32) -> Float {
        let place = documents[...].firstIndex(notBelow: document, from: 0)
        return place < documents.count && documents[place] == document ? scores[place] : 0
    }

    /// The documents from `offset` on, the best first; the number of the document decides between equals.
    func ranked(offset: Int, limit: Int) -> [UInt32] {
        guard offset < documents.count else { return [] }
        var top = TopDocuments(min(documents.count, offset + limit))
        // Scores are not negative: their bits stand in the same order.
        for (document, score) in zip(documents, scores) { top.add(~score.bitPattern, document) }
        return Array(top.documents[offset...])
    }

    /// The documents of both; scores add up.
    func intersection(_ other: ScoredPostings) -> ScoredPostings {
        var result = ScoredPostings()
        var (i, j) = (0, 0)
        while i < documents.count, j < other.documents.count {
            if documents[i] < other.documents[j] {
                i += 1
            } else if documents[i] > other.documents[j] {
                j += 1
            } else {
                result.append(documents[i], scores[i] + other.scores[j])
                i += 1
                j += 1
            }
        }
        return result
    }

    /// The documents of either; scores add up.
    func union(_ other: ScoredPostings) -> ScoredPostings {
        var result = ScoredPostings()
        var (i, j) = (0, 0)
        while i < documents.count || j < other.documents.count {
            let left = i < documents.count ? documents[i] : .max
            let right = j < other.documents.count ? other.documents[j] : .max
            var score: Float = 0
            if left <= right {
                score += scores[i]
                i += 1
            }
            if right <= left {
                score += other.scores[j]
                j += 1
            }
            result.append(min(left, right), score)
        }
        return result
    }

    /// The documents that are not among `other`'s.
    func subtracting(_ other: ScoredPostings) -> ScoredPostings {
        var result = ScoredPostings()
        var j = 0
        for (i, document) in documents.enumerated() {
            while j < other.documents.count, other.documents[j] < document { j += 1 }
            if j < other.documents.count, other.documents[j] == document { continue }
            result.append(document, scores[i])
        }
        return result
    }
}
