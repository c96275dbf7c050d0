import Records

/// Takes in one row after the other, so that no more than one is ever there beside the table.
struct TableBuilder {
    let kind: RecordKind
    private(set) var ids = StringPool()
    private(set) var objects: JSONRows
    /// Nil where the records have no nesting anyway.
    private(set) var flat: JSONRows?
    private(set) var labels: [Labels.Places] = []
    private(set) var facets: [Facet: FacetPostings.Builder] = [:]
    private(set) var dates: [DateColumn: DayColumn] = [:]
    private(set) var validities = ValidityColumn()
    private(set) var orders: [SortColumn: RankColumn.Builder] = [:]
    private(set) var text: TextIndex.Builder
    private let isSearched: Bool
    private var last = ""

    /// `blank` is the row of a record without content: it names the members of an empty table too.
    init(_ kind: RecordKind, blank: Row) {
        self.kind = kind
        objects = JSONRows(blank: blank.object)
        flat = blank.flat.map { JSONRows(blank: $0) }
        isSearched = Snapshot.searchedKinds.contains(kind)
        text = TextIndex.Builder(keepsTexts: isSearched)
        for column in kind.dates { dates[column] = DayColumn() }
        for column in kind.sortColumns where column != .id {
            orders[column] = RankColumn.Builder()
        }
    }

    /// Rows come in order of id.
    mutating func append(_ row: Row) {
        precondition(last <= row.id, "rows come in order of id")
        last = row.id
        let document = UInt32(ids.count)
        ids.append(row.id)
        objects.append(row.object)
        if let object = row.flat { flat?.append(object) }
        if isSearched {
            let name = row.label
            labels.append(.init(en: text.place(of: name.en), fr: text.place(of: name.fr)))
        }
        for (facet, value) in row.facets {
            facets[facet, default: FacetPostings.Builder()].append(value, document)
        }
        // Those without a value can be asked for as well.
        for facet in kind.facets where !row.facets.contains(where: { $0.0 == facet }) {
            facets[facet, default: FacetPostings.Builder()].append(Facet.unknown, document)
        }
        for column in kind.dates { dates[column]?.append(row.dates[column].map(DateRange.init)) }
        validities.append(row.validity)
        for column in kind.sortColumns where column != .id {
            orders[column]?.append(row.order[column] ?? .unknown)
        }
        text.append(row.text)
    }

    /// The table of all rows so far.
    consuming func table() -> Table {
        ids.trim()
        labels = labels.withUnusedCapacityGivenBack
        objects.close()
        flat?.close()
        return Table(self)
    }
}

extension Table {
    /// The table of `records`, in whatever order they come.
    static func of<Record>(
        _ kind: RecordKind, _ records: [Record], blank: Row, id: (Record) -> String,
        row: (Record) -> Row
    ) -> Table {
        var builder = TableBuilder(kind, blank: blank)
        let isSorted = zip(records, records.dropFirst()).allSatisfy { id($0) <= id($1) }
        if isSorted {
            for record in records { builder.append(row(record)) }
        } else {
            for place in records.indices.sorted(by: { id(records[$0]) < id(records[$1]) }) {
                builder.append(row(records[place]))
            }
        }
        return builder.table()
    }
}
