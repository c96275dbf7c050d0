import Extraction
import Gazetteer
import Ingest
import Records

/// What one document says, on its own.
struct ExtractionReport {
    let seed: SeedDocument
    let article: Article
    let corpus: Corpus
    private let actors: [ActorID: Actor]
    private let events: [EventID: Event]

    init(of seed: SeedDocument, by extractor: Extractor) {
        self.init(of: seed, saying: extractor.corpus(of: [seed]))
    }

    /// - Parameter corpus: what the one document says.
    init(of seed: SeedDocument, saying corpus: Corpus) {
        self.seed = seed
        self.corpus = corpus
        let document = seed.document
        article =
            corpus.articles.first
            ?? Article(id: document.id, source: document.source, text: document.text)
        actors = Dictionary(corpus.actors.map { ($0.id, $0) }) { first, _ in first }
        events = Dictionary(corpus.events.map { ($0.id, $0) }) { first, _ in first }
    }

    func actor(_ id: ActorID) -> Actor? {
        actors[id] ?? Gazetteer.standard.actor(id)
    }
}

extension ExtractionReport: JSONRepresentable {
    /// `{"article": {…}, "actors": […], "alliances": […], "events": […], "statements": […]}`
    func write(to json: inout JSONWriter) {
        let context = AllianceContext(actor: { actor($0) }, event: { events[$0] })
        json.object {
            $0.field("article", article)
            $0.field("actors", corpus.actors)
            $0.key("alliances")
            $0.array { json in
                for alliance in corpus.alliances { alliance.write(to: &json, in: context) }
            }
            $0.field("events", corpus.events)
            $0.field("statements", corpus.statements)
        }
    }
}
