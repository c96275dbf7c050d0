import Compression
package import Gazetteer
import HTTP
package import Store

/// Answers for one snapshot. A new snapshot makes a new service.
package final class Service: Sendable {
    let snapshot: Snapshot
    let version: String
    let encodings = EncodingQueue()
    let fields: FieldPolicy
    private let lastModified: String?
    private let described: [(mediaType: MediaType, fields: FieldBlock)]
    /// With what every entity tag begins.
    private let tagStart: [UInt8]
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
        let lastModified = snapshot.modified.map(HTTPDate.format)
        self.lastModified = lastModified
        described = MediaType.allCases.map { ($0, Variant.described($0, lastModified)) }
        tagStart = Array((snapshot.hash.hexadecimal + "-").utf8)
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

    /// Where a path leads that is the template of a route.
    func match(of path: Span<UInt8>) -> Router.Match? { router.match(of: path) }

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
            modified: snapshot.modified, lastModified: lastModified,
            described: described.first { $0.mediaType == mediaType }?.fields, policy: fields,
            next: content.next)
        return Representation(draft, content.octets)
    }

    /// Strong: equal tags mean equal bytes, in every process.
    private func entityTag(_ canonical: CanonicalQuery, _ mediaType: MediaType) -> String {
        var hash = canonical.hash
        hash.add(mediaType.rawValue)
        hash.add(version)
        var tag = tagStart
        tag.reserveCapacity(tagStart.count + 16)
        hash.append(to: &tag)
        return String(decoding: tag, as: UTF8.self)
    }
}
