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
            let hits = snapshot.search(request.text)
            let start = min(request.offset, hits.count)
            let end = min(start + request.limit, hits.count)
            let next = end < hits.count ? cursor(end) : nil
            var highlighters: [RecordKind: Highlighter] = [:]
            for kind in Set(hits[start..<end].map(\.kind)) {
                highlighters[kind] = snapshot.highlighter(of: kind, for: request.text)
            }
            var json = JSONWriter()
            json.object {
                $0.key("data")
                $0.array { json in
                    for hit in hits[start..<end] {
                        let snippets = highlighters[hit.kind]?.snippets(of: hit.document) ?? []
                        json.write(hit, snippets, request.language, snapshot)
                    }
                }
                $0.field("total", hits.count)
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
