import Records
import Store

extension Answer {
    /// A page of a table.
    ///
    /// - Throws: where all records are asked for at once and these are too many.
    init(_ request: ListRequest, in snapshot: Snapshot) throws(Problem) {
        try request.checkLength(in: snapshot)
        self.init(canonical: request.canonicalPage(in: snapshot)) {
            ListContent(request, snapshot).content
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
private struct ListContent {
    private let request: ListRequest
    private let snapshot: Snapshot
    private let table: Table
    private let found: Finding
    private let page: Page
    private let cursor: String?

    init(_ request: ListRequest, _ snapshot: Snapshot) {
        self.request = request
        self.snapshot = snapshot
        table = snapshot.table(request.kind)
        found = table.find(request.query)
        page = found.page(offset: request.offset, limit: request.limit ?? found.count)
        cursor = page.next.map { request.cursor(at: $0, in: snapshot) }
    }

    var content: Content {
        Content(bytes, next: cursor.map { request.canonical.adding(.cursor, $0).target })
    }

    private var bytes: [UInt8] {
        var writer = PageWriter()
        switch request.layout {
        case .envelope:
            writer.append("{\"data\":[")
            writeRows(to: &writer, separator: ",\n")
            writer.append("],\"total\":\(page.total),\"next\":")
            writer.append(cursor.map { "\"\($0)\"" } ?? "null")
            if !request.facets.isEmpty { writer.append(facets) }
            writer.append("}\n")
        case .array:
            writer.append("[")
            writeRows(to: &writer, separator: ",\n")
            writer.append("]\n")
        case .lines:
            for number in page.documents {
                write(number, to: &writer)
                writer.append("\n")
            }
        case .csv: return csv
        }
        return writer.bytes
    }

    /// Rows stand on lines of their own, for those who read them in a terminal.
    private func writeRows(to writer: inout PageWriter, separator: String) {
        for (index, number) in page.documents.enumerated() {
            writer.append(index > 0 ? separator : "\n")
            write(number, to: &writer)
        }
        if !page.documents.isEmpty { writer.append("\n") }
    }

    private func write(_ number: UInt32, to writer: inout PageWriter) {
        writer.append(
            number, of: request.layout.isFlat ? table.flat : table.objects, request.selection,
            statements: request.includesStatements
                ? snapshot.statements(about: table.ids[Int(number)]) : nil)
    }

    private var csv: [UInt8] {
        var csv = CSVWriter()
        csv.appendHeader(request.selection.chosen(of: table.flat.members))
        for number in page.documents { csv.append(number, of: table.flat, request.selection) }
        return csv.bytes
    }

    /// `,"facets":{"status":[{"value":"signed","count":1}]}`, of the whole result.
    private var facets: String {
        var json = JSONWriter()
        json.object { json in
            for facet in request.facets {
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
