import Records
import Testing

@testable import Store

@Suite struct TableQueryTests {
    private let snapshot = Fixture.snapshot

    private func ids(_ table: Table, _ query: Query) -> [String] {
        table.page(query, limit: 100).documents.map { table.ids[Int($0)] }
    }

    @Test func membersCountAsParties() {
        let found = ids(snapshot.alliances, Query(filters: [.any(.party, ["MLI"])]))
        #expect(found == ["AES-joint-force-2025", "MLI-RUS-talks"])
    }

    @Test func filtersHoldTogether() {
        let query = Query(filters: [.any(.party, ["MLI"]), .any(.party, ["RUS"])])
        #expect(ids(snapshot.alliances, query) == ["MLI-RUS-talks"])
        let either = Query(filters: [.any(.status, ["signed", "proposed"])])
        #expect(ids(snapshot.alliances, either) == ["MLI-RUS-talks", "MMR-RUS-dca-2026"])
    }

    @Test func unknownDatesMatchNoRangeAndComeLast() {
        let range = DateRange(earliest: nil, latest: nil)
        let dated = Query(filters: [.date(.announced, range, .possible)])
        #expect(ids(snapshot.alliances, dated) == ["AES-joint-force-2025", "MMR-RUS-dca-2026"])
        #expect(
            ids(snapshot.alliances, Query(order: [SortKey(.announced)]))
                == ["AES-joint-force-2025", "MMR-RUS-dca-2026", "MLI-RUS-talks"])
        #expect(
            ids(snapshot.alliances, Query(order: [SortKey(.announced, isDescending: true)]))
                == ["MMR-RUS-dca-2026", "AES-joint-force-2025", "MLI-RUS-talks"])
    }

    @Test func sortsByTextAndNumber() {
        #expect(
            ids(snapshot.actors, Query(order: [SortKey(.mentionCount, isDescending: true)]))
                == ["RUS", "MMR", "BFA", "MLI", "AES", "vladimir-poutine"])
        #expect(
            ids(snapshot.alliances, Query(order: [SortKey(.name, isDescending: true)]))
                == ["MMR-RUS-dca-2026", "MLI-RUS-talks", "AES-joint-force-2025"])
        #expect(
            ids(snapshot.alliances, Query(order: [SortKey(.id, isDescending: true)]))
                == ["MMR-RUS-dca-2026", "MLI-RUS-talks", "AES-joint-force-2025"])
    }

    @Test func pagesTellWhatFollows() {
        let first = snapshot.alliances.page(Query(), limit: 2)
        #expect(first == Page(of: [0, 1, 2], offset: 0, limit: 2))
        #expect(first.next == 2)
        #expect(first.total == 3)
        let last = snapshot.alliances.page(Query(), offset: 2, limit: 2)
        #expect(last.documents == [2])
        #expect(last.next == nil)
        #expect(snapshot.alliances.page(Query(), offset: 99, limit: 2).documents.isEmpty)
    }

    @Test func boilerplateIsNotFound() {
        #expect(ids(snapshot.articles, Query(text: .word("cookies"))) == [])
        #expect(ids(snapshot.articles, Query(text: .word("pacte"))) == ["pact-2026"])
    }

    @Test func quotesFindTheirAlliance() {
        #expect(ids(snapshot.alliances, Query(text: .word("avions"))) == ["MMR-RUS-dca-2026"])
    }

    @Test func statementsOfEventsProveTheirAlliance() {
        let found = snapshot.statements.documents(.subject, "MMR-RUS-dca-2026").documents
        #expect(found.map { snapshot.statements.ids[Int($0)] } == ["s1", "s2", "s3"])
    }

    @Test func searchRanksAllKinds() {
        let hits = snapshot.search(.word("pacte")).hits
        #expect(hits.map(\.kind).contains(.alliance))
        #expect(hits.map(\.kind).contains(.article))
        #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score })
    }
}
