import Records
import Testing

@testable import Gazetteer

/// `leaders.tsv` holds facts that do not contradict one another or the other tables.
@Suite struct LeaderTableTests {
    private let table = Table(PackageResources.leaders_tsv)

    private func names(_ row: Table.Row) -> [String] { [row[0]] + row.list(1) }

    @Test func `countries are known, years are in order, offices are named`() {
        let gazetteer = Gazetteer.standard
        var countries: Set<String> = []
        table.forEachRow { row in
            countries.insert(row[2])
            let kind = gazetteer.actor(ActorID(row[2]))?.kind
            #expect(kind == .state || kind == .organisation, "\(row[0])")
            #expect(!row[3].isEmpty, "\(row[0])")
            for column in [4, 5] where row.value(column) != nil {
                let year = row.integer(column) ?? 0
                #expect((1940...2026).contains(year), "\(row[0])")
            }
            #expect((row.integer(4) ?? 0) <= (row.integer(5) ?? 9999), "\(row[0])")
            for name in names(row) {
                #expect(name.split(separator: "*", omittingEmptySubsequences: false).count <= 2)
            }
        }
        #expect(table.rowCount >= 1300)
        let states = gazetteer.actors.filter { $0.kind == .state }.map(\.id.rawValue)
        #expect(states.filter { !countries.contains($0) } == [])
    }

    @Test func `no whole name has two countries, and every one finds its own`() {
        table.forEachRow { row in
            for name in names(row) {
                let found = Gazetteer.standard.leaders.country(ofPersonNamed: name)
                #expect(found == ActorID(row[2]), "\(name)")
            }
        }
    }

    @Test func `no family name is the name of an actor`() {
        var actors: Set<String> = []
        for actor in Gazetteer.standard.actors {
            for name in actor.names { actors.insert(Folding.fold(name.value)) }
        }
        table.forEachRow { row in
            for name in names(row) {
                guard let star = name.firstIndex(of: "*") else { continue }
                let family = Folding.fold(String(name[name.index(after: star)...]))
                #expect(family.utf8.count > 2 && !actors.contains(family), "\(name)")
            }
        }
    }
}
