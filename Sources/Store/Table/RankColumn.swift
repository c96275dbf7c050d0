/// The place of each document among the distinct values of a column, in as few octets as these allow.
struct RankColumn: Sendable {
    private enum Form {
        /// All documents have the same.
        case same(UInt32)
        /// The highest number stands for unknown.
        case bytes([UInt8])
        case words([UInt16])
        case numbers([UInt32])
    }

    private let form: Form

    static let unknown = UInt32.max

    subscript(document: UInt32) -> UInt32 {
        switch form {
        case .same(let rank): return rank
        case .bytes(let ranks):
            let rank = ranks[Int(document)]
            return rank == .max ? Self.unknown : UInt32(rank)
        case .words(let ranks):
            let rank = ranks[Int(document)]
            return rank == .max ? Self.unknown : UInt32(rank)
        case .numbers(let ranks): return ranks[Int(document)]
        }
    }

    var octets: Int {
        switch form {
        case .same: 0
        case .bytes(let ranks): ranks.count
        case .words(let ranks): ranks.count * 2
        case .numbers(let ranks): ranks.count * 4
        }
    }

    /// Takes one value after the other, all texts or all numbers where known.
    struct Builder {
        private var values: [Int] = []
        /// Texts by the numbers that stand for them in `values`.
        private var texts: [String: Int] = [:]
        private static let unknown = Int.min

        mutating func append(_ value: SortValue) {
            switch value {
            case .unknown: values.append(Self.unknown)
            case .number(let number): values.append(number)
            case .text(let text):
                let number = texts[text] ?? texts.count
                if number == texts.count { texts[text] = number }
                values.append(number)
            }
        }

        var column: RankColumn {
            var known = Set(values)
            let hasUnknown = known.remove(Self.unknown) != nil
            let ranks = ranks(of: known)
            guard ranks.count + (hasUnknown ? 1 : 0) > 1 else {
                return RankColumn(form: .same(hasUnknown ? RankColumn.unknown : 0))
            }
            switch ranks.count {
            case ..<Int(UInt8.max):
                return RankColumn(form: .bytes(values.map { UInt8(ranks[$0] ?? 255) }))
            case ..<Int(UInt16.max):
                return RankColumn(form: .words(values.map { UInt16(ranks[$0] ?? 65_535) }))
            default:
                return RankColumn(
                    form: .numbers(values.map { ranks[$0] ?? RankColumn.unknown }))
            }
        }

        private func ranks(of known: Set<Int>) -> [Int: UInt32] {
            var ranks: [Int: UInt32] = [:]
            ranks.reserveCapacity(known.count)
            if texts.isEmpty {
                for (rank, number) in known.sorted().enumerated() { ranks[number] = UInt32(rank) }
            } else {
                let sorted = texts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                for (rank, entry) in sorted.enumerated() { ranks[entry.value] = UInt32(rank) }
            }
            return ranks
        }
    }
}

extension RankColumn: Stored {
    func write(to file: inout SnapshotEncoder) {
        switch form {
        case .same(let rank):
            file.write(0)
            file.write(Int(rank))
        case .bytes(let ranks):
            file.write(1)
            file.write(ranks)
        case .words(let ranks):
            file.write(2)
            file.write(ranks)
        case .numbers(let ranks):
            file.write(4)
            file.write(ranks)
        }
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        switch try file.number() {
        case 0: form = .same(UInt32(clamping: try file.number()))
        case 1: form = .bytes(try file.bytes())
        case 2: form = .words(try file.numbers())
        case 4: form = .numbers(try file.numbers())
        default: throw .damaged
        }
    }

    /// Whether it has a rank for each of `count` documents.
    func isOf(_ count: Int) -> Bool {
        switch form {
        case .same: true
        case .bytes(let ranks): ranks.count == count
        case .words(let ranks): ranks.count == count
        case .numbers(let ranks): ranks.count == count
        }
    }
}
