/// The fields of documents, for snippets and names; a short field that several documents have is kept once, and a
/// quote not at all: its statement has it.
struct TextStore: Sendable {
    private var fields = StringPool()
    /// The places of the fields of all documents, or the numbers of statements, which are marked.
    private var places: [UInt32] = []
    /// Where those of each document begin; one more than there are documents.
    private var starts = RisingNumbers()
    /// Places by the fields themselves, while documents are added.
    private var known: [String: UInt32] = [:]
    private var last: (field: String, place: UInt32)?

    private static let statement: UInt32 = 1 << 31
    /// Longer fields, in octets, are rarely those of another document as well.
    private static let shared = 48

    init() { starts.append(0) }

    mutating func append(_ text: SearchText) {
        for field in text.title { places.append(place(of: field)) }
        for (number, field) in text.body.enumerated() {
            let statement = text.statements[number]
            places.append(statement.map { $0 | Self.statement } ?? place(of: field))
        }
        starts.append(places.count)
    }

    /// Where `field` is kept from now on.
    mutating func place(of field: String) -> UInt32 {
        let isShared = field.utf8.count <= Self.shared
        if isShared, let place = known[field] { return place }
        if let last, last.field == field { return last.place }
        let place = UInt32(fields.count)
        fields.append(field)
        if isShared { known[field] = place } else { last = (field, place) }
        return place
    }

    /// What is kept at a place.
    func field(at place: UInt32) -> String { fields[Int(place)] }

    /// The same in less memory, for no more documents.
    var trimmed: TextStore {
        var copy = self
        (copy.known, copy.last) = ([:], nil)
        copy.fields.trim()
        copy.places = places.withUnusedCapacityGivenBack
        copy.starts.trim()
        return copy
    }

    /// The fields of a document in order; `quote` knows those of statements.
    func fields(of document: UInt32, _ quote: (UInt32) -> String) -> [String] {
        places[starts[Int(document)]..<starts[Int(document) + 1]].map { place in
            place & Self.statement > 0 ? quote(place & ~Self.statement) : field(at: place)
        }
    }

    var octets: Int { fields.octets + places.count * 4 + starts.octets }
}

extension TextStore: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(fields)
        file.write(places)
        file.write(starts)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        fields = try file.value()
        places = try file.numbers()
        starts = try file.value()
        guard starts.count > 0, starts.isOf(starts.count - 1, in: places.count) else {
            throw .damaged
        }
    }
}
