import Records
import Store

/// Turns the names that requests use into actors: first the directory's, then the articles' own.
struct ActorResolver {
    let directory: any ActorDirectory
    let snapshot: Snapshot
    private let memo = PartnerMemo()

    init(directory: any ActorDirectory, snapshot: Snapshot) {
        (self.directory, self.snapshot) = (directory, snapshot)
    }

    /// The actors of a name, or of either of several with `|` between them.
    ///
    /// - Throws: a problem that names near misses where nobody bears a name.
    func actors(_ names: String, for parameter: Parameter) throws(Problem) -> [ActorID] {
        var ids: Set<ActorID> = []
        for name in Self.split(names) { ids.formUnion(try actors(named: name, for: parameter)) }
        return ids.sorted()
    }

    /// The ids of the partners of a name, or of either of several: actors that may be a party.
    func partners(_ names: String) throws(Problem) -> [String] {
        if let known = memo.ids(of: names) { return known }
        let ids = try parties(names, for: .partner).map(\.rawValue)
        memo.note(ids, of: names)
        return ids
    }

    /// The same for actors that may be a party; a person and, unless it is one, a public body may
    /// not.
    private func parties(_ names: String, for parameter: Parameter) throws(Problem) -> [ActorID] {
        var ids: Set<ActorID> = []
        for name in Self.split(names) { ids.formUnion(try parties(named: name, for: parameter)) }
        return ids.sorted()
    }

    /// The states of a name, or of either of several.
    func states(_ names: String, for parameter: Parameter) throws(Problem) -> [ActorID] {
        var ids: Set<ActorID> = []
        for name in Self.split(names) {
            let actors = try actors(named: name, for: parameter)
            let states = actors.filter { actor($0)?.kind ?? .state == .state }
            guard states.isEmpty, let actor = actors.first.flatMap(actor) else {
                ids.formUnion(states)
                continue
            }
            let country = actor.country.map { self.actor($0)?.name.en ?? $0.rawValue }
            throw Problem(
                .badValue,
                "“\(name)” is \(actor.name.en), no state."
                    + (country.map { " Did you mean “\($0)”?" } ?? ""),
                parameter: parameter, value: name, suggestions: [country].compactMap(\.self))
        }
        return ids.sorted()
    }

    /// The ids of the actors of a name; none where nobody bears it.
    func ids(of name: String) -> [String] {
        let ids = try? actors(named: name, for: .partner)
        return (ids ?? []).map(\.rawValue)
    }

    private static func split(_ names: String) -> [String] {
        names.split(separator: "|", omittingEmptySubsequences: false).map { String($0.trimmed) }
    }

    private func actors(named name: String, for parameter: Parameter) throws(Problem) -> [ActorID] {
        var suggestions: [String] = []
        switch directory.resolve(name) {
        case .found(let ids) where !ids.isEmpty: return ids.sorted()
        case .found: break
        case .unknown(let near): suggestions = near
        }
        let ids = snapshot.names.actors(named: name)
        guard ids.isEmpty else { return ids }
        let others = snapshot.names.suggestions(for: name) + names(within: name)
        for near in others where !suggestions.contains(near) { suggestions.append(near) }
        throw Problem(
            .unknownActor,
            "No actor is known as “\(name)”."
                + (suggestions.first.map { " Did you mean “\($0)”?" } ?? ""),
            parameter: parameter, value: name, suggestions: Array(suggestions.prefix(5)))
    }

    /// The names of the actors whom single words of `name` stand for: `Russia` of `armée russe`.
    private func names(within name: String) -> [String] {
        let words = name.split { !$0.isLetter && $0 != "-" }
        guard (2...8).contains(words.count) else { return [] }
        return words.filter { $0.count > 2 }.flatMap { word -> [String] in
            guard case .found(let ids) = directory.resolve(String(word)) else { return [] }
            return ids.sorted().compactMap { actor($0)?.name.en }
        }
    }

    private func parties(named name: String, for parameter: Parameter) throws(Problem) -> [ActorID]
    {
        let ids = try actors(named: name, for: parameter)
        let parties = ids.filter { id in
            switch actor(id)?.kind {
            case .person: false
            case .publicBody: snapshot.alliances.documents(.party, id.rawValue).count > 0
            default: true
            }
        }
        guard parties.isEmpty, let actor = ids.first.flatMap(actor) else { return parties }
        let noun = actor.kind == .person ? "a person" : "a public body"
        let country = actor.country.map { self.actor($0)?.name.en ?? $0.rawValue }
        throw Problem(
            .notAParty,
            "“\(name)” is \(actor.name.en), \(noun) and no party to an alliance."
                + (country.map { " Ask for the country: “\($0)”." } ?? ""),
            parameter: parameter, value: name, suggestions: [country].compactMap(\.self))
    }

    /// The articles' record of an actor, else the directory's.
    private func actor(_ id: ActorID) -> Actor? { snapshot.actor(id) ?? directory.actor(id) }
}
