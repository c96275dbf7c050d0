/// Some thousand rows of JSON, in whichever form takes least.
///
/// An object, so that looking at a row copies no more than a reference to it.
final class JSONBlock: Sendable {
    // One of the two is in use.
    private let isShared: Bool
    private let plain: PlainRows
    private let shared: SharedRows

    convenience init(_ draft: PlainRows) {
        // A few rows are not worth the joining.
        let shared = draft.count >= Self.few ? SharedRows(draft) : nil
        if let shared, shared.octets * 4 < draft.octets * 3 {
            self.init(shared: shared)
        } else {
            self.init(plain: draft.trimmed)
        }
    }

    private init(plain: PlainRows) {
        (isShared, self.plain, shared) = (false, plain, .none)
    }

    private init(shared: SharedRows) {
        (isShared, plain, self.shared) = (true, PlainRows(memberCount: 0), shared)
    }

    private static let few = 512

    func append(row: Int, to bytes: inout [UInt8]) {
        guard isShared else { return plain.append(row: row, to: &bytes) }
        bytes.append(UInt8(ascii: "{"))
        shared.append(0..<shared.memberCount, of: row, to: &bytes)
        bytes.append(UInt8(ascii: "}"))
    }

    /// Octets of a row as far as that is known without making it.
    func length(of row: Int) -> Int { isShared ? 0 : plain.length(of: row) }

    /// The members `range` of a row with the commas between them.
    func append(_ range: Range<Int>, of row: Int, to bytes: inout [UInt8]) {
        guard isShared else { return bytes.append(contentsOf: plain.members(range, of: row)) }
        shared.append(range, of: row, to: &bytes)
    }

    func add(to hash: inout ContentHash) {
        if isShared { shared.add(to: &hash) } else { plain.add(to: &hash) }
    }

    /// Of the JSON, and of where its parts stand.
    var octets: (json: Int, places: Int) {
        isShared
            ? (shared.jsonOctets, shared.octets - shared.jsonOctets)
            : (plain.jsonOctets, plain.octets - plain.jsonOctets)
    }
}

extension JSONBlock: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(isShared)
        if isShared { file.write(shared) } else { file.write(plain) }
    }

    convenience init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        if try file.flag() {
            self.init(shared: try file.value())
        } else {
            self.init(plain: try file.value())
        }
    }
}
