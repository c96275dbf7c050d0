import Gazetteer
import Glibc
import Records
import Testing

@testable import Store

/// What the indexes find is what one finds who looks at every record.
@Suite struct RandomQueryTests {
    private static let corpus = RandomCorpus.make(1_200, seed: 7)
    private static let snapshot = Snapshot(corpus: corpus, gazetteer: .standard)
    private var table: Store.Table { Self.snapshot.alliances }
    private var alliances: [Alliance] { Self.corpus.alliances }

    @Test(arguments: 0..<40) func filtersAndOrders(_ seed: Int) {
        var chance = Chance(UInt64(seed + 1))
        let query = Self.query(&chance)
        var expected = alliances.indices.filter { place in
            query.filters.allSatisfy { Self.holds($0, alliances[place]) }
        }
        for key in query.order.reversed() {
            // The sort is stable: the first key is sorted by last.
            expected = Self.sorted(expected, by: key) { Self.value($0, key.column) }
        }
        let numbers = expected.map { UInt32($0) }
        #expect(table.documents(query) == numbers)
        let offset = Int.random(in: 0..<40, using: &chance)
        let page = table.page(query, offset: offset, limit: 25)
        #expect(page == Page(of: numbers, offset: offset, limit: 25))
        let found = table.find(query).documents
        #expect(found.documents == numbers.sorted())
        let sectors = table.counts(of: .sector, in: found)
        for sector in Sector.allCases {
            let count = expected.count { alliances[$0].sectors.contains(sector) }
            #expect(sectors.first { $0.value == sector.rawValue }?.count ?? 0 == count)
        }
        let partners = table.counts(of: .party, in: found)
        let sums = expected.reduce(0) { $0 + alliances[$1].parties.count }
        #expect(partners.reduce(0) { $0 + $1.count } == sums)
        #expect(partners.map(\.count) == partners.map(\.count).sorted(by: >))
    }

    @Test(arguments: [
        "mot0", "drone", "accords mot1", "mot2 OR mot30", "NOT mot0", "mot1 NOT mot2", "mot3*",
        "\"mot0 mot1\"", "(drone OR mot39) accord", "mot*", "\"accord mot0\" OR mot5",
    ])
    func words(_ text: String) throws {
        let query = try TextQueryParser.parse(text)
        let naive = Naive(alliances.indices.map { Self.text(of: $0) })
        let kept = table.documents(.party, "P0")
        Self.expect(table.index, query, naive, within: kept)
        #expect(kept.count > 50)
    }

    /// Those that share a sentence are one for the index, and each counts.
    @Test(arguments: ["mot0", "drone", "NOT mot1", "\"mot0 mot1\"", "mot3*", "mot2 accords"])
    func wordsOfStatements(_ text: String) throws {
        let statements = Self.snapshot.statements
        let naive = Naive(Self.corpus.statements.map { SearchText(body: [$0.quote]) })
        let kept = statements.documents(.predicate, "party").filter { $0 % 5 < 2 }
        Self.expect(
            statements.index, try TextQueryParser.parse(text), naive, within: kept)
        #expect(statements.index.runs != nil)
    }

    private static func expect(
        _ index: TextIndex, _ query: TextQuery, _ naive: Naive, within kept: DocumentSet
    ) {
        let scores = naive.scores(query)
        let found = index.search(query)
        #expect(found.documents == scores.keys.sorted().map { UInt32($0) })
        let areNear = zip(found.documents, found.scores).allSatisfy { document, score in
            abs(score - (scores[Int(document)] ?? -1)) <= score * 1e-5
        }
        #expect(areNear)
        let ranked = found.ranked(offset: 0, limit: found.documents.count)
        #expect(ranked.sorted() == found.documents)
        #expect(found.ranked(offset: 3, limit: 9) == Array(ranked.dropFirst(3).prefix(9)))
        let within = index.search(query, within: kept)
        #expect(within.documents == found.documents.filter(kept.contains))
        #expect(within.scores == within.documents.map(found.score))
    }

    private static func query(_ chance: inout Chance) -> Query {
        var query = Query()
        for _ in 0..<Int.random(in: 0..<3, using: &chance) {
            query.filters.append(.any(.party, [chance.pick(RandomCorpus.partners)]))
        }
        if chance.isLucky(40) {
            query.filters.append(
                .any(.status, Status.allCases.filter { _ in chance.isLucky(40) }.map(\.rawValue)))
        }
        if chance.isLucky(20) { query.filters.append(.any(.sector, [Facet.unknown])) }
        let match: DateMatch = chance.isLucky(50) ? .possible : .certain
        if let date = RandomCorpus.date(&chance), chance.isLucky(40) {
            query.filters.append(.date(chance.pick([.signed, .expires]), DateRange(date), match))
        }
        if let date = RandomCorpus.date(&chance), chance.isLucky(40) {
            query.filters.append(.active(DateRange(date), match))
        }
        let columns: [SortColumn] = [.signed, .status, .name, .id, .statementCount]
        for column in columns where chance.isLucky(25) {
            query.order.append(SortKey(column, isDescending: chance.isLucky(50)))
        }
        return query
    }

    private static func holds(_ filter: Filter, _ alliance: Alliance) -> Bool {
        switch filter {
        case .any(.party, let values): alliance.parties.contains { values.contains($0.rawValue) }
        case .any(.status, let values): values.contains(alliance.status.rawValue)
        case .any: alliance.sectors.isEmpty
        case .date(let column, let range, let match):
            (column == .signed ? alliance.signed : alliance.expires)
                .map { range.holds(DateRange($0), match) } ?? false
        case .active(let range, let match):
            Validity(alliance)?.holds(in: range, match) ?? false
        }
    }

    /// Something that orders as the column does; nil where it is unknown.
    private static func value(_ place: Int, _ column: SortColumn) -> [Int]? {
        let alliance = corpus.alliances[place]
        switch column {
        case .signed:
            guard let date = alliance.signed, let first = date.earliest else { return nil }
            return [first.dayNumber, (date.latest ?? first).dayNumber]
        case .status: return [Status.allCases.firstIndex(of: alliance.status) ?? 0]
        case .name: return Folding.fold(alliance.name.en).utf8.map { Int($0) }
        case .id: return [place]
        default: return [alliance.statementCount]
        }
    }

    private static func sorted(
        _ places: [Int], by key: SortKey, _ value: (Int) -> [Int]?
    ) -> [Int] {
        let known = places.filter { value($0) != nil }.sorted { one, other in
            let (one, other) = (value(one) ?? [], value(other) ?? [])
            return key.isDescending
                ? other.lexicographicallyPrecedes(one) : one.lexicographicallyPrecedes(other)
        }
        return known + places.filter { value($0) == nil }
    }

    private static let quotes = Dictionary(
        corpus.statements.map { ($0.subject, $0.quote) }, uniquingKeysWith: { first, _ in first })

    private static func text(of place: Int) -> SearchText {
        let alliance = corpus.alliances[place]
        return SearchText(
            title: [alliance.name.en, alliance.name.fr] + alliance.aliases,
            body: [quotes[corpus.alliances[place].id.rawValue] ?? ""])
    }
}
