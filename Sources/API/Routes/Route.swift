import HTTP
import Store

/// A path that is answered: what its segments are, what it takes and what it shows.
final class Route: Sendable {
    /// `/alliances/{id}`, as the contract writes it.
    let template: String
    let resource: Resource
    let parameters: [Parameter]
    /// One line for the index of resources.
    let title: String
    /// How it may be represented, first what is sent unasked.
    let mediaTypes: [MediaType]

    /// What it answers to, as `Allow` lists it.
    var methods: [HTTP.Method] {
        if case .query = resource { [.post, .options] } else { [.get, .head, .options] }
    }

    init(_ template: String, _ resource: Resource, _ parameters: [Parameter] = [], title: String) {
        self.template = template
        self.resource = resource
        self.parameters = parameters
        self.title = title
        mediaTypes = resource.mediaTypes
    }

    /// The template with a name in its place, percent-encoded.
    func path(of id: String) -> String {
        template.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0 == "{id}" ? PercentEncoding.encode(id) : String($0) }
            .joined(separator: "/")
    }
}

/// What a path names.
enum Resource: Hashable, Sendable {
    case index
    case list(RecordKind)
    case item(RecordKind)
    /// The statements that prove a record of this kind, or that an article makes.
    case statements(of: RecordKind)
    /// The records of a kind that an actor takes part in or is named by, or its co-parties.
    case ofActor(RecordKind)
    case search
    /// Alliances counted by year or month.
    case timeline
    /// Actors, and the alliances that join them.
    case graph
    /// Pairs of states by year.
    case dyads
    /// Actors by how their names begin.
    case autocomplete
    /// What another path shows, for a query that comes as content.
    case query(of: String)
    case codebook, version
    /// How well the articles are read.
    case quality
    /// This interface as OpenAPI describes it, in one of two languages.
    case contract(MediaType)
    /// This interface for people: a page and what it is made of.
    case page(MediaType)
    case liveness, readiness
    /// What the program has done so far, for Prometheus.
    case metrics

    /// Whether the same snapshot gives the same answer: if not, it is made each time.
    var isRemembered: Bool { self != .metrics }

    /// How it may be represented, first what is sent unasked.
    var mediaTypes: [MediaType] {
        switch self {
        case .contract(let mediaType), .page(let mediaType): [mediaType]
        case .list, .statements, .ofActor, .timeline, .dyads: [.json, .ndjson, .csv]
        case .graph: [.json, .graphML, .dot]
        case .metrics: [.prometheus]
        default: [.json]
        }
    }
}
