import Records

/// All that a directory of articles holds: the documents that can be read, and the failures.
package struct SeedSurvey: Sendable {
    /// In order of file name.
    package private(set) var documents: [SeedDocument]
    /// Published data sets of alliances, in order of file name.
    package private(set) var datasets: [Dataset]
    /// What the directory's own `actors.tsv` adds to the gazetteer; nil where it has none.
    package private(set) var actors: ActorsFile?
    /// In order of file and line.
    package private(set) var failures: [SeedFailure]

    /// Reads every article under `directory`, in parallel; one failure does not hide another.
    package init(of directory: String) {
        let listing = SeedDirectory(path: directory).listing()
        let results = listing.files.concurrentMap { file in
            Result { () throws(SeedFailures) in try SeedDocument(file) }
        }
        documents = []
        datasets = []
        failures = listing.failures
        // Two files may not claim one id: a link would then lead to either.
        var files: [ArticleID: String] = [:]
        for result in results {
            switch result {
            case .success(let seed):
                if let first = files.updateValue(seed.file, forKey: seed.document.id) {
                    failures.append(.duplicate(seed, of: first))
                } else {
                    documents.append(seed)
                }
            case .failure(let refused): failures += refused.all
            }
        }
        let sets = listing.datasets.concurrentMap { file in
            Result { () throws(SeedFailures) in try Dataset(file) }
        }
        for result in sets {
            switch result {
            case .success(let dataset): datasets.append(dataset)
            case .failure(let refused): failures += refused.all
            }
        }
        for file in listing.actors {
            do throws(SeedFailures) {
                actors = try ActorsFile(file)
            } catch {
                failures += error.all
            }
        }
        failures.sort()
    }
}

extension SeedFailure {
    fileprivate static func duplicate(_ seed: SeedDocument, of first: String) -> SeedFailure {
        SeedFailure(
            file: seed.file,
            reason: "article id \"\(seed.document.id)\" is already that of \(first)")
    }
}

extension Dataset {
    /// The file at a place of a directory.
    init(_ file: SeedFile) throws(SeedFailures) {
        try self.init(
            try file.bytes(limit: SeedDocument.limit), file: file.path, name: file.name,
            form: Form(file: file.name) ?? .jsonl)
    }
}

extension ActorsFile {
    /// The file at a place of a directory.
    init(_ file: SeedFile) throws(SeedFailures) {
        try self.init(try file.bytes(limit: Self.limit), file: file.path)
    }
}
