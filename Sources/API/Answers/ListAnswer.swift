import Store

extension Answer {
    /// A page of a table.
    init(_ request: ListRequest, in snapshot: Snapshot) {
        self.init(canonical: request.canonicalPage(in: snapshot)) {
            Representation(request, in: snapshot)
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

extension Representation {
    fileprivate init(_ request: ListRequest, in snapshot: Snapshot) {
        let table = snapshot.table(request.kind)
        let page = table.page(request.query, offset: request.offset, limit: request.limit)
        let rows = request.shape == .array ? table.flat : table.objects
        let cursor = page.next.map { request.cursor(at: $0, in: snapshot) }
        var slices = Slices()
        slices.append(request.shape == .array ? .openArray : .openData)
        for (index, number) in page.documents.enumerated() {
            slices.append(index > 0 ? .nextRow : .firstRow)
            slices.append(
                number, of: rows, request.selection,
                statements: request.includesStatements
                    ? snapshot.statements(about: table.ids[Int(number)]) : nil)
        }
        if !page.documents.isEmpty { slices.append(.lineEnd) }
        switch request.shape {
        case .array: slices.append("]\n")
        case .objects:
            let next = cursor.map { "\"\($0)\"" } ?? "null"
            slices.append("],\"total\":\(page.total),\"next\":\(next)}\n")
        }
        self.init(
            .slices(slices.slices),
            next: cursor.map { request.canonical.adding(.cursor, $0).target })
    }
}

extension Snapshot {
    /// The statements that prove the record named `id`.
    func statements(about id: String) -> (rows: JSONRows, numbers: [UInt32]) {
        (statements.objects, statements.documents(.subject, id))
    }
}
