import Store

/// Turns a matched path and its arguments into an answer: one line for each resource.
///
/// Belongs to one event loop.
final class Endpoints {
    let resolver: ActorResolver
    let service: ServiceAnswers
    let metrics: any MetricsSource

    private var snapshot: Snapshot { resolver.snapshot }

    init(resolver: ActorResolver, service: ServiceAnswers, metrics: any MetricsSource) {
        (self.resolver, self.service, self.metrics) = (resolver, service, metrics)
    }

    /// - Throws: what is wrong with the request, before any work is done.
    func answer(
        _ match: Router.Match, as mediaType: MediaType, _ arguments: Arguments
    ) throws(Problem) -> Answer {
        let route = match.route
        let id = match.id ?? ""
        let suffix = mediaType == route.mediaTypes.first ? nil : mediaType.suffix
        var path = match.id == nil ? route.template : route.path(of: id)
        if let suffix { path += suffix }
        switch route.resource {
        case .list(let kind):
            return try Answer(
                ListRequest(kind, path: path, as: mediaType, arguments, resolver), in: snapshot)
        case .item(let kind):
            let request = try ItemRequest(kind, id: id, path: path, arguments, resolver)
            return Answer(request, in: snapshot)
        case .statements(let kind):
            _ = try snapshot.table(kind).document(id)
            let scope = Filter.any(kind == .article ? .article : .subject, [id])
            return try Answer(
                ListRequest(
                    .statement, path: path, scope: [scope], as: mediaType, arguments, resolver),
                in: snapshot)
        case .ofActor(let kind):
            _ = try snapshot.actors.document(id, named: resolver.ids(of: id))
            let facet: Facet =
                switch kind {
                case .alliance: .party
                case .article: .actor
                default: .subject
                }
            return try Answer(
                ListRequest(
                    kind, path: path, scope: [.any(facet, [id])], as: mediaType, arguments,
                    resolver), in: snapshot)
        case .search:
            return Answer(try SearchRequest(path: path, arguments, snapshot), in: snapshot)
        case .graph:
            return try Answer(
                ListRequest(.alliance, path: path, arguments, resolver), graphAs: mediaType,
                in: snapshot)
        case .timeline:
            return try Answer(
                TimelineRequest(path: path, as: mediaType, arguments, resolver), in: snapshot)
        case .dyads:
            return try Answer(
                DyadRequest(path: path, as: mediaType, arguments, resolver), in: snapshot)
        case .autocomplete:
            return Answer(try CompletionRequest(path: path, arguments), in: snapshot)
        case .index: return service.index(Routes.all)
        case .codebook: return Answer.codebook()
        case .quality: return Answer.quality()
        case .contract(let mediaType):
            return Answer.contract(mediaType, json: service.contract)
        case .page(let mediaType): return Answer.page(mediaType, path: path)
        case .version: return service.program()
        case .liveness: return service.liveness()
        case .readiness: return service.readiness()
        // Its route is that of the other path by now.
        case .query: return service.index(Routes.all)
        case .metrics: return Answer { [metrics] in Content(metrics.exposition()) }
        }
    }
}
