import Records
import Testing

@testable import Gazetteer

/// The data files are well formed and say what no two lines contradict.
@Suite struct TablesTests {
    static let tables: [(String, [UInt8], [String])] = [
        ("states", PackageResources.states_tsv, StateTable.columns),
        ("organisations", PackageResources.organisations_tsv, OrganisationTable.columns),
        ("groups", PackageResources.groups_tsv, GroupTable.columns),
        ("weapons", PackageResources.weapons_tsv, Arsenal.columns),
        ("media", PackageResources.media_tsv, Press.columns),
        ("leaders", PackageResources.leaders_tsv, Leaders.columns),
        ("conflicts", PackageResources.conflicts_tsv, Conflicts.columns),
        ("places", PackageResources.places_tsv, Places.columns),
        ("decoys", PackageResources.decoys_tsv, ["phrase", "reason", "source"]),
    ]

    @Test(arguments: tables) func `every line has every column, a key of its own and a source`(
        _ name: String, _ bytes: [UInt8], _ columns: [String]
    ) {
        #expect(Table(bytes).header == columns)
        var keys: Set<String> = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        for line in lines {
            let count = line.count { $0 == UInt8(ascii: "\t") } + 1
            #expect(count == columns.count, "\(name): \(String(decoding: line, as: UTF8.self))")
        }
        Table(bytes).forEachRow { row in
            #expect(keys.insert(row[0]).inserted, "\(name): \(row[0]) twice")
            #expect(row.value(columns.count - 1) != nil, "\(name): \(row[0]) without source")
            for column in columns.indices {
                let field = row[column]
                #expect(!field.hasPrefix(" ") && !field.hasSuffix(" "), "\(name): \(row[0])")
                #expect(!field.contains("||") && !field.hasSuffix("|"), "\(name): \(row[0])")
            }
        }
        #expect(keys.count == lines.count - 1)
    }

    @Test func `codes have their shapes and belong to one state each`() {
        var seen: Set<String> = []
        for actor in Gazetteer.standard.actors where actor.kind == .state {
            let codes = actor.codes
            #expect(codes.iso3 == actor.id.rawValue && actor.id.rawValue.utf8.count == 3)
            #expect(codes.iso2?.utf8.count == 2)
            #expect(codes.isoNumeric.map { $0.utf8.count == 3 } ?? (actor.id.rawValue == "XKX"))
            for code in [
                codes.iso2, codes.isoNumeric.map { "n\($0)" }, codes.wikidata,
                codes.cow.map { "cow\($0)" }, codes.gw.map { "gw\($0)" },
            ] {
                if let code { #expect(seen.insert(code).inserted, "\(code) twice") }
            }
        }
    }

    @Test func `there are enough of everything`() {
        let gazetteer = Gazetteer.standard
        func count(_ kind: Actor.Kind) -> Int { gazetteer.actors.count { $0.kind == kind } }
        #expect(count(.state) == 198)
        #expect(count(.organisation) >= 60)
        #expect(count(.armedGroup) >= 30)
        #expect(gazetteer.arsenal.weapons.count >= 80)
        #expect(gazetteer.press.media.count >= 120)
        #expect(gazetteer.actors.map(\.id) == gazetteer.actors.map(\.id).sorted())
        #expect(Set(gazetteer.actors.map(\.id)).count == gazetteer.actors.count)
    }

    /// Names that several actors bear; any other shared name is a mistake in a table.
    static let shared: Set<String> = [
        "coree", "korea", "korean", "coreen", "coreenne", "coreens", "coreennes", "congolais",
        "congolaise", "congolaises", "congolese", "bruxelles", "brussels",
    ]

    @Test func `no name stands for two actors unless it is listed as ambiguous`() {
        var owners: [String: Set<String>] = [:]
        for actor in Gazetteer.standard.actors {
            for name in actor.names {
                owners[Folding.fold(name.value), default: []].insert(actor.id.rawValue)
            }
        }
        let doubles = owners.filter { $0.value.count > 1 }.keys.sorted()
        #expect(doubles == Self.shared.sorted())
    }

    @Test func `members are states, and memberships are served with their years`() {
        let gazetteer = Gazetteer.standard
        for actor in gazetteer.actors {
            for member in gazetteer.organisation(actor.id)?.members ?? [] {
                #expect(gazetteer.actor(member.state)?.kind == .state, "\(actor.id)")
                if let from = member.from, let to = member.to { #expect(from <= to) }
            }
        }
        let finland = gazetteer.actor(ActorID("FIN"))?.memberships ?? []
        let nato = finland.first { $0.organisation == ActorID("NATO") }
        #expect(nato?.from?.edtf == "2023")
        let csto = gazetteer.organisation(ActorID("CSTO"))
        #expect(csto?.isMilitary == true)
        #expect(
            csto?.members(in: 2024).map(\.rawValue).sorted()
                == ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"])
        let ecowas = gazetteer.organisation(ActorID("ECOWAS"))
        #expect(ecowas?.members(in: 2020).contains(ActorID("MLI")) == true)
        #expect(ecowas?.members().contains(ActorID("MLI")) == false)
    }

    @Test func `makers' countries and media's countries are known states`() {
        let gazetteer = Gazetteer.standard
        for country in gazetteer.arsenal.weapons.compactMap(\.makerCountry)
            + gazetteer.press.media.compactMap(\.country)
            + gazetteer.actors.filter({ gazetteer.organisation($0.id) == nil }).compactMap(
                \.country)
        {
            #expect(gazetteer.actor(country)?.kind == .state, "\(country)")
        }
        // An operation may be that of an organisation: the Kfor is NATO's.
        for owner in gazetteer.actors.filter({ gazetteer.organisation($0.id) != nil })
            .compactMap(\.country)
        {
            let kind = gazetteer.actor(owner)?.kind
            #expect(kind == .state || kind == .organisation, "\(owner)")
        }
        #expect(Table(PackageResources.weapons_tsv).rowCount == gazetteer.arsenal.weapons.count)
        #expect(Table(PackageResources.media_tsv).rowCount == gazetteer.press.media.count)
    }
}

extension Table {
    var rowCount: Int {
        var count = 0
        forEachRow { _ in count += 1 }
        return count
    }
}
