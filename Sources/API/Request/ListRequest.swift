import HTTP
import Store

/// What a request for a list asks for, checked and typed.
struct ListRequest: Sendable {
    var kind: RecordKind
    var query = Query()
    var layout = ListLayout.envelope
    var selection = Selection.whole
    var includesStatements = false
    /// What is counted beside the records.
    var facets: [Facet] = []
    /// Nil for all that there are.
    var limit: Int?
    var offset = 0
    /// Without the cursor.
    var canonical: CanonicalQuery
    /// Octets of the canonical query without the limit.
    var listLength = 0
    /// Of the canonical query without the limit: what a cursor belongs to.
    var listHash: ContentHash { canonical.hash(of: listLength) }
}

/// The languages of labels.
enum LabelLanguage: String, CaseIterable {
    case en, fr
}

/// What may be shown inside a record.
enum Inclusion: String, CaseIterable {
    case statements
}

extension ListRequest {
    /// - Parameters:
    ///   - path: as it asks for the media type.
    ///   - scope: what the path itself asks for.
    init(
        _ kind: RecordKind, path: String, scope: [Filter] = [], as mediaType: MediaType = .json,
        _ arguments: Arguments, _ resolver: ActorResolver
    ) throws(Problem) {
        self.kind = kind
        canonical = CanonicalQuery(path: path)
        query.filters = scope
        try readParties(arguments, resolver)
        if arguments.narrowDown {
            try readFacets(arguments, resolver)
            try readDates(arguments)
            query.text = try arguments.text(.q)
            canonical.add(.q, query.text?.description)
        }
        layout = try ListLayout(mediaType, try arguments.choice(.shape, of: ListLayout.Shape.self))
        try readFacetCounts(arguments)
        try readPresentation(arguments, resolver.snapshot.table(kind))
        try readOrder(arguments)
        limit = try arguments.number(.limit, in: layout.limits) ?? layout.defaultLimit
        try readCursor(arguments, resolver.snapshot)
        if let limit, limit != layout.defaultLimit {
            canonical.add(.limit) { $0.appendDecimal(limit) }
        }
    }
}
