import Records
import Store

extension Answer {
    /// Pairs of states by year.
    init(_ request: DyadRequest, in snapshot: Snapshot) {
        self.init(canonical: request.canonical) {
            let layout = request.list.layout
            let panel = snapshot.dyads(of: request.scope, isFlat: layout.isFlat)
            let numbers = (0..<panel.count).map { UInt32($0) }
            switch layout {
            case .csv:
                var csv = CSVWriter()
                csv.appendHeader(panel.rows.members)
                for number in numbers { csv.append(number, of: panel.rows, .whole) }
                return Content(csv.bytes)
            case .lines:
                return Content(numbers.flatMap { panel.rows.row($0) + [0x0A] })
            case .array:
                var page = PageWriter()
                page.append("[")
                page.append(numbers, of: panel.rows, .whole)
                page.append("]")
                return Content(json: page.bytes)
            case .envelope:
                var json = JSONWriter()
                json.object {
                    $0.key("data")
                    $0.array { json in
                        for number in numbers { json.raw(panel.rows.row(number)) }
                    }
                    $0.field("without_years", panel.withoutYears)
                    $0.field("without_dyad", panel.withoutDyad)
                    $0.field("total", request.scope.documents.count)
                }
                return Content(json: json.bytes)
            }
        }
    }
}
