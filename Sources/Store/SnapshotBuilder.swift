import Gazetteer
import Records

/// Turns the records of a corpus into tables.
struct SnapshotBuilder {
    private let corpus: Corpus
    private let lookup: RecordLookup

    init(_ corpus: Corpus, _ gazetteer: Gazetteer) {
        self.corpus = corpus
        lookup = RecordLookup(corpus, gazetteer)
    }

    func alliances() -> Table {
        let blank = Alliance(
            id: AllianceID(""), name: LocalizedName(""), parties: [], allianceClass: .alignment,
            status: .proposed)
        return Table(
            .alliance, corpus.alliances.map { Row($0, lookup) }, blank: Row(blank, lookup))
    }

    func actors() -> Table {
        let blank = Actor(id: ActorID(""), kind: .state, name: LocalizedName(""))
        return Table(.actor, corpus.actors.map { Row($0) }, blank: Row(blank))
    }

    func articles() -> Table {
        let blank = Article(
            id: ArticleID(""), source: Source(document: "", sha256: ""), text: "")
        var actors: [ArticleID: [ActorID]] = [:]
        for actor in corpus.actors {
            for article in actor.articles { actors[article, default: []].append(actor.id) }
        }
        return Table(
            .article, corpus.articles.map { Row($0, actors: actors[$0.id] ?? []) },
            blank: Row(blank, actors: []))
    }

    func events() -> Table {
        let blank = Event(
            id: EventID(""), type: .agree, mode: "", parties: [], date: nil, article: ArticleID(""),
            statement: StatementID(""))
        return Table(.event, corpus.events.map { Row($0, lookup) }, blank: Row(blank, lookup))
    }

    func coParties() -> Table {
        let blank = CoParty(actor: ActorID(""), other: ActorID(""), alliances: [])
        return Table(
            .coParty, CoParty.all(of: corpus.alliances).map { Row($0, lookup) },
            blank: Row(blank, lookup))
    }

    func dyadPanel() -> DyadPanel {
        let years = corpus.articles.compactMap { $0.published?.latest?.year }
        return DyadPanel(corpus.alliances, lookup, until: years.max())
    }

    /// The names that articles use, those of the gazetteer and the ids.
    func completion() -> NameCompletion {
        NameCompletion(
            corpus.actors.sorted { $0.id < $1.id }.map { actor in
                let known = (lookup.known(actor.id)?.names ?? []) + actor.names
                let names = [actor.name.en, actor.name.fr] + known.map(\.value)
                return (actor, names + [actor.id.rawValue])
            })
    }

    func statements() -> Table {
        let blank = Statement(
            id: StatementID(""), subject: "", predicate: "", object: "", article: ArticleID(""),
            span: TextSpan(0, 0), quote: "", rule: "", extractorVersion: "")
        let alliances = alliancesOfEvents()
        return Table(
            .statement,
            corpus.statements.map {
                Row($0, subjects: [$0.subject] + (alliances[$0.subject] ?? []))
            },
            blank: Row(blank, subjects: []))
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
