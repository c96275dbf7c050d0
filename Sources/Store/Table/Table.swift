package import Records

/// All records of one kind, frozen: preserialised rows, columns, postings and an index of words.
///
/// A document number is a record's place here; records stand in order of id.
package final class Table: Sendable {
    package let kind: RecordKind
    package let ids: [String]
    /// The records as they are served one by one.
    package let objects: JSONRows
    /// The records without nesting.
    package let flat: JSONRows
    /// What to call each record where only its name is shown.
    package let labels: [LocalizedName]

    let postings: [Facet: [String: [UInt32]]]
    let dates: [DateColumn: [DateRange?]]
    let validities: [Validity?]
    let ranks: [SortColumn: RankColumn]
    let index: TextIndex
    private let numbers: [String: UInt32]

    /// `blank` is the row of a record without content: it names the members of an empty table too.
    init(_ kind: RecordKind, _ rows: [Row], blank: Row) {
        let rows = rows.sorted { $0.id < $1.id }
        self.kind = kind
        ids = rows.map(\.id)
        labels = rows.map(\.label)
        objects = JSONRows(rows.map(\.object), blank: blank.object)
        flat = JSONRows(rows.map(\.flat), blank: blank.flat)
        index = TextIndex(rows.map(\.text))
        numbers = Dictionary(
            rows.enumerated().map { ($1.id, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
        postings = Self.postings(rows, completing: kind.facets)
        var dates: [DateColumn: [DateRange?]] = [:]
        for column in kind.dates {
            dates[column] = rows.map { row in
                row.dates[column].map(DateRange.init)
            }
        }
        self.dates = dates
        validities = rows.map(\.validity)
        var ranks: [SortColumn: RankColumn] = [:]
        for column in kind.sortColumns where column != .id {
            ranks[column] = RankColumn(rows.map { $0.order[column] ?? .unknown })
        }
        self.ranks = ranks
    }

    package var count: Int { ids.count }

    /// The document number of the record named `id`.
    package func number(of id: String) -> UInt32? { numbers[id] }

    /// The documents whose `facet` is `value`, rising.
    package func documents(_ facet: Facet, _ value: String) -> [UInt32] {
        postings[facet]?[value] ?? []
    }

    /// The values that `facet` takes here, sorted.
    package func values(of facet: Facet) -> [String] {
        (postings[facet] ?? [:]).keys.sorted()
    }

    func add(to hash: inout ContentHash) {
        objects.add(to: &hash)
        flat.add(to: &hash)
    }

    /// `facets` get postings of the documents without a value as well.
    private static func postings(
        _ rows: [Row], completing facets: [Facet]
    ) -> [Facet: [String: [UInt32]]] {
        var postings: [Facet: [String: [UInt32]]] = [:]
        for (number, row) in rows.enumerated() {
            for (facet, value) in row.facets {
                let document = UInt32(number)
                guard postings[facet]?[value]?.last != document else { continue }
                postings[facet, default: [:]][value, default: []].append(document)
            }
            for facet in facets where !row.facets.contains(where: { $0.0 == facet }) {
                postings[facet, default: [:]][Facet.unknown, default: []].append(UInt32(number))
            }
        }
        return postings
    }
}
