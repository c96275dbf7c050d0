/// Some thousand rows of JSON, in whichever form takes least.
enum JSONBlock: Sendable {
    case plain(PlainRows)
    case shared(SharedRows)

    init(_ draft: PlainRows) {
        // A few rows are not worth the joining.
        let shared = draft.count >= Self.few ? SharedRows(draft) : nil
        if let shared, shared.octets * 4 < draft.octets * 3 {
            self = .shared(shared)
        } else {
            self = .plain(draft.trimmed)
        }
    }

    private static let few = 512

    func append(row: Int, to bytes: inout [UInt8]) {
        switch self {
        case .plain(let rows): bytes.append(contentsOf: rows.row(row))
        case .shared(let rows):
            bytes.append(UInt8(ascii: "{"))
            rows.append(0..<rows.memberCount, of: row, to: &bytes)
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// The members `range` of a row with the commas between them.
    func append(_ range: Range<Int>, of row: Int, to bytes: inout [UInt8]) {
        switch self {
        case .plain(let rows): bytes.append(contentsOf: rows.members(range, of: row))
        case .shared(let rows): rows.append(range, of: row, to: &bytes)
        }
    }

    func add(to hash: inout ContentHash) {
        switch self {
        case .plain(let rows): rows.add(to: &hash)
        case .shared(let rows): rows.add(to: &hash)
        }
    }

    /// Of the JSON, and of where its parts stand.
    var octets: (json: Int, places: Int) {
        switch self {
        case .plain(let rows): (rows.jsonOctets, rows.octets - rows.jsonOctets)
        case .shared(let rows): (rows.jsonOctets, rows.octets - rows.jsonOctets)
        }
    }
}

extension JSONBlock: Stored {
    func write(to file: inout SnapshotEncoder) {
        switch self {
        case .plain(let rows):
            file.write(false)
            file.write(rows)
        case .shared(let rows):
            file.write(true)
            file.write(rows)
        }
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        self = try file.flag() ? .shared(try file.value()) : .plain(try file.value())
    }
}
