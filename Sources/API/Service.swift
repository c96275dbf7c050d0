import Compression
package import Gazetteer
package import Store

/// Answers for one snapshot. A new snapshot makes a new service.
package final class Service: Sendable {
    let snapshot: Snapshot
    let version: String
    let encodings = EncodingQueue()
    let fields: FieldPolicy
    private let lastModified: String?
    private let answers: ServiceAnswers
    private let directory: any ActorDirectory
    private let metrics: any MetricsSource
    private let router = Router(Routes.all)

    /// - Parameters:
    ///   - version: of the program; another version may represent the same content in another way.
    ///   - contract: `Contract.yaml` as JSON.
    ///   - metrics: what `/metrics` tells.
    ///   - fields: what every answer carries.
    package init(
        snapshot: Snapshot, directory: any ActorDirectory, version: String, contract: [UInt8],
        metrics: any MetricsSource = NoMetrics(), fields: FieldPolicy = .open
    ) {
        self.fields = fields
        self.snapshot = snapshot
        self.version = version
        lastModified = snapshot.modified.map(HTTPDate.format)
        answers = ServiceAnswers(snapshot: snapshot, version: version, contract: contract)
        (self.directory, self.metrics) = (directory, metrics)
    }

    package convenience init(
        snapshot: Snapshot, gazetteer: Gazetteer, version: String, contract: [UInt8],
        metrics: any MetricsSource = NoMetrics(), fields: FieldPolicy = .open
    ) {
        self.init(
            snapshot: snapshot, directory: gazetteer, version: version, contract: contract,
            metrics: metrics, fields: fields)
    }

    /// Where a path leads.
    func route(_ path: [UInt8]) throws(Problem) -> Router.Outcome { try router.route(path) }

    /// What turns arguments into answers, for one event loop.
    func makeEndpoints() -> Endpoints {
        Endpoints(
            resolver: ActorResolver(directory: directory, snapshot: snapshot), service: answers,
            metrics: metrics)
    }

    func represent(
        _ answer: Answer, of match: Router.Match, as mediaType: MediaType
    ) -> Representation {
        let content = answer.make()
        let route = match.route
        let draft = Variant.Draft(
            template: route.template, label: match.label, mediaType: mediaType,
            offered: route.mediaTypes,
            entityTag: answer.canonical.map { entityTag($0, mediaType) },
            modified: snapshot.modified, lastModified: lastModified, policy: fields,
            next: content.next)
        return Representation(draft, content.octets)
    }

    /// Strong: equal tags mean equal bytes, in every process.
    private func entityTag(_ canonical: CanonicalQuery, _ mediaType: MediaType) -> String {
        var hash = canonical.hash
        hash.add(mediaType.rawValue)
        hash.add(version)
        return "\(snapshot.hash.hexadecimal)-\(hash.hexadecimal)"
    }
}
