import Extraction
import Gazetteer
import Records
import Testing

@testable import Ingest

@Suite struct DatasetTests {
    private let header = "atopid,begyr,endyr,defense,offense,neutral,nonagg,consul,mem1,mem2\n"

    private func corpus(_ files: [String: String]) throws -> Corpus {
        let directory = try TemporaryDirectory()
        for (name, text) in files { try directory.write(text, to: name) }
        return try SeedLibrary(
            directory: directory.path, extractor: Extractor(gazetteer: .standard)
        ).corpus()
    }

    @Test func rowsAreServedBesideArticles() throws {
        let corpus = try corpus([
            "a.txt": "La Russie et le Mali ont signé un accord de défense en 2023.\n",
            "old.atop.csv": header
                + "9001,1991,0,1,0,0,1,1,365,771\n9002,1879,1914,1,0,0,0,0,300,255\n",
        ])
        #expect(corpus.articles.map(\.id.rawValue) == ["a", "dataset-old"])
        let pact = try #require(corpus.alliances.first { $0.id.rawValue == "atop-9001" })
        #expect(pact.parties.map(\.rawValue) == ["BGD", "RUS"] && pact.atop == "9001")
        #expect(pact.name.en == "Bangladesh–Russia (ATOP 9001)")
        // A number of a state that is no more.
        let old = try #require(corpus.alliances.first { $0.id.rawValue == "atop-9002" })
        #expect(old.parties.map(\.rawValue) == ["DEU", "cow-300"])
        #expect(corpus.actors.first { $0.id.rawValue == "cow-300" }?.codes.cow == 300)
        // Russia is one actor, in both.
        let russia = corpus.actors.filter { $0.id.rawValue == "RUS" }
        #expect(russia.map { $0.articles.map(\.rawValue) } == [["a", "dataset-old"]])
        #expect(corpus.actors.map(\.id) == corpus.actors.map(\.id).sorted())
    }

    @Test func everyValueLeadsToItsRow() throws {
        let text = header + "9001,1991,0,1,0,0,1,1,365,771\r\n"
        let corpus = try corpus(["old.atop.csv": text])
        let article = try #require(corpus.articles.first)
        #expect(article.text == text)
        #expect(!corpus.statements.isEmpty)
        for statement in corpus.statements {
            #expect(statement.quote == "9001,1991,0,1,0,0,1,1,365,771")
            #expect(article.text.text(at: statement.span) == statement.quote)
        }
        let values = corpus.statements.map { "\($0.predicate)=\($0.object)" }
        #expect(values.contains("obligation.defense=yes") && values.contains("effective=1991"))
        #expect(corpus.alliances.first?.statementCount == values.count)
    }

    @Test func jsonLines() throws {
        let lines = [
            #"{"id":"X 1","parties":["France","DJI"],"class":"dca_general","status":"in_force","signed":"2011-12-21","sectors":["basing"]}"#,
            #"{"id":"x2","parties":["France","FRA"]}"#,
            #"{"id":"x3","parties":["France","DJI"],"status":"forced"}"#, "",
            #"{"id":"x-1","parties":["FRA","DJI"]}"#, "nonsense",
            #"{"id":"x5","parties":["FRA","Djibuti"]}"#, #"{"id":"x6","parties":["FRA","Corée"]}"#,
            #"{"id":"x4","parties":["FRA","DJI"],"signed":"2011-02-30"}"#,
        ]
        let dataset = try Dataset(
            Array(lines.joined(separator: "\r\n").utf8), file: "x.jsonl", name: "x.alliances.jsonl",
            form: .jsonl)
        #expect(dataset.count == 1)
        #expect(
            dataset.failures.map(\.description) == [
                "x.jsonl:2: it has fewer than two parties",
                "x.jsonl:3: “forced” is no value of “status”",
                "x.jsonl:5: the id “x-1” stands twice", "x.jsonl:6: this is no JSON object",
                "x.jsonl:7: nobody is called “Djibuti”: did you mean “Djibouti”?",
                "x.jsonl:8: “Corée” may be KOR or PRK",
                "x.jsonl:9: “2011-02-30” is no value of “signed”",
            ])
        let corpus = Corpus().adding([dataset], .standard)
        #expect(corpus.alliances.first?.id.rawValue == "x-1")
        #expect(corpus.alliances.first?.sectors == [.basing])
        #expect(corpus.articles.first?.diagnostics.count == 7)
    }
}
