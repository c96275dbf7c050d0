import Extraction
import Gazetteer
import Ingest
import Records

/// What one document says, on its own.
struct ExtractionReport {
    let seed: SeedDocument
    let article: Article
    /// Its records are in order of id.
    let corpus: Corpus

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
    }

    func actor(_ id: ActorID) -> Actor? {
        Self.record(id, among: corpus.actors, by: \.id) ?? Gazetteer.standard.actor(id)
    }

    private func event(_ id: EventID) -> Event? {
        Self.record(id, among: corpus.events, by: \.id)
    }

    /// The record named `id`, found by halves.
    private static func record<Record, Of>(
        _ id: Identifier<Of>, among records: [Record], by name: (Record) -> Identifier<Of>
    ) -> Record? {
        var (low, high) = (0, records.count)
        while low < high {
            let middle = (low + high) / 2
            if name(records[middle]) < id { low = middle + 1 } else { high = middle }
        }
        return low < records.count && name(records[low]) == id ? records[low] : nil
    }
}

extension ExtractionReport: JSONRepresentable {
    func write(to json: inout JSONWriter) {
        var actors = ActorWriter()
        write(to: &json, actors: &actors)
    }

    /// `{"article": {…}, "actors": […], "alliances": […], "events": […], "statements": […]}`
    ///
    /// - Parameter actors: shared by the reports that are written one after another.
    func write(to json: inout JSONWriter, actors: inout ActorWriter) {
        let context = AllianceContext(actor: { actor($0) }, event: { event($0) })
        json.object {
            $0.field("article", article)
            $0.key("actors")
            $0.array { json in
                for actor in corpus.actors { actors.write(actor, to: &json) }
            }
            $0.key("alliances")
            $0.array { json in
                for alliance in corpus.alliances { alliance.write(to: &json, in: context) }
            }
            $0.field("events", corpus.events)
            $0.field("statements", corpus.statements)
        }
    }
}
