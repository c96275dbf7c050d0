import Records

/// Which spellings of names belong to one person, by disjoint sets over spellings.
///
/// Only spellings of one block are compared: those whose family names, or whose first names, have the
/// same consonants.
struct PersonClusters: Sendable {
    private(set) var spellings: [PersonSpelling] = []
    private var parents: [Int] = []
    /// The spelling of each mention of each article.
    private(set) var numbers: [[Int]] = []
    private(set) var members: [Int: [Int]] = [:]

    init(_ articles: [PersonArticle]) {
        gather(articles)
        for block in blocks() { compare(block) }
        attachShortNames()
        for number in spellings.indices { members[root(number), default: []].append(number) }
    }

    func cluster(of mention: Int, in article: Int) -> Int { root(numbers[article][mention]) }

    private mutating func gather(_ articles: [PersonArticle]) {
        var byName: [String: Int] = [:]
        var wordsOf: [String: [String]] = [:]
        for article in articles {
            var row: [Int] = []
            for mention in article.mentions {
                // A family name alone is its article's own until somebody of that name is found there.
                let words = wordsOf[mention.name] ?? Transliteration.words(of: mention.name)
                wordsOf[mention.name] = words
                let key =
                    words.count > 1
                    ? mention.name : mention.name + "\u{0}" + article.article.rawValue
                let number = byName[key] ?? spellings.count
                if number == spellings.count {
                    byName[key] = number
                    spellings.append(PersonSpelling(mention.name, words: words))
                }
                spellings[number].mentions += 1
                spellings[number].articles.insert(article.article)
                if let country = mention.country, !mention.isCountryInferred {
                    spellings[number].countries[country, default: 0] += 1
                }
                if let title = mention.title { spellings[number].titles.insert(title) }
                row.append(number)
            }
            numbers.append(row)
        }
        parents = Array(spellings.indices)
    }

    // MARK: Full names

    /// Sets of spellings that may be one person's, each in order of its spellings' numbers.
    private func blocks() -> [[Int]] {
        var blocks: [String: [Int]] = [:]
        for (number, spelling) in spellings.enumerated() where spelling.isFull {
            guard let first = spelling.words.first, let last = spelling.words.last else { continue }
            blocks["l" + Transliteration.skeleton(last), default: []].append(number)
            blocks["f" + Transliteration.skeleton(first), default: []].append(number)
        }
        return blocks.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Blocks larger than this are compared name by neighbouring name only.
    private static let largestBlock = 64

    private mutating func compare(_ block: [Int]) {
        let order = block.sorted {
            (spellings[$0].words.joined(separator: " "), spellings[$0].name)
                < (spellings[$1].words.joined(separator: " "), spellings[$1].name)
        }
        for (place, a) in order.enumerated() {
            let reach = min(
                order.count, place + 1 + (order.count > Self.largestBlock ? 8 : order.count))
            for b in order[(place + 1)..<reach] where isSame(spellings[a], spellings[b]) {
                join(a, b)
            }
        }
    }

    private func isSame(_ a: PersonSpelling, _ b: PersonSpelling) -> Bool {
        if a.words == b.words { return true }
        guard a.isCompatible(with: b) else { return false }
        return a.transcribes(b) || a.isSlip(of: b) || a.shortens(b) || b.shortens(a)
    }

    // MARK: Disjoint sets

    func root(_ number: Int) -> Int {
        var number = number
        while parents[number] != number { number = parents[number] }
        return number
    }

    /// The smaller root wins, so that the order of joining does not matter.
    mutating func join(_ a: Int, _ b: Int) {
        let (first, second) = (root(a), root(b))
        let least = min(first, second)
        // Shortens both paths, so that they stay short.
        for start in [a, b] {
            var number = start
            while parents[number] != number {
                let next = parents[number]
                parents[number] = least
                number = next
            }
        }
        parents[max(first, second)] = least
    }
}
