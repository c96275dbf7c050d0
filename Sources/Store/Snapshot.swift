package import Gazetteer
package import Records

/// All that is served, frozen: equal corpora make equal snapshots, byte for byte.
package final class Snapshot: Sendable {
    package let alliances: Table
    package let actors: Table
    package let articles: Table
    package let statements: Table
    package let events: Table
    package let coParties: Table
    package let names: ActorNames
    package let completion: NameCompletion
    package let dyadPanel: DyadPanel
    /// The publishers of the articles as they write themselves, sorted.
    package let publishers: [String]
    /// Counts the snapshots of a process; says nothing about the content.
    package let generation: Int
    /// Stands for the content: equal in every process for equal articles.
    package let hash: ContentHash
    /// When the content last changed, in seconds since 1970-01-01 UTC; nil where nobody knows.
    package let modified: Int?
    private let actorsByID: [ActorID: Actor]

    package init(
        corpus: Corpus, gazetteer: Gazetteer, generation: Int = 1, modified: Int? = nil
    ) {
        let builder = SnapshotBuilder(corpus, gazetteer)
        let tables = builder.tables()
        (alliances, actors) = (tables(.alliance), tables(.actor))
        (articles, statements) = (tables(.article), tables(.statement))
        (events, coParties) = (tables(.event), tables(.coParty))
        names = ActorNames(corpus.actors)
        completion = SnapshotBuilder.completion(of: corpus.actors, gazetteer)
        dyadPanel = builder.dyadPanel()
        publishers = Set(corpus.articles.compactMap(\.publisher)).sorted()
        actorsByID = Self.byID(corpus.actors)
        var hash = ContentHash()
        for table in [alliances, actors, articles, statements] { table.add(to: &hash) }
        self.hash = hash
        self.generation = generation
        self.modified = modified
    }

    /// What belongs to no table.
    struct Frame: Sendable {
        var names: ActorNames
        var completion: NameCompletion
        var dyadPanel: DyadPanel
        var publishers: [String]
        var generation: Int
        var hash: ContentHash
        var modified: Int?
        var actors: [Actor]
    }

    /// Nil where a table is missing.
    init?(_ frame: Frame, _ tables: [RecordKind: Table]) {
        guard let alliances = tables[.alliance], let actors = tables[.actor],
            let articles = tables[.article], let statements = tables[.statement],
            let events = tables[.event], let coParties = tables[.coParty]
        else { return nil }
        (self.alliances, self.actors, self.articles) = (alliances, actors, articles)
        (self.statements, self.events, self.coParties) = (statements, events, coParties)
        (names, completion, dyadPanel) = (frame.names, frame.completion, frame.dyadPanel)
        (publishers, generation) = (frame.publishers, frame.generation)
        (hash, modified) = (frame.hash, frame.modified)
        actorsByID = Self.byID(frame.actors)
    }

    private static func byID(_ actors: [Actor]) -> [ActorID: Actor] {
        Dictionary(actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func table(_ kind: RecordKind) -> Table {
        switch kind {
        case .alliance: alliances
        case .actor: actors
        case .article: articles
        case .statement: statements
        case .event: events
        case .coParty: coParties
        }
    }

    /// The value of a facet as people write it.
    package func spelling(of value: String, _ facet: Facet) -> String {
        guard facet == .publisher else { return value }
        return publishers.first { Folding.fold($0) == value } ?? value
    }

    /// The actor that the articles know as `id`.
    package func actor(_ id: ActorID) -> Actor? { actorsByID[id] }
}
