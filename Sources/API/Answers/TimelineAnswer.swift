import Records
import Store

extension Answer {
    /// How many alliances fall into each year or month.
    init(_ request: TimelineRequest, in snapshot: Snapshot) {
        self.init(canonical: request.canonical) {
            let documents = snapshot.alliances.documents(request.list.query)
            let (periods, unknown) = snapshot.alliances.timeline(
                of: documents, by: request.columns, request.interval)
            let rows = periods.map { Period.Row($0, request.interval) }
            switch request.list.layout {
            case .csv:
                let lines = ["period,start,end,count"] + rows.map(\.csv)
                return Content(Array(lines.map { $0 + "\r\n" }.joined().utf8))
            case .lines:
                return Content(rows.flatMap { $0.json + [0x0A] })
            case .array:
                var json = JSONWriter()
                json.array { json in rows.forEach { json.raw($0.json) } }
                return Content(json: json.bytes)
            case .envelope:
                var json = JSONWriter()
                json.object {
                    $0.key("data")
                    $0.array { json in rows.forEach { json.raw($0.json) } }
                    $0.field("unknown", unknown)
                    $0.field("total", documents.count)
                }
                return Content(json: json.bytes)
            }
        }
    }
}

extension Period {
    /// A period as it is shown: `2024` or `2024-05`, with its first and last day.
    fileprivate struct Row {
        let name: String
        let period: Period

        init(_ period: Period, _ interval: Interval) {
            self.period = period
            name = String(period.first.description.prefix(interval == .year ? 4 : 7))
        }

        var csv: String { "\(name),\(period.first),\(period.last),\(period.count)" }

        var json: [UInt8] {
            var json = JSONWriter()
            json.object {
                $0.field("period", name)
                $0.field("start", period.first.description)
                $0.field("end", period.last.description)
                $0.field("count", period.count)
            }
            return json.bytes
        }
    }
}
