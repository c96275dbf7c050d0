import Glibc

@testable import Store

/// Full-text search by reading every text for every query.
struct Naive {
    private let documents: [(words: [(form: String, isTitle: Bool)?], length: Int)]

    init(_ texts: [SearchText]) {
        documents = texts.map { text in
            var words: [(form: String, isTitle: Bool)?] = []
            for (place, field) in (text.title + text.body).enumerated() {
                words += Words.of(field).map { ($0.form, place < text.title.count) }
                words.append(nil)
            }
            return (words, words.count)
        }
    }

    /// The documents that match, with their scores.
    func scores(_ query: TextQuery) -> [Int: Float] {
        switch query {
        case .word(let word): return score([{ Self.isKin($0, word) }])
        case .prefix(let prefix): return score([{ $0.hasPrefix(prefix) }])
        case .phrase(let words): return score(words.map { word in { Self.isKin($0, word) } })
        case .all(let queries):
            let all = queries.map(scores)
            return all.dropFirst().reduce(all[0]) { sum, next in
                sum.filter { next[$0.key] != nil }.merging(
                    next.filter { sum[$0.key] != nil }, uniquingKeysWith: +)
            }
        case .any(let queries):
            return queries.map(scores).reduce([:]) { $0.merging($1, uniquingKeysWith: +) }
        case .not(let query):
            let found = scores(query)
            return Dictionary(
                uniqueKeysWithValues: documents.indices.filter { found[$0] == nil }.map { ($0, 0) })
        }
    }

    /// BM25 of words that stand one after the other, each as its test says.
    private func score(_ tests: [(String) -> Bool]) -> [Int: Float] {
        var frequencies: [Int: Float] = [:]
        for (number, document) in documents.enumerated() {
            var sum: Float = 0
            for start in document.words.indices where start + tests.count <= document.length {
                let isFound = tests.enumerated().allSatisfy { distance, test in
                    document.words[start + distance].map { test($0.form) } ?? false
                }
                if isFound { sum += document.words[start]?.isTitle == true ? 4 : 1 }
            }
            if sum > 0 { frequencies[number] = sum }
        }
        let (count, found) = (Float(documents.count), Float(frequencies.count))
        let average = Float(documents.reduce(0) { $0 + $1.length }) / count
        let rarity = log1pf((count - found + 0.5) / (found + 0.5))
        return Dictionary(
            uniqueKeysWithValues: frequencies.map { number, frequency in
                let length = Float(documents[number].length) / average
                return (
                    number, rarity * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length))
                )
            })
    }

    private static func isKin(_ form: String, _ word: String) -> Bool {
        Stemmer.Language.allCases.contains { Stemmer($0).stem(form) == Stemmer($0).stem(word) }
    }
}
