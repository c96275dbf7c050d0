/// All records of one kind, frozen: preserialised rows, columns, postings and an index of words.
///
/// A document number is a record's place here; records stand in order of id.
package final class Table: Sendable {
    package let kind: RecordKind
    /// Sorted.
    package let ids: StringPool
    /// The records as they are served one by one.
    package let objects: JSONRows
    /// The records without nesting.
    package let flat: JSONRows
    /// What to call each record where only its name is shown; empty for kinds that are never shown so.
    package let labels: Labels

    let postings: FewKeys<Facet, FacetPostings>
    let dates: [DateColumn: DayColumn]
    let validities: ValidityColumn
    let ranks: FewKeys<SortColumn, RankColumn>
    let index: TextIndex
    /// Whether `flat` is `objects`.
    private let isFlat: Bool

    init(_ builder: TableBuilder) {
        kind = builder.kind
        ids = builder.ids
        (objects, flat, isFlat) = (
            builder.objects, builder.flat ?? builder.objects, builder.flat == nil
        )
        let count = builder.ids.count
        postings = FewKeys(builder.facets.mapValues { $0.postings(of: count) })
        (dates, validities) = (builder.dates, builder.validities)
        ranks = FewKeys(builder.orders.mapValues(\.column))
        index = builder.text.index
        labels = Labels(index.texts, builder.labels)
    }

    init(_ kind: RecordKind, from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        self.kind = kind
        ids = try file.value()
        objects = try file.value()
        isFlat = try file.flag()
        flat = isFlat ? objects : try file.value()
        index = try file.value()
        labels = Labels(index.texts, numbers: try file.numbers())
        validities = try file.value()
        var dates: [DateColumn: DayColumn] = [:]
        for column in kind.dates { dates[column] = try file.value() }
        var ranks: [SortColumn: RankColumn] = [:]
        for column in kind.sortColumns where column != .id {
            let column = (column, try file.value(RankColumn.self))
            guard column.1.isOf(ids.count) else { throw .damaged }
            ranks[column.0] = column.1
        }
        var postings: [Facet: FacetPostings] = [:]
        for _ in 0..<(try file.count()) {
            guard let facet = Facet(rawValue: try file.text()) else { throw .damaged }
            postings[facet] = try file.value()
        }
        (self.dates, self.ranks, self.postings) = (dates, FewKeys(ranks), FewKeys(postings))
        guard index.count == ids.count else { throw .damaged }
    }

    package var count: Int { ids.count }

    /// The document number of the record named `id`.
    package func number(of id: String) -> UInt32? { ids.sortedIndex(of: id).map { UInt32($0) } }

    /// The documents whose `facet` is `value`.
    package func documents(_ facet: Facet, _ value: String) -> DocumentSet {
        postings[facet]?.documents(of: value) ?? DocumentSet(list: [], of: count)
    }

    /// The values that `facet` takes here, sorted.
    package func values(of facet: Facet) -> StringPool {
        postings[facet]?.values ?? StringPool()
    }

    func add(to hash: inout ContentHash) {
        objects.add(to: &hash)
        if !isFlat { flat.add(to: &hash) }
    }

    /// What it takes in memory, by part.
    package var octets: KeyValuePairs<String, Int> {
        let (rows, places) = objects.octets
        let (flatRows, flatPlaces) = isFlat ? (0, 0) : flat.octets
        let columns =
            dates.values.reduce(0) { $0 + $1.octets } + validities.octets
            + ranks.values.reduce(0) { $0 + $1.octets }
        return [
            "rows": rows + flatRows, "places": places + flatPlaces + ids.octets + labels.octets,
            "columns": columns, "postings": postings.values.reduce(0) { $0 + $1.octets },
            "words": index.octets.postings, "texts": index.octets.texts,
        ]
    }
}

extension Table {
    func write(to file: inout SnapshotEncoder) {
        file.write(ids)
        file.write(objects)
        file.write(isFlat)
        if !isFlat { file.write(flat) }
        file.write(index)
        file.write(labels.numbers)
        file.write(validities)
        for column in kind.dates { if let dates = dates[column] { file.write(dates) } }
        for column in kind.sortColumns where column != .id {
            if let ranks = ranks[column] { file.write(ranks) }
        }
        file.write(postings.values.count)
        for (facet, postings) in postings.entries.sorted(by: { $0.0.rawValue < $1.0.rawValue }) {
            file.write(facet.rawValue)
            file.write(postings)
        }
    }
}
