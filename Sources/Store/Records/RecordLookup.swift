import Gazetteer
import Records

/// The records of a corpus by id, for those that show one another.
struct RecordLookup {
    private let gazetteer: Gazetteer
    private let actors: [ActorID: Actor]
    private let events: [EventID: Event]
    private let articles: [ArticleID: Article]
    private let statements: [Statement]
    /// Subject → the places of its statements, in order of id.
    private let places: [String: [Int]]

    init(_ corpus: Corpus, _ gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        actors = Self.byKey(corpus.actors, \.id)
        events = Self.byKey(corpus.events, \.id)
        articles = Self.byKey(corpus.articles, \.id)
        statements = corpus.statements
        let sorted = statements.indices.sorted { [statements] in
            statements[$0].id < statements[$1].id
        }
        places = Dictionary(grouping: sorted) { [statements] in statements[$0].subject }
    }

    /// An actor of the articles, else of the gazetteer.
    func actor(_ id: ActorID) -> Actor? { actors[id] ?? gazetteer.actor(id) }

    /// An actor as the gazetteer knows it, whatever the articles say.
    func known(_ id: ActorID) -> Actor? { gazetteer.actor(id) }

    func event(_ id: EventID) -> Event? { events[id] }

    func publisher(_ id: ArticleID) -> String? { articles[id]?.publisher }

    /// The sentences that prove what is said of a record, each once, in order of statement.
    func quotes(_ subject: String) -> [String] {
        var seen: Set<String> = []
        return (places[subject] ?? []).map { statements[$0].quote }
            .filter { seen.insert($0).inserted }
    }

    var context: AllianceContext { AllianceContext(actor: actor, event: event) }

    private static func byKey<Key: Hashable, Record>(
        _ records: [Record], _ key: (Record) -> Key
    ) -> [Key: Record] {
        Dictionary(records.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
