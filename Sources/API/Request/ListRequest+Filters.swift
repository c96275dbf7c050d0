import Gazetteer
import Records
import Store

/// Which records a list asks for.
extension ListRequest {
    mutating func readParties(
        _ arguments: Arguments, _ resolver: ActorResolver
    ) throws(Problem) {
        var partners: [[String]] = []
        try arguments.forEach(.partner) { (name) throws(Problem) in
            let ids = try resolver.partners(name)
            if !partners.contains(ids) { partners.append(ids) }
        }
        let match = try arguments.choice(.match, of: PartnerMatch.self) ?? .all
        guard !partners.isEmpty else { return }
        // The order of partners changes nothing.
        if partners.count > 1 { partners.sort { $0.lexicographicallyPrecedes($1) } }
        for ids in partners {
            canonical.add(.partner, ids.count == 1 ? ids[0] : ids.joined(separator: "|"))
        }
        switch match {
        case .all:
            for ids in partners { query.filters.append(.any(.party, ids)) }
        case .any:
            query.filters.append(.any(.party, partners.flatMap(\.self)))
            canonical.add(.match, partners.count > 1 ? match.rawValue : nil)
        }
    }

    mutating func readFacets(
        _ arguments: Arguments, _ resolver: ActorResolver
    ) throws(Problem) {
        let table = resolver.snapshot.table(kind)
        add(.status, .status, try arguments.choices(.status, of: Records.Status.self))
        add(
            .allianceClass, .allianceClass,
            try arguments.choices(.allianceClass, of: AllianceClass.self))
        add(.sector, .sector, try arguments.choicesOrUnknown(.sector, of: Sector.self))
        add(.instrument, .instrument, try arguments.choices(.instrument, of: Instrument.self))
        add(.cowType, .cowType, try arguments.choicesOrUnknown(.cowType, of: COWType.self))
        add(.kind, .kind, try arguments.choices(.kind, of: Actor.Kind.self))
        add(.modality, .modality, try arguments.choices(.modality, of: Modality.self))
        add(.polarity, .polarity, try arguments.choices(.polarity, of: Polarity.self))
        add(.rank, .rank, try arguments.choices(.rank, of: Rank.self))
        add(.eventType, .eventType, try arguments.choices(.eventType, of: EventType.self))
        add(
            .predicate, .predicate,
            try arguments.choices(.predicate, among: Array(table.values(of: .predicate))))
        add(.mode, .mode, try arguments.choices(.mode, among: Array(table.values(of: .mode))))
        if let subject = arguments.one(.subject) {
            let ids = table.values(of: .subject)
            add(.subject, .subject, [try Arguments.legal(subject, for: .subject, among: ids)])
        }
        if let alliance = arguments.one(.alliance) {
            let ids = resolver.snapshot.alliances.ids
            add(.alliance, .alliance, [try Arguments.legal(alliance, for: .alliance, among: ids)])
        }
        try readActors(arguments, resolver)
        add(
            .language, .language,
            try arguments.choices(.language, among: Array(table.values(of: .language))))
        if let article = arguments.one(.article) {
            let ids = resolver.snapshot.articles.ids
            add(.article, .article, [try Arguments.legal(article, for: .article, among: ids)])
        }
        if let publisher = arguments.one(.publisher) {
            guard publisher != Facet.unknown else {
                return add(.publisher, .publisher, [publisher])
            }
            let known = resolver.snapshot.publishers
            let name = try Arguments.legal(
                Self.publisher(publisher, among: known) ?? publisher, for: .publisher, among: known)
            query.filters.append(.any(.publisher, [Folding.fold(name)]))
            canonical.add(.publisher, name)
        }
    }

    /// Filters by an actor that stands in a column.
    private mutating func readActors(
        _ arguments: Arguments, _ resolver: ActorResolver
    ) throws(Problem) {
        try readActor(.country, .country, arguments, resolver)
        try readActor(.memberOf, .memberOf, arguments, resolver)
        try readActor(.actor, .actor, arguments, resolver)
    }

    private mutating func readActor(
        _ parameter: Parameter, _ facet: Facet, _ arguments: Arguments, _ resolver: ActorResolver
    ) throws(Problem) {
        guard let name = arguments.one(parameter) else { return }
        let ids =
            name == Facet.unknown
            ? [name]
            : parameter == .country
                ? try resolver.states(name, for: parameter).map(\.rawValue)
                : try resolver.actors(name, for: parameter).map(\.rawValue)
        query.filters.append(.any(facet, ids))
        canonical.add(parameter, ids.joined(separator: "|"))
    }

    private mutating func add(_ parameter: Parameter, _ facet: Facet, _ values: [String]?) {
        guard let values else { return }
        query.filters.append(.any(facet, values))
        canonical.add(parameter, values.joined(separator: ","))
    }

    mutating func readDates(_ arguments: Arguments) throws(Problem) {
        let match = try arguments.choice(.dateMatch, of: DateMatch.self) ?? .possible
        var isBound = false
        for column in kind.dates {
            let parameter = column.parameter
            guard let range = try arguments.dates(parameter) else { continue }
            query.filters.append(.date(column, range, match))
            canonical.add(parameter, range.description)
            isBound = true
        }
        if let range = try arguments.dates(.activeOn) {
            query.filters.append(.active(range, match))
            canonical.add(.activeOn, range.description)
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

extension DateColumn {
    /// What bounds it.
    fileprivate var parameter: Parameter {
        switch self {
        case .announced: .announced
        case .signed: .signed
        case .effective: .effective
        case .expires: .expires
        case .terminated: .terminated
        case .published: .published
        case .date: .date
        }
    }
}
