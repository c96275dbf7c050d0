import Records
import Testing

@testable import Gazetteer

/// Every name of the tables is found again, by a query and in a sentence.
@Suite struct RoundTripTests {
    let gazetteer = Gazetteer.standard

    @Test func `every name and code resolves to its actor`() {
        for actor in gazetteer.actors {
            let codes = [actor.codes.iso2, actor.codes.iso3, actor.codes.wikidata]
            for query in actor.names.map(\.value) + codes.compactMap(\.self) {
                guard case .found(let ids) = gazetteer.resolve(query) else {
                    Issue.record("\(actor.id): \(query) is unknown")
                    continue
                }
                let isCode = query.utf8.count <= 3
                #expect(ids.contains(actor.id) || isCode, "\(actor.id): \(query) → \(ids)")
            }
        }
    }

    @Test func `every name that texts may use is found in a sentence`() {
        for draft in StateTable.drafts(PackageResources.states_tsv) {
            for spelling in draft.spellings where spelling.condition != .queryOnly {
                let before = spelling.use == .demonym ? "le chef" : "avec"
                let text = Tokenizer.tokenize("\(before) \(spelling.text) , hier")
                let found = gazetteer.matches(in: text, range: text.tokens.indices)
                let isAmbiguous = TablesTests.shared.contains(Folding.fold(spelling.text))
                #expect(found.count == 1, "\(draft.actor.id): \(spelling.text)")
                #expect(
                    isAmbiguous || found.first?.actor == draft.actor.id,
                    "\(draft.actor.id): \(spelling.text)")
                let end = text.tokens.count - 2
                #expect(found.first?.tokens.upperBound == end, "\(spelling.text)")
            }
        }
    }

    @Test func `names that only queries may use are not found in a sentence`() {
        for draft in StateTable.drafts(PackageResources.states_tsv) {
            for spelling in draft.spellings where spelling.condition == .queryOnly {
                if TablesTests.shared.contains(Folding.fold(spelling.text)) { continue }
                let text = Tokenizer.tokenize("avec \(spelling.text), hier")
                let found = gazetteer.matches(in: text, range: text.tokens.indices)
                #expect(found.isEmpty, "\(draft.actor.id): \(spelling.text)")
            }
        }
    }

    @Test func `every weapon is found by every spelling`() {
        Table(PackageResources.weapons_tsv).forEachRow { row in
            for spelling in row.list(3) where !spelling.hasPrefix("~") {
                let text = Tokenizer.tokenize("avec \(spelling) , hier")
                let found = gazetteer.weapons(in: text, range: text.tokens.indices)
                #expect(found.map(\.designation) == [row[0]], "\(spelling)")
            }
        }
    }

    @Test func `every medium is found by every name`() {
        Table(PackageResources.media_tsv).forEachRow { row in
            for name in row.list(3) + [row[0]] where !name.hasPrefix("~") {
                let medium = Spelling(row[0], language: nil, use: .name).text
                let query = Spelling(name, language: nil, use: .name).text
                #expect(gazetteer.medium(named: query)?.name == medium, "\(name)")
            }
        }
    }
}
