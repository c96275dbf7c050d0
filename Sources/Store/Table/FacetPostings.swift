/// The values of a facet, sorted, and the documents that have each of them.
final class FacetPostings: Sendable {
    let values: StringPool
    /// The documents of the values, one after the other, as far as these are no bits.
    private let documents: [UInt32]
    /// Where in `documents` those of each value begin; one more than there are values.
    private let starts: [UInt32]
    /// Of frequent values, by their places.
    private let bits: [Int: DocumentSet]
    private let universe: Int

    private init(
        values: StringPool, documents: [UInt32], starts: [UInt32], bits: [Int: DocumentSet],
        universe: Int
    ) {
        (self.values, self.documents, self.starts) = (values, documents, starts)
        (self.bits, self.universe) = (bits, universe)
    }

    /// The documents that have `value`.
    func documents(of value: String) -> DocumentSet? {
        values.sortedIndex(of: value).map { self[$0] }
    }

    /// The documents of the value at `place`.
    subscript(place: Int) -> DocumentSet {
        bits[place]
            ?? DocumentSet(
                list: documents[Int(starts[place])..<Int(starts[place + 1])], of: universe)
    }

    var octets: Int {
        values.octets + 4 * (documents.count + starts.count) + bits.count * (universe / 8)
    }

    /// Collects the values of one document after the other.
    struct Builder {
        private var places: [String: UInt32] = [:]
        /// The document that had each value last.
        private var last: [UInt32] = []
        private var counts: [UInt32] = []
        /// Pairs of a value's place and a document.
        private var pairs: [(value: UInt32, document: UInt32)] = []

        mutating func append(_ value: String, _ document: UInt32) {
            let place = places[value] ?? UInt32(last.count)
            if Int(place) == last.count {
                places[value] = place
                last.append(.max)
                counts.append(0)
            }
            guard last[Int(place)] != document else { return }
            last[Int(place)] = document
            counts[Int(place)] += 1
            pairs.append((place, document))
        }

        /// - Parameter universe: how many documents there are.
        func postings(of universe: Int) -> FacetPostings {
            let sorted = places.sorted { $0.key < $1.key }
            var (starts, next): ([UInt32], [UInt32]) = ([], counts)
            var (bits, end): ([Int: Bits], UInt32) = ([:], 0)
            var dense = [Int?](repeating: nil, count: counts.count)
            for (place, entry) in sorted.enumerated() {
                starts.append(end)
                let count = counts[Int(entry.value)]
                if Int(count) * DocumentSet.density > universe {
                    dense[Int(entry.value)] = place
                    bits[place] = Bits(universe: universe)
                } else {
                    next[Int(entry.value)] = end
                    end += count
                }
            }
            starts.append(end)
            var documents = [UInt32](repeating: 0, count: Int(end))
            for (value, document) in pairs {
                if let place = dense[Int(value)] {
                    bits[place]?.insert(document)
                } else {
                    documents[Int(next[Int(value)])] = document
                    next[Int(value)] += 1
                }
            }
            return FacetPostings(
                values: StringPool(sorted.map(\.key)), documents: documents, starts: starts,
                bits: bits.mapValues { DocumentSet(bits: $0, of: universe) }, universe: universe)
        }
    }
}

extension FacetPostings: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(universe)
        file.write(values)
        file.write(documents)
        file.write(starts)
        file.write(bits.count)
        for (place, set) in bits.sorted(by: { $0.key < $1.key }) {
            file.write(place)
            file.write(set.asBits.words)
        }
    }

    convenience init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        let universe = try file.number()
        let values: StringPool = try file.value()
        let documents: [UInt32] = try file.numbers()
        let starts: [UInt32] = try file.numbers()
        var bits: [Int: DocumentSet] = [:]
        for _ in 0..<(try file.count()) {
            let place = try file.number()
            let words = try file.numbers(UInt64.self)
            guard universe >= 0, words.count == (universe &+ 63) / 64 else { throw .damaged }
            bits[place] = DocumentSet(bits: Bits(words: words), of: universe)
        }
        guard starts.count == values.count + 1, starts.last == UInt32(clamping: documents.count)
        else { throw .damaged }
        self.init(
            values: values, documents: documents, starts: starts, bits: bits, universe: universe)
    }
}
