import Dispatch
package import Gazetteer
import Records
import Synchronization

/// A snapshot as a file: what one process has made of the articles, another serves at once.
///
///     0   "ENTENTE" and the number of the form
///     8   a head: the program's version, the hash, the length and checksum of each part
///     …   the parts: what belongs to no table, then a table for each kind of record
///
/// A file is for the version of the program that wrote it: another may write a record in another way. Checksums find
/// whatever damage there is; they are no protection from somebody who may write the file, as the articles have none.
package enum SnapshotFile {
    private static let mark: [UInt8] = Array("ENTENTE".utf8) + [1]
    /// Octets of the head's length.
    private static let headStart = 16
    private static let longestHead = 4_096

    /// The octets of the file, in pieces.
    package static func pieces(of snapshot: Snapshot, version: String) -> [[UInt8]] {
        let parts = concurrently { part in
            var file = SnapshotEncoder()
            if let part { snapshot.table(part).write(to: &file) } else { snapshot.write(to: &file) }
            file.close()
            return file
        }
        var head = SnapshotEncoder()
        head.write(version)
        head.write(parts.flatMap { [UInt64($0.count), $0.hash.rawValue] })
        let hash = head.hash.rawValue
        head.write(Int(truncatingIfNeeded: hash))
        head.close()
        let length = (0..<8).map { UInt8(truncatingIfNeeded: head.count >> ($0 * 8)) }
        return [mark + length] + head.pieces + parts.flatMap(\.pieces)
    }

    /// Reads a file whole.
    package static func snapshot(
        from source: any SnapshotSource, version: String, gazetteer: Gazetteer, generation: Int
    ) throws(SnapshotFileProblem) -> Snapshot {
        let places = try head(of: source, version)
        let read = concurrently { part in
            Result { () throws(SnapshotFileProblem) in
                let place = places[order.firstIndex(of: part) ?? 0]
                var file = SnapshotDecoder(source, place.range)
                let content = try Part(part, gazetteer, generation, from: &file)
                guard file.isAtEnd, file.hash.rawValue == place.hash else {
                    throw SnapshotFileProblem.damaged
                }
                return content
            }
        }
        var tables: [RecordKind: Table] = [:]
        var frame: Snapshot.Frame?
        for part in read {
            switch try part.get() {
            case .table(let table): tables[table.kind] = table
            case .frame(let found): frame = found
            }
        }
        guard let frame, let snapshot = Snapshot(frame, tables) else { throw .damaged }
        return snapshot
    }

    /// What a part holds.
    private enum Part: Sendable {
        case frame(Snapshot.Frame)
        case table(Table)

        init(
            _ kind: RecordKind?, _ gazetteer: Gazetteer, _ generation: Int,
            from file: inout SnapshotDecoder
        ) throws(SnapshotFileProblem) {
            if let kind {
                self = .table(try Table(kind, from: &file))
            } else {
                self = .frame(try Snapshot.Frame(gazetteer, generation, from: &file))
            }
        }
    }

    /// The parts in their order; nil for what belongs to no table. Those that take longest stand first.
    private static let order: [RecordKind?] = [
        .statement, .alliance, .coParty, .article, .actor, .event, nil,
    ]

    /// Where each part lies, and its checksum.
    private static func head(
        of source: any SnapshotSource, _ version: String
    ) throws(SnapshotFileProblem) -> [(range: Range<Int>, hash: UInt64)] {
        guard source.octets >= headStart else {
            throw SnapshotFileProblem("it is no snapshot of entente")
        }
        var opening = [UInt8](repeating: 0, count: headStart)
        let isRead = unsafe opening.withUnsafeMutableBytes { unsafe source.read(into: $0, at: 0) }
        guard isRead, opening.prefix(7).elementsEqual(mark.prefix(7)) else {
            throw SnapshotFileProblem("it is no snapshot of entente")
        }
        guard opening[7] == mark[7] else {
            throw SnapshotFileProblem("it has a form that this program does not know")
        }
        let length = opening[8...].reversed().reduce(0) { $0 << 8 | Int($1) }
        guard length <= longestHead, length <= source.octets - headStart else { throw .damaged }
        var file = SnapshotDecoder(source, headStart..<(headStart + length))
        let maker = try file.text()
        let numbers = try file.numbers(UInt64.self)
        let hash = file.hash.rawValue
        guard UInt64(bitPattern: Int64(try file.number())) == hash, file.isAtEnd,
            numbers.count == 2 * order.count
        else { throw .damaged }
        guard maker == version else {
            throw SnapshotFileProblem(
                "it was made by version \(maker.prefix(32)) of entente and this is \(version): build it again"
            )
        }
        var (places, start): ([(Range<Int>, UInt64)], Int) = ([], headStart + length)
        for place in stride(from: 0, to: numbers.count, by: 2) {
            let left = source.octets - start
            guard numbers[place] <= UInt64(left) else { throw .endsTooSoon }
            places.append((start..<(start + Int(numbers[place])), numbers[place + 1]))
            start += Int(numbers[place])
        }
        guard start == source.octets else {
            throw SnapshotFileProblem("it is damaged: there is more than it should hold")
        }
        return places
    }

    /// What `make` makes of each part, on all cores, in their order.
    private static func concurrently<Value: Sendable>(
        _ make: @Sendable (RecordKind?) -> Value
    ) -> [Value] {
        let values = Mutex([Value?](repeating: nil, count: order.count))
        DispatchQueue.concurrentPerform(iterations: order.count) { place in
            let value = make(order[place])
            values.withLock { $0[place] = value }
        }
        return values.withLock { $0.compactMap(\.self) }
    }
}
