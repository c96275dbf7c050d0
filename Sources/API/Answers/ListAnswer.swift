import Store

extension Answer {
    /// A page of a table.
    init(_ request: ListRequest, in snapshot: Snapshot) {
        self.init(canonical: request.canonicalPage(in: snapshot)) {
            Content(request, in: snapshot)
        }
    }
}

extension ListRequest {
    /// The page itself: another cursor is another representation.
    fileprivate func canonicalPage(in snapshot: Snapshot) -> CanonicalQuery {
        offset == 0 ? canonical : canonical.adding(.cursor, cursor(at: offset, in: snapshot))
    }

    fileprivate func cursor(at offset: Int, in snapshot: Snapshot) -> String {
        Cursor(snapshot: snapshot.hash, query: listHash, offset: offset).description
    }
}

extension Content {
    fileprivate init(_ request: ListRequest, in snapshot: Snapshot) {
        let table = snapshot.table(request.kind)
        let result = table.page(request.query, offset: request.offset, limit: request.limit)
        let rows = request.shape == .array ? table.flat : table.objects
        let cursor = result.next.map { request.cursor(at: $0, in: snapshot) }
        var page = PageWriter()
        page.append(request.shape == .array ? "[" : "{\"data\":[")
        for (index, number) in result.documents.enumerated() {
            // Rows stand on lines of their own, for those who read them in a terminal.
            page.append(index > 0 ? ",\n" : "\n")
            page.append(
                number, of: rows, request.selection,
                statements: request.includesStatements
                    ? snapshot.statements(about: table.ids[Int(number)]) : nil)
        }
        if !result.documents.isEmpty { page.append("\n") }
        switch request.shape {
        case .array: page.append("]\n")
        case .objects:
            let next = cursor.map { "\"\($0)\"" } ?? "null"
            page.append("],\"total\":\(result.total),\"next\":\(next)}\n")
        }
        self.init(
            page.bytes,
            next: cursor.map { request.canonical.adding(.cursor, $0).target })
    }
}

extension Snapshot {
    /// The statements that prove the record named `id`.
    func statements(about id: String) -> (rows: JSONRows, numbers: [UInt32]) {
        (statements.objects, statements.documents(.subject, id))
    }
}
