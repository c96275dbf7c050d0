import Records

/// The JSON objects of a table, one after the other, and where their members stand.
///
/// Every row has the same members in the same order, so that a choice of fields is a choice of slices.
package struct JSONRows: Sendable {
    /// The member names, in order.
    package let members: [String]
    private var blocks: [JSONBlock] = []
    private var open = JSONBlock.Draft()
    private static let rowsOfBlock = 4_096

    /// `blank` is a row without content: it names the members of an empty table too.
    init(blank: [UInt8]) {
        members = JSONScan.members(of: blank).map(\.name)
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
        blocks.append(JSONBlock(open, members: members.count))
        open = JSONBlock.Draft()
    }

    /// The whole object.
    package func row(_ number: UInt32) -> ArraySlice<UInt8> {
        let (block, row) = Int(number).quotientAndRemainder(dividingBy: Self.rowsOfBlock)
        return blocks[block].row(row)
    }

    /// The members `range` of a row with the commas between them, without the braces.
    package func members(_ range: Range<Int>, of number: UInt32) -> ArraySlice<UInt8> {
        let (block, row) = Int(number).quotientAndRemainder(dividingBy: Self.rowsOfBlock)
        return blocks[block].members(range, of: row)
    }

    func add(to hash: inout ContentHash) {
        for block in blocks { hash.add(words: block.bytes.span) }
    }

    /// Of the rows themselves, and of where they and their members stand.
    var octets: (rows: Int, places: Int) {
        blocks.reduce((0, 0)) { ($0.0 + $1.bytes.count, $0.1 + $1.placesOctets) }
    }
}
