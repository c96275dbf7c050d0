import Records
import Store

extension Answer {
    /// A page of a table.
    ///
    /// - Throws: where all records are asked for at once and these are too many.
    init(_ request: ListRequest, in snapshot: Snapshot) throws(Problem) {
        try request.checkLength(in: snapshot)
        self.init(canonical: request.canonicalPage(in: snapshot)) {
            request.content(in: snapshot)
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

    /// Nothing is cut off unsaid.
    fileprivate func checkLength(in snapshot: Snapshot) throws(Problem) {
        let table = snapshot.table(kind)
        guard limit == nil, table.count - offset > ListLayout.largest else { return }
        let total = table.find(query).count
        guard total - offset > ListLayout.largest else { return }
        throw Problem(
            .missingParameter,
            "There are \(total) records; more than \(ListLayout.largest) are sent in parts: give a"
                + " “limit” and follow the Link field.", parameter: .limit,
            suggestions: [String(ListLayout.largest)])
    }
}

/// The content of a page of a list.
extension ListRequest {
    fileprivate func content(in snapshot: Snapshot) -> Content {
        let found = snapshot.table(kind).find(query)
        let page = found.page(offset: offset, limit: limit ?? found.count)
        let next = page.next.map { cursor(at: $0, in: snapshot) }
        let octets =
            if case .csv = layout {
                csv(page, snapshot)
            } else {
                json(page, of: found, next: next, snapshot)
            }
        return Content(octets, next: next.map { canonical.adding(.cursor, $0).target })
    }

    private func json(
        _ page: Page, of found: Finding, next: String?, _ snapshot: Snapshot
    ) -> [UInt8] {
        let table = snapshot.table(kind)
        let rows = layout.isFlat ? table.flat : table.objects
        var writer = PageWriter()
        if selection.ranges == nil { writer.reserve(page.documents, of: rows) }
        switch layout {
        case .lines:
            for number in page.documents {
                write(number, of: rows, snapshot, to: &writer)
                writer.append(UInt8(ascii: "\n"))
            }
        case .array, .csv:
            writer.append("[")
            write(page, of: rows, snapshot, to: &writer)
            writer.append("]\n")
        case .envelope:
            writer.append("{\"data\":[")
            write(page, of: rows, snapshot, to: &writer)
            writer.append("],\"total\":")
            writer.append(page.total)
            writer.append(next.map { ",\"next\":\"\($0)\"" } ?? ",\"next\":null")
            if !facets.isEmpty { writer.append(counts(in: found, snapshot)) }
            writer.append("}\n")
        }
        return writer.bytes
    }

    /// Rows stand on lines of their own, for those who read them in a terminal.
    private func write(
        _ page: Page, of rows: JSONRows, _ snapshot: Snapshot, to writer: inout PageWriter
    ) {
        for (index, number) in page.documents.enumerated() {
            if index > 0 { writer.append(UInt8(ascii: ",")) }
            writer.append(UInt8(ascii: "\n"))
            write(number, of: rows, snapshot, to: &writer)
        }
        if !page.documents.isEmpty { writer.append(UInt8(ascii: "\n")) }
    }

    private func write(
        _ number: UInt32, of rows: JSONRows, _ snapshot: Snapshot, to writer: inout PageWriter
    ) {
        writer.append(
            number, of: rows, selection,
            statements: includesStatements
                ? snapshot.statements(about: snapshot.table(kind).ids[Int(number)]) : nil)
    }

    private func csv(_ page: Page, _ snapshot: Snapshot) -> [UInt8] {
        let rows = snapshot.table(kind).flat
        var csv = CSVWriter()
        csv.appendHeader(selection.chosen(of: rows.members))
        for number in page.documents { csv.append(number, of: rows, selection) }
        return csv.bytes
    }

    /// `,"facets":{"status":[{"value":"signed","count":1}]}`, of the whole result.
    private func counts(in found: Finding, _ snapshot: Snapshot) -> String {
        let table = snapshot.table(kind)
        var json = JSONWriter()
        json.object { json in
            for facet in facets {
                json.key(facet.rawValue)
                json.array { json in
                    for count in table.counts(of: facet, in: found.documents) {
                        json.object {
                            $0.field("value", snapshot.spelling(of: count.value, facet))
                            $0.field("count", count.count)
                        }
                    }
                }
            }
        }
        return ",\"facets\":" + String(decoding: json.bytes, as: UTF8.self)
    }
}

extension Snapshot {
    /// The statements that prove the record named `id`.
    func statements(about id: String) -> (rows: JSONRows, numbers: [UInt32]) {
        (statements.objects, statements.documents(.subject, id).documents)
    }
}
