/// Document numbers in rising order, each with what it scored.
struct ScoredPostings: Equatable {
    var documents: [UInt32] = []
    /// One for each document.
    var scores: [Float] = []

    mutating func append(_ document: UInt32, _ score: Float) {
        documents.append(document)
        scores.append(score)
    }

    /// Every document below `count`, none better than the other.
    static func all(_ count: Int) -> ScoredPostings {
        ScoredPostings(
            documents: Array(0..<UInt32(count)), scores: Array(repeating: 0, count: count))
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
