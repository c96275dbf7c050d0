import Gazetteer
import Records

/// The records of a corpus by id, for those that show one another.
struct RecordLookup {
    private let gazetteer: Gazetteer
    private let actors: [ActorID: Actor]
    private let events: [EventID: Event]
    private let articles: [ArticleID: Article]
    /// In order of id: their places are their numbers in the table of statements.
    private let statements: [Statement]
    /// Subject → the numbers of its statements, rising.
    private let numbers: [String: [UInt32]]

    init(_ corpus: Corpus, _ gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        actors = Self.byKey(corpus.actors, \.id)
        events = Self.byKey(corpus.events, \.id)
        articles = Self.byKey(corpus.articles, \.id)
        let isSorted = zip(corpus.statements, corpus.statements.dropFirst()).allSatisfy {
            $0.id <= $1.id
        }
        statements =
            isSorted ? corpus.statements : corpus.statements.sorted { $0.id < $1.id }
        var numbers: [String: [UInt32]] = [:]
        for (number, statement) in statements.enumerated() {
            numbers[statement.subject, default: []].append(UInt32(number))
        }
        self.numbers = numbers
    }

    /// An actor of the articles, else of the gazetteer.
    func actor(_ id: ActorID) -> Actor? { actors[id] ?? gazetteer.actor(id) }

    func event(_ id: EventID) -> Event? { events[id] }

    func publisher(_ id: ArticleID) -> String? { articles[id]?.publisher }

    /// The sentences that prove what is said of a record, each once, in order of statement, and the numbers of
    /// their statements.
    func quotes(_ subject: String) -> [(text: String, statement: UInt32)] {
        var (seen, last): (Set<String>, String?) = ([], nil)
        var quotes: [(String, UInt32)] = []
        for number in numbers[subject] ?? [] {
            let quote = statements[Int(number)].quote
            // Neighbours often share a sentence.
            guard quote != last, seen.insert(quote).inserted else { continue }
            last = quote
            quotes.append((quote, number))
        }
        return quotes
    }

    var context: AllianceContext { AllianceContext(actor: actor, event: event) }

    private static func byKey<Key: Hashable, Record>(
        _ records: [Record], _ key: (Record) -> Key
    ) -> [Key: Record] {
        Dictionary(records.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
