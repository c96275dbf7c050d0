import Records

/// What all articles say of one person.
struct PersonRecord: Sendable {
    private struct Office: Hashable {
        var title: String
        var body: String?
        var country: ActorID?
    }

    private var offices: [Office: Position] = [:]
    private var stated: [ActorID: Int] = [:]
    private var inferred: [ActorID: Int] = [:]
    private var articles: Set<ArticleID> = []
    private var mentions = 0

    mutating func add(_ mention: PersonMention, of article: ArticleID, published: PartialDate?) {
        mentions += 1
        articles.insert(article)
        if let country = mention.country {
            if mention.isCountryInferred {
                inferred[country, default: 0] += 1
            } else {
                stated[country, default: 0] += 1
            }
        }
        guard let title = mention.title else { return }
        let office = Office(title: title, body: mention.body, country: mention.country)
        var position =
            offices[office]
            ?? Position(title: title, body: mention.body, country: mention.country)
        if position.articles.last != article { position.articles.append(article) }
        position.seenFrom = Self.earlier(position.seenFrom, published)
        position.seenTo = Self.later(position.seenTo, published)
        offices[office] = position
    }

    func actor(_ id: ActorID, _ spellings: PersonSpellings) -> Actor {
        let country = Self.mostFrequent(stated) ?? Self.mostFrequent(inferred)
        return Actor(
            id: id, kind: .person, name: LocalizedName(spellings.display),
            names: [ActorName(spellings.display)] + spellings.others, country: country,
            positions: positions(), mentionCount: mentions, articles: articles.sorted())
    }

    /// In order of date, undated last. An office without a country is the same as with one.
    private func positions() -> [Position] {
        var merged: [Office: Position] = [:]
        for (office, position) in offices.sorted(by: { Self.precedes($0.key, $1.key) }) {
            var target = office
            if office.country == nil {
                let countries = offices.keys.filter {
                    $0.title == office.title && $0.body == office.body && $0.country != nil
                }
                if countries.count == 1, let only = countries.first { target = only }
            }
            var sum = merged[target] ?? position
            sum.country = target.country
            sum.articles = Set(sum.articles + position.articles).sorted()
            sum.seenFrom = Self.earlier(sum.seenFrom, position.seenFrom)
            sum.seenTo = Self.later(sum.seenTo, position.seenTo)
            merged[target] = sum
        }
        return merged.sorted { a, b in
            let (first, second) = (a.value.seenFrom?.earliest, b.value.seenFrom?.earliest)
            if let first, let second, first != second { return first < second }
            if (first == nil) != (second == nil) { return second == nil }
            return Self.precedes(a.key, b.key)
        }.map(\.value)
    }

    private static func precedes(_ a: Office, _ b: Office) -> Bool {
        (a.title, a.body ?? "", a.country?.rawValue ?? "")
            < (b.title, b.body ?? "", b.country?.rawValue ?? "")
    }

    private static func mostFrequent(_ counts: [ActorID: Int]) -> ActorID? {
        counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static func earlier(_ a: PartialDate?, _ b: PartialDate?) -> PartialDate? {
        guard let a, let first = a.earliest else { return b ?? a }
        guard let b, let second = b.earliest else { return a }
        return (second, b.edtf) < (first, a.edtf) ? b : a
    }

    private static func later(_ a: PartialDate?, _ b: PartialDate?) -> PartialDate? {
        guard let a, let first = a.latest else { return b ?? a }
        guard let b, let second = b.latest else { return a }
        return (second, b.edtf) > (first, a.edtf) ? b : a
    }
}
