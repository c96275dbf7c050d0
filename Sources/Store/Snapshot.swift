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
        (completion, dyadPanel) = (builder.completion(), builder.dyadPanel())
        publishers = Set(corpus.articles.compactMap(\.publisher)).sorted()
        actorsByID = Dictionary(
            corpus.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var hash = ContentHash()
        for table in [alliances, actors, articles, statements] { table.add(to: &hash) }
        self.hash = hash
        self.generation = generation
        self.modified = modified
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
