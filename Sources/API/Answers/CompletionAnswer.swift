import Records
import Store

extension Answer {
    /// The actors whose names begin as asked.
    init(_ request: CompletionRequest, in snapshot: Snapshot) {
        self.init(canonical: request.canonical) {
            let actors = snapshot.actors
            let wanted = request.kinds.map { kinds in
                Set(kinds.flatMap { actors.documents(.kind, $0).documents })
            }
            let (hits, total) = snapshot.completion.hits(request.text, most: request.limit) {
                wanted?.contains($0) ?? true
            }
            var json = JSONWriter()
            json.object {
                $0.key("data")
                $0.array { json in
                    for hit in hits { json.write(hit, request.language, snapshot) }
                }
                $0.field("total", total)
            }
            return Content(json: json.bytes)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(
        _ hit: NameCompletion.Hit, _ language: LabelLanguage, _ snapshot: Snapshot
    ) {
        let id = snapshot.actors.ids[Int(hit.document)]
        let label = snapshot.actors.labels[Int(hit.document)]
        let actor = snapshot.actor(ActorID(id))
        object {
            $0.field("id", id)
            $0.field("kind", actor?.kind.rawValue)
            $0.field("name", language == .fr ? label.fr : label.en)
            $0.field("match", hit.name)
            $0.field("alliance_count", snapshot.alliances.documents(.party, id).count)
            $0.field("article_count", actor?.articles.count ?? 0)
            $0.field("href", "/actors/\(PercentEncoding.encode(id))")
        }
    }
}
