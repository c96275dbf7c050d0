import Dispatch
import Gazetteer
import Records
import Synchronization

/// Turns the records of a corpus into tables.
struct SnapshotBuilder {
    private let corpus: Corpus
    private let lookup: RecordLookup

    init(_ corpus: Corpus, _ gazetteer: Gazetteer) {
        self.corpus = corpus
        lookup = RecordLookup(corpus, gazetteer)
    }

    /// The tables of all kinds, made on all cores.
    func tables() -> (RecordKind) -> Table {
        // Those that take longest are begun first.
        let kinds: [RecordKind] = [.statement, .alliance, .coParty, .article, .event, .actor]
        let made = Mutex<[RecordKind: Table]>([:])
        DispatchQueue.concurrentPerform(iterations: kinds.count) { place in
            let table = table(kinds[place])
            made.withLock { $0[kinds[place]] = table }
        }
        let tables = made.withLock { $0 }
        return { kind in tables[kind] ?? table(kind) }
    }

    private func table(_ kind: RecordKind) -> Table {
        switch kind {
        case .alliance: alliances()
        case .actor: actors()
        case .article: articles()
        case .statement: statements()
        case .event: events()
        case .coParty: coParties()
        }
    }

    private func alliances() -> Table {
        let blank = Alliance(
            id: AllianceID(""), name: LocalizedName(""), parties: [], allianceClass: .alignment,
            status: .proposed)
        return .of(.alliance, corpus.alliances, blank: Row(blank, lookup), id: \.id.rawValue) {
            Row($0, lookup)
        }
    }

    private func actors() -> Table {
        let blank = Actor(id: ActorID(""), kind: .state, name: LocalizedName(""))
        return .of(.actor, corpus.actors, blank: Row(blank), id: \.id.rawValue) { Row($0) }
    }

    private func articles() -> Table {
        let blank = Article(
            id: ArticleID(""), source: Source(document: "", sha256: ""), text: "")
        var actors: [ArticleID: [ActorID]] = [:]
        for actor in corpus.actors {
            for article in actor.articles { actors[article, default: []].append(actor.id) }
        }
        return .of(
            .article, corpus.articles, blank: Row(blank, actors: []), id: \.id.rawValue
        ) {
            Row($0, actors: actors[$0.id] ?? [])
        }
    }

    private func events() -> Table {
        let blank = Event(
            id: EventID(""), type: .agree, mode: "", parties: [], date: nil, article: ArticleID(""),
            statement: StatementID(""))
        return .of(.event, corpus.events, blank: Row(blank, lookup), id: \.id.rawValue) {
            Row($0, lookup)
        }
    }

    private func coParties() -> Table {
        let blank = CoParty(actor: ActorID(""), other: ActorID(""), alliances: [])
        return .of(
            .coParty, CoParty.all(of: corpus.alliances),
            blank: Row(blank, corpus.alliances, lookup),
            id: \.id
        ) {
            Row($0, corpus.alliances, lookup)
        }
    }

    func dyadPanel() -> DyadPanel {
        let years = corpus.articles.compactMap { $0.published?.latest?.year }
        return DyadPanel(corpus.alliances, lookup, until: years.max())
    }

    /// The names that articles use, those of the gazetteer and the ids.
    static func completion(of actors: [Actor], _ gazetteer: Gazetteer) -> NameCompletion {
        NameCompletion(
            actors.sorted { $0.id < $1.id }.map { actor in
                let known = (gazetteer.actor(actor.id)?.names ?? []) + actor.names
                let names = [actor.name.en, actor.name.fr] + known.map(\.value)
                return (actor, names + [actor.id.rawValue])
            })
    }

    private func statements() -> Table {
        let blank = Statement(
            id: StatementID(""), subject: "", predicate: "", object: "", article: ArticleID(""),
            span: TextSpan(0, 0), quote: "", rule: "", extractorVersion: "")
        let alliances = alliancesOfEvents()
        let parties = partiesOfSubjects()
        return .of(
            .statement, corpus.statements, blank: Row(blank, subjects: [], parties: []),
            id: \.id.rawValue
        ) {
            Row(
                $0, subjects: [$0.subject] + (alliances[$0.subject] ?? []),
                parties: parties[$0.subject] ?? [])
        }
    }

    /// Whom an alliance or an event joins, as lists of these have it; an actor is told of by its own statements.
    private func partiesOfSubjects() -> [String: [ActorID]] {
        var parties: [String: [ActorID]] = [:]
        parties.reserveCapacity(corpus.alliances.count + corpus.events.count)
        for alliance in corpus.alliances {
            parties[alliance.id.rawValue] = alliance.parties + alliance.members
        }
        for event in corpus.events { parties[event.id.rawValue] = event.parties }
        for actor in corpus.actors { parties[actor.id.rawValue] = [actor.id] }
        return parties
    }

    /// Event id → the alliances that show it, so that what proves the event proves them.
    private func alliancesOfEvents() -> [String: [String]] {
        var alliances: [String: [String]] = [:]
        for alliance in corpus.alliances {
            for event in alliance.events {
                alliances[event.rawValue, default: []].append(alliance.id.rawValue)
            }
        }
        return alliances
    }
}
