/// Rows of JSON whose members are kept once for all rows that have the same: most of what a million records say is
/// said by many of them.
struct SharedRows: Sendable {
    /// The different members, one after the other, `"status":"signed"`; first all of the first member.
    private var texts: [UInt8] = []
    /// Where each begins; one more than there are.
    private var starts: [UInt32] = [0]
    private var columns: [Column] = []
    /// For each row, which of a member's texts it has, in as many octets as that member needs.
    private var cells: [UInt8] = []
    /// Octets of `cells` for a row.
    private var stride = 0

    /// Where a member's texts are told.
    private struct Column: Sendable {
        /// The number of its first text.
        var first: Int
        /// Octets in a row's cells: none where all rows have the same, one or two.
        var width: Int
        /// Where these stand among the row's.
        var offset: Int
    }

    var memberCount: Int { columns.count }

    static let none = SharedRows(PlainRows(memberCount: 0))

    init(_ rows: PlainRows) {
        var places: [[UInt16]] = []
        for member in 0..<rows.memberCount {
            let first = starts.count - 1
            places.append(takeIn(member, of: rows))
            let count = starts.count - 1 - first
            let width = count == 1 ? 0 : count <= 256 ? 1 : 2
            columns.append(Column(first: first, width: width, offset: stride))
            stride += width
        }
        cells.reserveCapacity(rows.count * stride)
        for row in 0..<rows.count {
            for (member, column) in columns.enumerated() where column.width > 0 {
                let place = places[member][row]
                cells.append(UInt8(truncatingIfNeeded: place))
                if column.width == 2 { cells.append(UInt8(place >> 8)) }
            }
        }
        texts = texts.withUnusedCapacityGivenBack
    }

    /// Keeps the different texts of a member; which of them each row has.
    private mutating func takeIn(_ member: Int, of rows: PlainRows) -> [UInt16] {
        var known: [UInt64: UInt16] = [:]
        var (places, last): ([UInt16], UInt16) = ([], 0)
        let first = starts.count - 1
        for row in 0..<rows.count {
            let text = rows.members(member..<(member + 1), of: row)
            // Neighbours often have the same.
            if row > 0, text.elementsEqual(self.text(first + Int(last))) {
                places.append(last)
                continue
            }
            var hash = ContentHash()
            hash.add(words: text.span)
            // Two texts with one hash are kept apart: then one of them is merely not found again.
            if let place = known[hash.rawValue], text.elementsEqual(self.text(first + Int(place))) {
                last = place
            } else {
                last = UInt16(starts.count - 1 - first)
                known[hash.rawValue] = last
                texts.append(contentsOf: text)
                starts.append(UInt32(texts.count))
            }
            places.append(last)
        }
        return places
    }

    private func text(_ number: Int) -> ArraySlice<UInt8> {
        texts[Int(starts[number])..<Int(starts[number + 1])]
    }

    /// The members `range` of a row with the commas between them.
    func append(_ range: Range<Int>, of row: Int, to bytes: inout [UInt8]) {
        for member in range {
            if member > range.lowerBound { bytes.append(UInt8(ascii: ",")) }
            let column = columns[member]
            let cell = row * stride + column.offset
            var place = column.first
            if column.width > 0 { place += Int(cells[cell]) }
            if column.width > 1 { place += Int(cells[cell + 1]) << 8 }
            bytes.append(contentsOf: text(place))
        }
    }

    func add(to hash: inout ContentHash) {
        hash.add(words: texts.span)
        hash.add(words: cells.span)
    }

    var jsonOctets: Int { texts.count }
    var octets: Int { texts.count + starts.count * 4 + cells.count + columns.count * 24 }
}

extension SharedRows: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(texts)
        file.write(starts)
        file.write(columns.flatMap { [$0.first, $0.width, $0.offset] })
        file.write(cells)
        file.write(stride)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        texts = try file.bytes()
        starts = try file.numbers()
        let numbers = try file.numbers(Int.self)
        cells = try file.bytes()
        stride = try file.number()
        guard starts.last == UInt32(clamping: texts.count), numbers.count % 3 == 0 else {
            throw .damaged
        }
        for place in Swift.stride(from: 0, to: numbers.count, by: 3) {
            columns.append(
                Column(
                    first: numbers[place], width: numbers[place + 1], offset: numbers[place + 2]))
        }
    }
}
