import Records
import Store

extension Answer {
    /// A page of the ranked list of all kinds.
    init(_ request: SearchRequest, in snapshot: Snapshot) {
        let cursor = { (offset: Int) in
            Cursor(snapshot: snapshot.hash, query: request.listHash, offset: offset).description
        }
        let canonical =
            request.offset == 0
            ? request.canonical : request.canonical.adding(.cursor, cursor(request.offset))
        self.init(canonical: canonical) {
            let (hits, total) = snapshot.search(
                request.text, offset: request.offset, limit: request.limit)
            let end = request.offset + hits.count
            let next = end < total ? cursor(end) : nil
            let documents = Dictionary(grouping: hits, by: \.kind).mapValues { $0.map(\.document) }
            var highlighters: [RecordKind: Highlighter] = [:]
            for (kind, documents) in documents {
                highlighters[kind] = snapshot.highlighter(
                    of: kind, for: request.text, in: documents)
            }
            var json = JSONWriter()
            json.object {
                $0.key("data")
                $0.array { json in
                    for hit in hits {
                        let snippets = highlighters[hit.kind]?.snippets(of: hit.document) ?? []
                        json.write(hit, snippets, request.language, snapshot)
                    }
                }
                $0.field("total", total)
                $0.field("next", next)
            }
            var representation = Content(json: json.bytes)
            representation.next = next.map { request.canonical.adding(.cursor, $0).target }
            return representation
        }
    }
}

extension JSONWriter {
    fileprivate mutating func write(
        _ hit: SearchHit, _ snippets: [String], _ language: LabelLanguage, _ snapshot: Snapshot
    ) {
        let table = snapshot.table(hit.kind)
        let id = table.ids[Int(hit.document)]
        let label = table.labels[Int(hit.document)]
        object {
            $0.field("kind", hit.kind.rawValue)
            $0.field("id", id)
            $0.field("href", "/\(hit.kind.rawValue)s/\(PercentEncoding.encode(id))")
            $0.field("name", language == .fr ? label.fr : label.en)
            $0.field("score", Double(hit.score))
            $0.field("snippets", snippets)
        }
    }
}
