import Gazetteer
import Records
import Store

/// What a request for a list asks for, checked and typed.
struct ListRequest: Sendable {
    var kind: RecordKind
    var query = Query()
    var shape = Shape.objects
    var selection = Selection.whole
    var includesStatements = false
    var limit = Self.defaultLimit
    var offset = 0
    /// Without the cursor.
    var canonical: CanonicalQuery
    /// Of the canonical query without the limit: what a cursor belongs to.
    var listHash = ContentHash()

    static let defaultLimit = 100
    static let limits = 1...1000

    enum Shape: String, CaseIterable {
        /// Records in an envelope with the total and the next page.
        case objects
        /// Flat records in a bare array.
        case array
    }
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
    /// - Parameter scope: what the path itself asks for.
    init(
        _ kind: RecordKind, path: String, scope: [Filter] = [], _ arguments: Arguments,
        _ resolver: ActorResolver
    ) throws(Problem) {
        self.kind = kind
        canonical = CanonicalQuery(path: path)
        query.filters = scope
        try readParties(arguments, resolver)
        try readFacets(arguments, resolver)
        try readDates(arguments)
        query.text = try arguments.text(.q)
        canonical.add(.q, query.text?.description)
        try readPresentation(arguments, resolver.snapshot.table(kind))
        try readOrder(arguments)
        limit = try arguments.number(.limit, in: Self.limits) ?? Self.defaultLimit
        try readCursor(arguments, resolver.snapshot)
        canonical.add(.limit, limit == Self.defaultLimit ? nil : String(limit))
    }

    private mutating func readParties(
        _ arguments: Arguments, _ resolver: ActorResolver
    ) throws(Problem) {
        var partners: [[String]] = []
        for name in arguments[.partner] {
            let ids = try resolver.parties(name, for: .partner).map(\.rawValue)
            if !partners.contains(ids) { partners.append(ids) }
        }
        let match = try arguments.choice(.match, of: PartnerMatch.self) ?? .all
        guard !partners.isEmpty else { return }
        // The order of partners changes nothing.
        partners.sort { $0.lexicographicallyPrecedes($1) }
        for ids in partners { canonical.add(.partner, ids.joined(separator: "|")) }
        switch match {
        case .all:
            query.filters += partners.map { .any(.party, $0) }
        case .any:
            query.filters.append(.any(.party, partners.flatMap(\.self)))
            canonical.add(.match, partners.count > 1 ? match.rawValue : nil)
        }
    }

    private mutating func readFacets(
        _ arguments: Arguments, _ resolver: ActorResolver
    ) throws(Problem) {
        let table = resolver.snapshot.table(kind)
        add(.status, .status, try arguments.choices(.status, of: Records.Status.self))
        add(
            .allianceClass, .allianceClass,
            try arguments.choices(.allianceClass, of: AllianceClass.self))
        add(.sector, .sector, try arguments.choices(.sector, of: Sector.self))
        add(.kind, .kind, try arguments.choices(.kind, of: Actor.Kind.self))
        if let country = arguments.one(.country) {
            let ids = try resolver.states(country, for: .country).map(\.rawValue)
            query.filters.append(.any(.country, ids))
            canonical.add(.country, ids.joined(separator: "|"))
        }
        add(
            .language, .language,
            try arguments.choices(.language, among: table.values(of: .language)))
        if let article = arguments.one(.article) {
            let ids = resolver.snapshot.articles.ids
            add(.article, .article, [try Arguments.legal(article, for: .article, among: ids)])
        }
        if let publisher = arguments.one(.publisher) {
            let known = resolver.snapshot.publishers
            let folded = Folding.fold(publisher)
            let same = known.first { Folding.fold($0) == folded }
            let name = try Arguments.legal(same ?? publisher, for: .publisher, among: known)
            query.filters.append(.any(.publisher, [Folding.fold(name)]))
            canonical.add(.publisher, name)
        }
    }

    private mutating func add(_ parameter: Parameter, _ facet: Facet, _ values: [String]?) {
        guard let values else { return }
        query.filters.append(.any(facet, values))
        canonical.add(parameter, values.joined(separator: ","))
    }

    private mutating func readDates(_ arguments: Arguments) throws(Problem) {
        let match = try arguments.choice(.dateMatch, of: DateMatch.self) ?? .possible
        var isBound = false
        for column in kind.dates {
            guard let parameter = Parameter(rawValue: column.rawValue),
                let range = try arguments.dates(parameter)
            else { continue }
            query.filters.append(.date(column, range, match))
            canonical.add(parameter, range.description)
            isBound = true
        }
        canonical.add(.dateMatch, isBound && match != .possible ? match.rawValue : nil)
    }
}

/// How several partners are meant.
enum PartnerMatch: String, CaseIterable {
    /// Alliances that join all of them.
    case all
    /// Alliances of at least one of them.
    case any
}
