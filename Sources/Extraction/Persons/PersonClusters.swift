import Records

/// Which spellings of names belong to one person, by disjoint sets over spellings.
///
/// Only spellings of one block are compared: those whose family names, or whose first names, have the
/// same consonants.
struct PersonClusters: Sendable {
    struct Spellings: Sendable {
        /// How the person is shown.
        var display: String
        /// The others, as seen: most frequent first.
        var others: [ActorName]
    }

    private var spellings: [PersonSpelling] = []
    private var parents: [Int] = []
    /// The spelling of each mention of each article.
    private var numbers: [[Int]] = []
    private var members: [Int: [Int]] = [:]

    init(_ articles: [PersonDirectory.Input]) {
        gather(articles)
        for block in blocks() { compare(block) }
        attachShortNames(articles)
        for number in spellings.indices { members[root(number), default: []].append(number) }
    }

    func cluster(of mention: Int, in article: Int) -> Int { root(numbers[article][mention]) }

    private mutating func gather(_ articles: [PersonDirectory.Input]) {
        var byName: [String: Int] = [:]
        for article in articles {
            var row: [Int] = []
            for mention in article.mentions {
                // A family name alone is its article's own until somebody of that name is found there.
                let isFull = Transliteration.words(of: mention.name).count > 1
                let key = isFull ? mention.name : mention.name + "\u{0}" + article.article.rawValue
                let number = byName[key] ?? spellings.count
                if number == spellings.count {
                    byName[key] = number
                    spellings.append(PersonSpelling(mention.name))
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

    // MARK: Family names alone

    private mutating func attachShortNames(_ articles: [PersonDirectory.Input]) {
        for row in numbers {
            let full = Set(row.filter { spellings[$0].isFull }).sorted()
            for number in Set(row).sorted() where !spellings[number].isFull {
                guard let word = spellings[number].words.first else { continue }
                let fitting = full.filter { Self.fits(word, spellings[$0].words) }
                guard let first = fitting.first,
                    fitting.allSatisfy({ root($0) == root(first) })
                else { continue }
                join(first, number)
            }
        }
    }

    private static func fits(_ word: String, _ name: [String]) -> Bool {
        guard let first = name.first, let last = name.last else { return false }
        return Transliteration.agree(word, last, isGivenName: false) || word == first
    }

    // MARK: Disjoint sets

    private func root(_ number: Int) -> Int {
        var number = number
        while parents[number] != number { number = parents[number] }
        return number
    }

    /// The smaller root wins, so that the order of joining does not matter.
    private mutating func join(_ a: Int, _ b: Int) {
        let (a, b) = (root(a), root(b))
        parents[max(a, b)] = min(a, b)
    }

    // MARK: Names to show

    func spellings(of cluster: Int) -> Spellings {
        let ordered = (members[cluster] ?? []).map { spellings[$0] }.sorted {
            Self.isBetter($0, $1)
        }
        guard let best = ordered.first else { return Spellings(display: "", others: []) }
        var seen: Set<String> = [best.name]
        var others: [ActorName] = []
        for spelling in ordered.dropFirst()
        where spelling.isFull && seen.insert(spelling.name).inserted {
            let isSlip = spelling.mentions <= best.mentions && spelling.isMisspelling(of: best)
            others.append(ActorName(spelling.name, use: isSlip ? .misspellingSeen : .alias))
        }
        return Spellings(
            display: best.isWellFormed ? best.name : Self.mended(best.name), others: others)
    }

    /// Well formed, then by mentions, articles, length; the spelling itself decides at last.
    private static func isBetter(_ a: PersonSpelling, _ b: PersonSpelling) -> Bool {
        if a.isWellFormed != b.isWellFormed { return a.isWellFormed }
        if a.isFull != b.isFull { return a.isFull }
        if a.mentions != b.mentions { return a.mentions > b.mentions }
        if a.articles.count != b.articles.count { return a.articles.count > b.articles.count }
        if a.name.count != b.name.count { return a.name.count > b.name.count }
        return a.name < b.name
    }

    /// `Gil-christ DJOSSOU` → `Gil-christ Djossou`
    private static func mended(_ name: String) -> String {
        var result = ""
        var isInside = false
        let isShouted = name.split(whereSeparator: { $0 == " " || $0 == "-" }).map { word in
            word.count > 3 && word.allSatisfy { $0.isUppercase || !$0.isLetter }
        }
        var word = 0
        for letter in name {
            if letter == " " || letter == "-" {
                word += 1
                isInside = false
                result.append(letter)
            } else {
                let lowers = isInside && word < isShouted.count && isShouted[word]
                result += lowers ? letter.lowercased() : String(letter)
                isInside = true
            }
        }
        return result
    }
}
