import Ingest
import Records
import Testing

@testable import entente

@Suite struct ExplanationTests {
    private let text = "---\ntitle: Un accord\n---\nMoscou parle.\nUn accord\nest signé.\n"

    private func statement(
        _ subject: String, _ predicate: String, _ object: String, _ span: TextSpan,
        in text: String, modality: Modality = .asserted, attributedTo: String? = nil
    ) throws -> Statement {
        Statement(
            id: StatementID("s-\(predicate)-\(object)"), subject: subject, predicate: predicate,
            object: object, article: ArticleID("a"), span: span,
            quote: try #require(text.text(at: span)), rule: "règle.\(predicate)",
            modality: modality, attributedTo: attributedTo, extractorVersion: "0")
    }

    private func lines(isColoured: Bool = false) throws -> [String] {
        let seed = try SeedDocument(Array(text.utf8), file: "d/a.md", name: "a.md")
        let body = seed.document.text
        var article = Article(id: ArticleID("a"), source: seed.document.source, text: body)
        article.title = "Un accord"
        article.diagnostics = [
            Diagnostic(code: "date.no_year", message: "Sans année.", span: TextSpan(0, 6)),
            Diagnostic(code: "text.encoding", message: "Deviné."),
        ]
        let corpus = Corpus(
            articles: [article],
            actors: [
                Actor(
                    id: ActorID("RUS"), kind: .state,
                    name: LocalizedName(en: "Russia", fr: "Russie"))
            ],
            alliances: [
                Alliance(
                    id: AllianceID("mli-rus"), name: LocalizedName("Mali–Russia"),
                    parties: [ActorID("MLI"), ActorID("RUS")], allianceClass: .dcaGeneral,
                    status: .signed)
            ],
            statements: [
                try statement("RUS", "name", "Moscou", TextSpan(0, 6), in: body),
                try statement("mli-rus", "status", "signed", TextSpan(14, 34), in: body),
                try statement(
                    "mli-rus", "party", "RUS", TextSpan(14, 34), in: body, modality: .reported,
                    attributedTo: "Moscou"),
                try statement("ailleurs", "party", "MLI", TextSpan(0, 13), in: body),
            ])
        let report = ExtractionReport(of: seed, saying: corpus)
        return Explanation(of: report, paint: Paint(isOn: isColoured)).lines
    }

    @Test func `Each value stands under its sentence, with its rule and its place`() throws {
        #expect(
            try lines() == [
                "Un accord",
                "",
                "alliance mli-rus  Mali–Russia",
                "  d/a.md:5:1  “Un accord est signé.”",
                "      party = RUS      règle.party, reported, says Moscou",
                "      status = signed  règle.status",
                "",
                "actor RUS  Russia",
                "  d/a.md:4:1  “Moscou”",
                "      name = Moscou  règle.name",
                "",
                "other ailleurs",
                "  d/a.md:4:1  “Moscou parle.”",
                "      party = MLI  règle.party",
                "",
                "Undecided",
                "  d/a.md:4:1  Sans année. [date.no_year]",
                "  Deviné. [text.encoding]",
            ])
    }

    @Test func `Colours change nothing else`() throws {
        let plain = try lines(isColoured: true).map { line in
            line.replacing(#/\u{1B}\[\d+m/#, with: "")
        }
        #expect(try lines(isColoured: true) != lines())
        #expect(try plain == lines())
    }
}
