import Extraction
import Gazetteer
import Records
import Testing

@testable import Ingest

@Suite struct ActorsFileTests {
    private func file(_ lines: String...) throws(SeedFailures) -> ActorsFile {
        try ActorsFile(Array(lines.joined(separator: "\n").utf8), file: "actors.tsv")
    }

    private func complaint(_ lines: String...) -> String {
        do throws(SeedFailures) {
            _ = try ActorsFile(Array(lines.joined(separator: "\n").utf8), file: "actors.tsv")
            return "none"
        } catch {
            return error.description
        }
    }

    @Test func `what a line says of an organisation`() throws {
        let added = try file(
            "id\tkind\tname_fr\tname_en\tacronyms\tmilitary\tmembers",
            "BOREAL-PACT\tcoalition\tPacte boréal\tBoreal Pact\tPBO\tyes\tFIN:2031|SWE:2031-2035")
        let gazetteer = added.gazetteer
        let actor = try #require(gazetteer.actor(ActorID("BOREAL-PACT")))
        #expect(actor.kind == .organisation && actor.name.fr == "Pacte boréal")
        #expect(
            gazetteer.organisation(ActorID("BOREAL-PACT"))?.members(in: 2032).map(\.rawValue) == [
                "FIN", "SWE",
            ])
        #expect(gazetteer.organisation(ActorID("BOREAL-PACT"))?.isMilitary == true)
        #expect(
            gazetteer.actor(ActorID("FIN"))?.memberships.contains {
                $0.organisation == ActorID("BOREAL-PACT")
            }
                == true)
    }

    @Test func `more names of an actor that is known`() throws {
        let added = try file("id\taliases", "FRA\tl'Hexagone boréal|?Lutèce")
        #expect(added.actors.count == 1)
        #expect(
            added.gazetteer.actor(ActorID("FRA"))?.names.contains {
                $0.value == "l'Hexagone boréal"
            } == true
        )
        #expect(added.gazetteer.actors.count == Gazetteer.standard.actors.count)
    }

    @Test func `a text is read with it`() throws {
        let directory = try TemporaryDirectory()
        try directory.write(
            "La Finlande a rejoint le Pacte boréal en avril 2031.\n", to: "articles/pacte.txt")
        try directory.write(
            "id\tkind\tname_fr\tmilitary\tmembers\nBOREAL-PACT\torganisation\tPacte boréal\tyes\tSWE\n",
            to: "actors.tsv")
        let library = SeedLibrary(
            directory: directory.path, extractor: Extractor(gazetteer: .standard))
        let contents = try library.contents()
        #expect(
            contents.corpus.alliances.map { $0.parties.map(\.rawValue) } == [
                ["BOREAL-PACT", "FIN"]
            ])
        #expect(contents.gazetteer.actor(ActorID("BOREAL-PACT")) != nil)
    }

    @Test func `what is wrong is told with its place`() {
        #expect(complaint("name_fr", "Pacte") == "actors.tsv:1: no column \"id\"")
        #expect(complaint("id\tcolour").hasPrefix("actors.tsv:1:4: unknown column \"colour\""))
        #expect(complaint("id\tkind", "X\tclub").hasPrefix("actors.tsv:2:3: \"club\" is no kind"))
        #expect(
            complaint("id\tkind", "X\tcompany")
                == "actors.tsv:2: a new actor needs name_fr or name_en")
        #expect(
            complaint("id\tkind\tname_fr\tmembers", "X\torganisation\tXé\tFIN|ZZZ")
                .hasPrefix("actors.tsv:2:23: nobody knows \"ZZZ\""))
        #expect(
            complaint("id\tkind\tname_fr\tmembers", "X\torganisation\tX\tFIN:31")
                .hasPrefix("actors.tsv:2:18: \"FIN:31\" has no years"))
        #expect(
            complaint("id\taliases", "FRA\ta", "FRA\tb")
                == "actors.tsv:3:1: \"FRA\" stands in line 2 already")
        #expect(complaint("id", "FRA\tx") == "actors.tsv:2: 2 fields, where the first line names 1")
    }

    @Test func `any octets are read or refused`() {
        #expect(throws: SeedFailures.self) { try ActorsFile([0xFF, 0xFE], file: "actors.tsv") }
        #expect(throws: SeedFailures.self) { try ActorsFile([], file: "actors.tsv") }
    }
}
