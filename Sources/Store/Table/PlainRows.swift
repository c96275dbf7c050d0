/// Rows of JSON one after the other, and where their members stand.
struct PlainRows: Sendable {
    private var bytes: [UInt8] = []
    /// Where each row begins; one more than there are rows.
    private var starts: [UInt32] = [0]
    /// For each row where each member begins, counted from the row's start.
    private var offsets: [UInt32] = []
    let memberCount: Int

    init(memberCount: Int) { self.memberCount = memberCount }

    var count: Int { starts.count - 1 }

    /// - Parameter members: where each member begins.
    mutating func append(_ object: [UInt8], _ members: [Int]) {
        for start in members { offsets.append(UInt32(start)) }
        bytes.append(contentsOf: object)
        starts.append(UInt32(bytes.count))
    }

    func row(_ row: Int) -> ArraySlice<UInt8> {
        bytes[Int(starts[row])..<Int(starts[row + 1])]
    }

    /// Adds a row to `bytes`.
    func append(row: Int, to bytes: inout [UInt8]) {
        let octets = self.bytes.span.extracting(Int(starts[row])..<Int(starts[row + 1]))
        // An array takes a span octet by octet, or this way at once.
        unsafe octets.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    func length(of row: Int) -> Int { Int(starts[row + 1] - starts[row]) }

    /// The members `range` of a row with the commas between them.
    func members(_ range: Range<Int>, of row: Int) -> ArraySlice<UInt8> {
        let start = Int(starts[row])
        let base = row * memberCount
        let from = start + Int(offsets[base + range.lowerBound])
        let to =
            range.upperBound < memberCount
            ? start + Int(offsets[base + range.upperBound]) : Int(starts[row + 1])
        // Before the next member stands a comma, after the last one the closing brace.
        return bytes[from..<(to - 1)]
    }

    func add(to hash: inout ContentHash) { hash.add(words: bytes.span) }

    /// The same in no more memory than it needs.
    var trimmed: PlainRows {
        var copy = self
        copy.bytes = bytes.withUnusedCapacityGivenBack
        copy.starts = starts.withUnusedCapacityGivenBack
        copy.offsets = offsets.withUnusedCapacityGivenBack
        return copy
    }

    var jsonOctets: Int { bytes.count }
    var octets: Int { bytes.count + 4 * (starts.count + offsets.count) }
}

extension PlainRows: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(memberCount)
        file.write(bytes)
        file.write(starts)
        file.write(offsets)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        memberCount = try file.number()
        bytes = try file.bytes()
        starts = try file.numbers()
        offsets = try file.numbers()
        guard starts.last == UInt32(clamping: bytes.count), memberCount > 0,
            offsets.count
                == memberCount.multipliedReportingOverflow(by: starts.count - 1).partialValue
        else { throw .damaged }
    }
}
