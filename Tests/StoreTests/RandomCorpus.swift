import Records

/// Numbers that look like chance and are the same each time (an xorshift generator).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }

    /// One of `values`, the first ones more often.
    mutating func pick<Value>(_ values: [Value]) -> Value {
        let bound = Int.random(in: 1...values.count, using: &self)
        return values[Int.random(in: 0..<bound, using: &self)]
    }

    mutating func isLucky(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self) < percent
    }
}

/// A corpus of alliances made by chance, with frequent and rare values of everything.
enum RandomCorpus {
    static let partners = (0..<60).map { "P\($0)" }
    static let words = (0..<40).map { "mot\($0)" } + ["drone", "drones", "accords", "accord"]

    static func make(_ count: Int, seed: UInt64) -> Corpus {
        var chance = Chance(seed)
        var (alliances, statements): ([Alliance], [Statement]) = ([], [])
        for number in 0..<count {
            let alliance = alliance(number, &chance)
            alliances.append(alliance)
            let quote = text(&chance, words: 8)
            for part in 0...number % 3 {
                statements.append(
                    Statement(
                        id: StatementID("st-\(padded(number, to: 6))-\(part)"),
                        subject: alliance.id.rawValue, predicate: "party",
                        object: alliance.parties[0].rawValue, article: ArticleID("a"),
                        span: TextSpan(0, 1), quote: quote, rule: "test", extractorVersion: "1"))
            }
        }
        return Corpus(
            articles: [
                Article(
                    id: ArticleID("a"), source: Source(document: "a", sha256: "0"), text: "texte")
            ], alliances: alliances, statements: statements)
    }

    private static func alliance(_ number: Int, _ chance: inout Chance) -> Alliance {
        var parties: Set<String> = []
        while parties.count < 2 || chance.isLucky(20) { parties.insert(chance.pick(partners)) }
        var alliance = Alliance(
            id: AllianceID("a-\(padded(number, to: 6))"),
            name: LocalizedName(text(&chance, words: 3)),
            parties: parties.sorted().map { ActorID($0) },
            allianceClass: chance.pick(AllianceClass.allCases),
            status: chance.pick(Status.allCases.reversed()))
        alliance.sectors = Sector.allCases.filter { _ in chance.isLucky(10) }
        if chance.isLucky(80) { alliance.signed = date(&chance) }
        if chance.isLucky(30) { alliance.effective = date(&chance) }
        if chance.isLucky(30) { alliance.expires = date(&chance) }
        if chance.isLucky(30) { alliance.terminated = date(&chance) }
        if chance.isLucky(60) { alliance.firstSeen = date(&chance) }
        if chance.isLucky(2) { alliance.aliases = [String(repeating: "long ", count: 100)] }
        alliance.lastSeen = alliance.firstSeen
        alliance.articles = [ArticleID("a")]
        return alliance
    }

    static func date(_ chance: inout Chance) -> PartialDate? {
        let year = Int.random(in: 1990...2030, using: &chance)
        let month = Int.random(in: 1...12, using: &chance)
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: return .year(year)
        case 1: return .month(month, of: year)
        case 2:
            return PartialDate(
                edtf: "\(year)/..", earliest: CalendarDate(year: year, month: 1, day: 1),
                latest: nil, precision: .interval)
        default: return CalendarDate(year: year, month: month, day: 9).map { .day($0) }
        }
    }

    private static func text(_ chance: inout Chance, words count: Int) -> String {
        (0..<count).map { _ in chance.pick(words) }.joined(separator: " ")
    }
}
