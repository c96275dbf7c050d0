import Records

/// The JSON objects of a table, in blocks.
///
/// Every row has the same members in the same order, so that a choice of fields is a choice of slices.
package struct JSONRows: Sendable {
    /// The member names, in order.
    package let members: [String]
    private var blocks: [JSONBlock] = []
    /// The rows of the block that is not full yet.
    private var open: PlainRows
    /// No more than two octets can tell apart.
    private static let rowsOfBlock = 4_096

    /// `blank` is a row without content: it names the members of an empty table too.
    init(blank: [UInt8]) {
        members = JSONScan.members(of: blank).map(\.name)
        open = PlainRows(memberCount: members.count)
    }

    init(_ objects: [[UInt8]], blank: [UInt8]) {
        self.init(blank: blank)
        for object in objects { append(object) }
        close()
    }

    mutating func append(_ object: [UInt8]) {
        let starts = JSONScan.starts(in: object, count: members.count)
        precondition(starts.count == members.count, "every row has the same members")
        open.append(object, starts)
        if open.count == Self.rowsOfBlock { close() }
    }

    /// To be called after the last row.
    mutating func close() {
        guard open.count > 0 else { return }
        blocks.append(JSONBlock(open))
        open = PlainRows(memberCount: members.count)
    }

    /// Adds the whole object to `bytes`.
    package func append(row number: UInt32, to bytes: inout [UInt8]) {
        let (block, row) = Int(number).quotientAndRemainder(dividingBy: Self.rowsOfBlock)
        blocks[block].append(row: row, to: &bytes)
    }

    /// Octets that the objects take together, as far as that is known without making them.
    package func length(of numbers: [UInt32]) -> Int {
        numbers.reduce(0) { length, number in
            let (block, row) = Int(number).quotientAndRemainder(dividingBy: Self.rowsOfBlock)
            return length + blocks[block].length(of: row)
        }
    }

    /// Adds the members `range` of a row with the commas between them, without the braces.
    package func append(_ range: Range<Int>, of number: UInt32, to bytes: inout [UInt8]) {
        let (block, row) = Int(number).quotientAndRemainder(dividingBy: Self.rowsOfBlock)
        blocks[block].append(range, of: row, to: &bytes)
    }

    /// The whole object.
    package func row(_ number: UInt32) -> [UInt8] {
        var bytes: [UInt8] = []
        append(row: number, to: &bytes)
        return bytes
    }

    /// The members `range` of a row with the commas between them, without the braces.
    package func members(_ range: Range<Int>, of number: UInt32) -> [UInt8] {
        var bytes: [UInt8] = []
        append(range, of: number, to: &bytes)
        return bytes
    }

    func add(to hash: inout ContentHash) {
        for block in blocks { block.add(to: &hash) }
    }

    /// Of the JSON, and of where its parts stand.
    var octets: (json: Int, places: Int) {
        blocks.reduce((0, 0)) { ($0.0 + $1.octets.json, $0.1 + $1.octets.places) }
    }
}

extension JSONRows: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(members.count)
        for member in members { file.write(member) }
        file.write(blocks)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        var members: [String] = []
        for _ in 0..<(try file.count()) { members.append(try file.text()) }
        self.members = members
        blocks = try file.values()
        open = PlainRows(memberCount: members.count)
    }
}
