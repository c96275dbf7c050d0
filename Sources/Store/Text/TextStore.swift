/// The fields of documents, for snippets; a field that several documents have is kept once.
struct TextStore: Sendable {
    private var fields = StringPool()
    /// The places of the fields of all documents.
    private var places: [UInt32] = []
    /// Where those of each document begin; one more than there are documents.
    private var starts = RisingNumbers()
    /// Places by the fields themselves, while documents are added.
    private var known: [String: UInt32] = [:]

    init() { starts.append(0) }

    mutating func append(_ text: SearchText) {
        for field in text.title + text.body {
            let place = known[field] ?? UInt32(fields.count)
            if Int(place) == fields.count {
                known[field] = place
                fields.append(field)
            }
            places.append(place)
        }
        starts.append(places.count)
    }

    /// The same in less memory, for no more documents.
    var trimmed: TextStore {
        var copy = self
        copy.known = [:]
        copy.fields.trim()
        copy.places = places.withUnusedCapacityGivenBack
        copy.starts.trim()
        return copy
    }

    /// The words of a document in order, and where they stand.
    subscript(document: UInt32) -> IndexedText {
        let (start, end) = (starts[Int(document)], starts[Int(document) + 1])
        return IndexedText(places[start..<end].map { fields[Int($0)] })
    }

    var octets: Int { fields.octets + places.count * 4 + starts.octets }
}
