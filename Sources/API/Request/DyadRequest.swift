import Store

/// What a request to `/dyads` asks for: alliances as `/alliances` finds them, as pairs of states by year.
struct DyadRequest: Sendable {
    var list: ListRequest
    var scope: DyadPanel.Scope
    var canonical: CanonicalQuery

    /// - Throws: also where the panel would have too many rows; the filters and the years narrow it.
    init(
        path: String, as mediaType: MediaType, _ arguments: Arguments, _ resolver: ActorResolver
    ) throws(Problem) {
        list = try ListRequest(.alliance, path: path, as: mediaType, arguments, resolver)
        let years = try arguments.dates(.years)
        let match = try arguments.choice(.dateMatch, of: DateMatch.self) ?? .possible
        let documents = resolver.snapshot.alliances.documents(list.query)
        scope = DyadPanel.Scope(documents: documents, match: match, years: years)
        canonical = list.canonical
        if !list.query.filters.contains(where: \.isOfDates) {
            canonical.add(.dateMatch, match == .possible ? nil : match.rawValue)
        }
        canonical.add(.years, years?.description)
        let rows = resolver.snapshot.dyadPanel.bound(of: scope)
        guard rows <= Self.largest else {
            throw Problem(
                .missingParameter,
                "This panel would have up to \(rows) rows, and \(Self.largest) are served at once: ask for"
                    + " a partner, a status or some years.", parameter: .years,
                suggestions: ["2020/2025"])
        }
    }

    /// Twenty partners of everybody for half a century.
    private static let largest = 200_000
}

extension Filter {
    fileprivate var isOfDates: Bool {
        switch self {
        case .date, .active: true
        case .any: false
        }
    }
}
