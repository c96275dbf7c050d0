import Extraction
import Ingest
import Records
import Store

/// What a directory of seeds holds, file by file, for whoever checks it.
struct SeedInventory {
    private(set) var failures: [SeedFailure]
    /// Rows of data sets that are left out, which refuses nothing.
    private(set) var remarks: [SeedFailure] = []
    private(set) var table = TextTable(
        header: ["file", "published", "lang", "words", "alliances", "statements", "undecided"],
        numeric: [3, 4, 5, 6])
    /// `5 articles, 31 actors, 9 alliances, 240 statements`
    private(set) var totals: String

    init(of survey: SeedSurvey, by shipped: Extractor) {
        failures = survey.failures
        let extractor = survey.actors.map { Extractor(gazetteer: $0.gazetteer) } ?? shipped
        let corpus = extractor.corpus(of: survey.documents)
        totals = corpus.summary + ", " + counted(corpus.statements.count, "statement")
        if let added = survey.actors {
            totals += "\n\(counted(added.actors.count, "actor")) of \(ActorsFile.name)"
        }
        for dataset in survey.datasets {
            totals += "\n\(dataset.file): \(counted(dataset.count, "alliance")) of a data set"
            if !dataset.failures.isEmpty {
                totals += ", \(counted(dataset.failures.count, "row")) left out"
            }
            remarks += dataset.failures
        }
        let articles = Dictionary(corpus.articles.map { ($0.id, $0) }) { first, _ in first }
        let statements = Dictionary(grouping: corpus.statements, by: \.article)
        for seed in survey.documents {
            guard let article = articles[seed.document.id] else { continue }
            let own = statements[article.id, default: []]
            table.rows.append([
                seed.file, article.published?.edtf ?? "unknown", article.language,
                String(article.wordCount),
                String(corpus.alliances.count { $0.articles.contains(article.id) }),
                String(own.count), String(article.diagnostics.count),
            ])
            failures += own.compactMap { Self.failure(of: $0, in: article, from: seed) }
        }
    }

    /// A statement is only worth its quotation: it must stand in the text where it says it does.
    private static func failure(
        of statement: Statement, in article: Article, from seed: SeedDocument
    ) -> SeedFailure? {
        guard article.text.text(at: statement.span) != statement.quote else { return nil }
        return SeedFailure(
            file: seed.file,
            reason: "statement \(statement.id) of rule \(statement.rule) does not quote its text")
    }
}

extension Corpus {
    /// `5 articles, 31 actors, 9 alliances`
    var summary: String { summed(articles.count, actors.count, alliances.count) }
}

extension Snapshot {
    /// The same.
    var summary: String { summed(articles.count, actors.count, alliances.count) }
}

private func summed(_ articles: Int, _ actors: Int, _ alliances: Int) -> String {
    [
        counted(articles, "article"), counted(actors, "actor"), counted(alliances, "alliance"),
    ].joined(separator: ", ")
}

/// `counted(1, "article")` → `1 article`
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
