import API
import Gazetteer
import Ingest
import Records
import Store

/// What is served between two readings of the seeds.
struct Edition: Sendable {
    let snapshot: Snapshot
    /// Who is who in it.
    let gazetteer: Gazetteer
    /// `5 articles, 31 actors, 9 alliances`
    let summary: String
    let loading: Duration

    /// What `settings` say is served: articles, or a file that was made of them.
    init(
        _ settings: Settings, _ library: SeedLibrary, generation: Int
    ) throws(SeedFailures) {
        if settings[.snapshot].isEmpty {
            try self.init(of: library, generation: generation)
        } else {
            try self.init(file: settings[.snapshot], generation: generation)
        }
    }

    /// Reads a file of a snapshot.
    private init(file: String, generation: Int) throws(SeedFailures) {
        let start = ContinuousClock.now
        gazetteer = .standard
        snapshot = try SnapshotFile.snapshot(
            at: file, version: Release.version, gazetteer: gazetteer, generation: generation)
        summary = snapshot.summary
        loading = ContinuousClock.now - start
    }

    /// Reads all the seeds; fails with everything that is wrong with them.
    init(of library: SeedLibrary, generation: Int) throws(SeedFailures) {
        let start = ContinuousClock.now
        let contents = try library.contents()
        gazetteer = contents.gazetteer
        snapshot = Snapshot(
            corpus: contents.corpus, gazetteer: gazetteer, generation: generation,
            modified: Timestamp.now.seconds)
        summary = snapshot.summary
        loading = ContinuousClock.now - start
    }

    /// Answers from it; `contract` is the interface's own, as JSON.
    func service(
        contract: [UInt8], metrics: ServiceMetrics, fields: FieldPolicy
    ) -> Service {
        Service(
            snapshot: snapshot, gazetteer: gazetteer, version: Release.version, contract: contract,
            metrics: metrics, fields: fields)
    }

    /// `0.21 s`
    var loadingTime: String {
        let hundredths = Int(loading / .milliseconds(10))
        return "\(hundredths / 100).\(padded(hundredths % 100, to: 2)) s"
    }
}
