import Digest
import Gazetteer
import Records

/// A published data set of alliances: a file whose rows are alliances, each proven by its row.
///
/// It is served as an article whose text is the file, so that its alliances answer the same queries as those of the
/// press, and lead to the rows that they stand in.
package struct Dataset: Sendable {
    package enum Form: String, Sendable, CaseIterable {
        /// Alliance-level CSV of ATOP: `NAME.atop.csv`.
        case atop
        /// JSON, an alliance a line: `NAME.alliances.jsonl`.
        case jsonl

        /// What the name of such a file ends with.
        package var suffix: String {
            switch self {
            case .atop: ".atop.csv"
            case .jsonl: ".alliances.jsonl"
            }
        }

        /// The form of the file `name`; nil where it is no data set.
        package init?(file name: String) {
            guard let form = Self.allCases.first(where: { name.lowercased().hasSuffix($0.suffix) })
            else { return nil }
            self = form
        }
    }

    package let file: String
    /// Rows that were left out, each with its line and column.
    package let failures: [SeedFailure]
    let article: Article
    let alliances: [DatasetAlliance]

    /// How many alliances it has.
    package var count: Int { alliances.count }

    /// - Throws: where nothing can be read: no text, or a header without what is needed.
    package init(_ bytes: [UInt8], file: String, name: String, form: Form) throws(SeedFailures) {
        let text: String
        do throws(DecodedText.Problem) {
            text = try DecodedText(bytes).text
        } catch {
            throw SeedFailures([SeedFailure(file: file, reason: error.reason)])
        }
        let problems: [DatasetProblem]
        switch form {
        case .atop:
            do throws(DatasetProblem) {
                let reader = try ATOPReader(text)
                (alliances, problems) = (reader.alliances, reader.problems)
            } catch {
                throw SeedFailures([
                    SeedFailure(file: file, line: error.line, reason: error.reason)
                ])
            }
        case .jsonl:
            let reader = JSONLinesReader(text, .standard)
            (alliances, problems) = (reader.alliances, reader.problems)
        }
        self.file = file
        failures = problems.map {
            SeedFailure(file: file, line: $0.line, column: $0.column, reason: $0.reason)
        }
        let stem = String(name.dropLast(form.suffix.count))
        var article = Article(
            id: ArticleID("dataset-\(Slug(stem)?.text ?? form.rawValue)"),
            source: Source(document: name, sha256: ContentDigest.sha256(of: bytes)), text: text)
        article.title = stem
        article.language = "en"
        article.diagnostics = problems.map { problem in
            let place =
                problem.column.map { "line \(problem.line), column \($0)" }
                ?? "line \(problem.line)"
            return Diagnostic(code: "dataset.row", message: "\(place): \(problem.reason)")
        }
        self.article = article
    }
}
