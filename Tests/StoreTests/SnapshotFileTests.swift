import Records
import Testing

@testable import Store

@Suite struct SnapshotFileTests {
    private static let snapshot = Fixture.snapshot
    private static let octets = Array(
        SnapshotFile.pieces(of: snapshot, version: "1").joined())

    private static func read(
        _ octets: [UInt8], version: String = "1"
    ) throws(SnapshotFileProblem) -> Snapshot {
        try SnapshotFile.snapshot(
            from: Octets(octets), version: version, gazetteer: .standard, generation: 3)
    }

    private static func problem(_ octets: [UInt8], version: String = "1") -> String? {
        do throws(SnapshotFileProblem) {
            _ = try read(octets, version: version)
            return nil
        } catch {
            return error.reason
        }
    }

    /// Everything that is asked of a snapshot is as it was: the rows, what is found and in which order.
    @Test(arguments: ["by hand", "empty", "by chance"])
    func whatWasWrittenIsRead(_ kind: String) throws {
        let corpora = ["by hand": Fixture.corpus, "by chance": RandomCorpus.make(1_500, seed: 3)]
        let corpus = corpora[kind] ?? Corpus()
        let old = Snapshot(corpus: corpus, gazetteer: .standard, modified: 7)
        let new = try Self.read(Array(SnapshotFile.pieces(of: old, version: "1").joined()))
        #expect(new.hash == old.hash)
        #expect((new.modified, new.generation) == (7, 3))
        #expect(new.publishers == old.publishers)
        for kind in RecordKind.allCases {
            Self.expect(new.table(kind), old.table(kind))
        }
        for actor in corpus.actors {
            #expect(new.actor(actor.id) == actor)
            #expect(
                new.names.actors(named: actor.name.fr) == old.names.actors(named: actor.name.fr))
        }
        let (left, right) = (new.search(.prefix("mo")), old.search(.prefix("mo")))
        #expect(left.hits.map(\.score) == right.hits.map(\.score))
        let shown = right.hits.filter { $0.kind == .alliance }.prefix(20).map(\.document)
        let marks = [new, old].map { snapshot in
            let marker = snapshot.highlighter(of: .alliance, for: .prefix("mo"), in: shown)
            return shown.map { marker.snippets(of: $0) }
        }
        #expect(marks[0] == marks[1])
        let scope = DyadPanel.Scope(documents: old.alliances.documents(Query()), match: .possible)
        let panels = [new, old].map { $0.dyads(of: scope, isFlat: true) }
        #expect(panels[0].count == panels[1].count)
        #expect(panels[0].withoutYears == panels[1].withoutYears)
    }

    private static func expect(_ new: Table, _ old: Table) {
        #expect(new.ids.elementsEqual(old.ids))
        let numbers = 0..<UInt32(old.count)
        #expect(numbers.allSatisfy { new.objects.row($0) == old.objects.row($0) })
        #expect(numbers.allSatisfy { new.flat.row($0) == old.flat.row($0) })
        for facet in old.kind.facets {
            let all = DocumentSet.all(old.count)
            #expect(new.counts(of: facet, in: all) == old.counts(of: facet, in: all))
        }
        for column in old.kind.sortColumns {
            let query = Query(order: [SortKey(column, isDescending: true)])
            #expect(new.documents(query) == old.documents(query))
        }
        let range = DateRange(edtf: "2001/2025") ?? DateRange(earliest: nil, latest: nil)
        for column in old.kind.dates {
            let query = Query(filters: [.date(column, range, .certain)])
            #expect(new.documents(query) == old.documents(query))
        }
        let active = Query(filters: [.active(range, .possible)])
        #expect(new.documents(active) == old.documents(active))
    }

    /// Actors have parts that the corpora above have not.
    @Test func actorsAreWhole() throws {
        var actor = Fixture.putin
        actor.positions = [
            Position(
                title: "président", body: "Kremlin", country: ActorID("RUS"), seenFrom: .year(2024),
                seenTo: .month(2, of: 2026, anchor: "x", sourceText: "février"),
                articles: [ArticleID("pact-2026")])
        ]
        actor.memberships = [
            Membership(organisation: ActorID("AES"), role: "observer", from: .year(2020))
        ]
        var corpus = Fixture.corpus
        corpus.actors = [actor]
        let old = Snapshot(corpus: corpus, gazetteer: .standard)
        let new = try Self.read(Array(SnapshotFile.pieces(of: old, version: "1").joined()))
        #expect(new.actor(actor.id) == actor)
    }

    /// No octet can be another, be missing or be too many without being noticed, and nothing crashes.
    @Test func damageIsFound() {
        #expect(Self.problem(Self.octets) == nil)
        for place in stride(from: 0, to: Self.octets.count, by: 211) {
            var damaged = Self.octets
            damaged[place] ^= UInt8(1 << (place % 8))
            #expect(Self.problem(damaged) != nil, "octet \(place)")
        }
        for count in stride(from: 0, to: Self.octets.count, by: 1_511) {
            #expect(Self.problem(Array(Self.octets.prefix(count))) != nil, "\(count) octets")
        }
        #expect(Self.problem(Self.octets + [0])?.contains("more") == true)
        #expect(Self.problem([]) == "it is no snapshot of entente")
        #expect(
            Self.problem(Array("---\ntitle: a".utf8) + [0, 0, 0, 0])
                == "it is no snapshot of entente")
    }

    @Test func anotherVersionsFileIsRefused() {
        #expect(
            Self.problem(Self.octets, version: "2")
                == "it was made by version 1 of entente and this is 2: build it again")
    }

    /// A length that is written in it makes nobody reserve memory that the file cannot fill.
    @Test func lengthsAreBounded() {
        var file = SnapshotEncoder()
        file.write(Int.max)
        file.close()
        let octets = Array(file.pieces.joined())
        var decoder = SnapshotDecoder(Octets(octets), 0..<octets.count)
        #expect(throws: SnapshotFileProblem.self) { try decoder.bytes() }
        decoder = SnapshotDecoder(Octets(octets), 0..<octets.count)
        #expect(throws: SnapshotFileProblem.self) { try decoder.numbers(UInt32.self) }
        decoder = SnapshotDecoder(Octets(octets), 0..<octets.count)
        #expect(throws: SnapshotFileProblem.self) { try decoder.values(ActorName.self) }
    }
}

/// A file in memory.
private struct Octets: SnapshotSource {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var octets: Int { bytes.count }

    func read(into target: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
        guard offset >= 0, target.count <= bytes.count - offset else { return false }
        unsafe target.copyBytes(from: bytes[offset..<(offset + target.count)])
        return true
    }
}
