package import Extraction
package import Gazetteer
package import Records

/// A directory of articles, and what the extractor reads out of it.
///
///     let library = SeedLibrary(directory: "seeds", extractor: Extractor(gazetteer: .standard))
///     let corpus = try library.corpus()
package struct SeedLibrary: Sendable {
    package let directory: String
    package let extractor: Extractor

    package init(directory: String, extractor: Extractor) {
        self.directory = directory
        self.extractor = extractor
    }

    /// Everything that the articles say; fails with all that is wrong if anything is.
    ///
    /// Equal files give equal corpora, whatever the number of cores.
    package func corpus() throws(SeedFailures) -> Corpus { try contents().corpus }

    /// The same, with the gazetteer that it was read with: the package's, and what the directory's own
    /// `actors.tsv` adds.
    package func contents() throws(SeedFailures) -> (corpus: Corpus, gazetteer: Gazetteer) {
        let survey = SeedSurvey(of: directory)
        guard survey.failures.isEmpty else { throw SeedFailures(survey.failures) }
        let gazetteer = survey.actors?.gazetteer ?? .standard
        let extractor = survey.actors == nil ? extractor : Extractor(gazetteer: gazetteer)
        return (
            extractor.corpus(of: survey.documents).adding(survey.datasets, gazetteer), gazetteer
        )
    }
}

extension Extractor {
    /// Reads the documents in parallel and brings their readings together.
    package func corpus(of documents: [SeedDocument]) -> Corpus {
        consolidate(documents.concurrentMap { reading(of: $0) })
    }

    /// What one document says, its encoding among the diagnostics where that had to be guessed.
    package func reading(of seed: SeedDocument) -> Reading {
        var reading = read(seed.document)
        if seed.encoding == .windows1252 {
            reading.article.diagnostics.append(
                Diagnostic(
                    code: "text.encoding",
                    message: "The file is not UTF-8; it was read as Windows-1252."))
        }
        return reading
    }
}
