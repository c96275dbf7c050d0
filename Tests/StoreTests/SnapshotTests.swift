import Gazetteer
import Records
import Testing

@testable import Store

@Suite struct SnapshotTests {
    @Test func equalCorporaMakeEqualBytes() {
        var shuffled = Fixture.corpus
        shuffled.alliances.reverse()
        shuffled.actors.reverse()
        shuffled.articles.reverse()
        shuffled.statements.reverse()
        let a = Snapshot(corpus: Fixture.corpus, gazetteer: .standard, generation: 1)
        let b = Snapshot(corpus: shuffled, gazetteer: .standard, generation: 2)
        #expect(a.hash == b.hash)
        for kind in RecordKind.allCases {
            let (left, right) = (a.table(kind), b.table(kind))
            #expect(left.ids.elementsEqual(right.ids))
            for number in 0..<UInt32(left.count) {
                #expect(left.objects.row(number) == right.objects.row(number))
                #expect(left.flat.row(number) == right.flat.row(number))
            }
        }
    }

    @Test func anotherWordMakesAnotherHash() {
        var corpus = Fixture.corpus
        corpus.articles[0].text += "!"
        #expect(
            Snapshot(corpus: corpus, gazetteer: .standard).hash != Fixture.snapshot.hash)
    }

    /// Fixed by hand: the hash must be the same in every process and on every machine.
    @Test func hashIsFNV1a() {
        #expect(ContentHash("foobar").hexadecimal == "85944171f73967e8")
        #expect(ContentHash().hexadecimal == "cbf29ce484222325")
    }

    @Test func rowsHoldTheWholeRecord() {
        let rows = Fixture.snapshot.articles.objects
        #expect(Array(rows.row(0)) == Fixture.pactArticle.json)
        #expect(rows.members.first == "id")
        #expect(rows.members.last == "diagnostics")
    }

    @Test func membersAreSlicesOfTheRow() {
        let rows = Fixture.snapshot.articles.objects
        #expect(
            String(decoding: rows.members(0..<1, of: 1), as: UTF8.self) == "\"id\":\"sahel-2025\"")
        let all = Array(rows.members(0..<rows.members.count, of: 1))
        #expect([UInt8(ascii: "{")] + all + [UInt8(ascii: "}")] == Array(rows.row(1)))
    }

    @Test func emptyTableKnowsItsMembers() {
        let empty = Snapshot(corpus: Corpus(), gazetteer: .standard)
        #expect(empty.alliances.objects.members == Fixture.snapshot.alliances.objects.members)
        #expect(empty.alliances.flat.members == Fixture.snapshot.alliances.flat.members)
        #expect(empty.search(.word("pacte")).hits.isEmpty)
    }

    @Test func namesOfTheArticlesAreKnown() {
        let names = Fixture.snapshot.names
        #expect(names.actors(named: "birmanie") == [ActorID("MMR")])
        #expect(names.actors(named: "POUTINE") == [ActorID("vladimir-poutine")])
        #expect(names.actors(named: "Vladimir").isEmpty)
        #expect(names.actors(named: "alliance des etats du sahel") == [ActorID("AES")])
        #expect(names.actors(named: "Atlantis").isEmpty)
        #expect(names.suggestions(for: "Birmani") == ["Birmanie"])
        #expect(
            names.suggestions(for: "Sahel") == [
                "Alliance des États du Sahel", "Alliance of Sahel States",
            ])
        #expect(names.suggestions(for: "Poutin") == ["Vladimir Poutine", "Vladimir Putin"])
        #expect(names.suggestions(for: "xx").isEmpty)
    }
}
