/// The place of each document among the distinct values of a column, in as few octets as these allow.
struct RankColumn: Sendable {
    /// Octets of a rank; none where all documents have the same.
    private enum Width: Int {
        case single = 0
        case one = 1
        case two = 2
        case four = 4
    }

    // One array is in use. An enumeration of them as a stored value would mark its pointers, and a search for leaks
    // no longer find what they point at.
    private let width: Width
    private var same: UInt32 = 0
    /// The highest number stands for unknown.
    private var bytes: [UInt8] = []
    private var words: [UInt16] = []
    private var numbers: [UInt32] = []

    static let unknown = UInt32.max

    private init(same: UInt32) { (width, self.same) = (.single, same) }
    private init(bytes: [UInt8]) { (width, self.bytes) = (.one, bytes) }
    private init(words: [UInt16]) { (width, self.words) = (.two, words) }
    private init(numbers: [UInt32]) { (width, self.numbers) = (.four, numbers) }

    subscript(document: UInt32) -> UInt32 {
        switch width {
        case .single: return same
        case .one:
            let rank = bytes[Int(document)]
            return rank == .max ? Self.unknown : UInt32(rank)
        case .two:
            let rank = words[Int(document)]
            return rank == .max ? Self.unknown : UInt32(rank)
        case .four: return numbers[Int(document)]
        }
    }

    var octets: Int { bytes.count + words.count * 2 + numbers.count * 4 }

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
                return RankColumn(same: hasUnknown ? RankColumn.unknown : 0)
            }
            switch ranks.count {
            case ..<Int(UInt8.max):
                return RankColumn(bytes: values.map { UInt8(ranks[$0] ?? 255) })
            case ..<Int(UInt16.max):
                return RankColumn(words: values.map { UInt16(ranks[$0] ?? 65_535) })
            default:
                return RankColumn(numbers: values.map { ranks[$0] ?? RankColumn.unknown })
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
        file.write(width.rawValue)
        switch width {
        case .single: file.write(Int(same))
        case .one: file.write(bytes)
        case .two: file.write(words)
        case .four: file.write(numbers)
        }
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        switch Width(rawValue: try file.number()) {
        case .single: self.init(same: UInt32(clamping: try file.number()))
        case .one: self.init(bytes: try file.bytes())
        case .two: self.init(words: try file.numbers())
        case .four: self.init(numbers: try file.numbers())
        case nil: throw .damaged
        }
    }

    /// Whether it has a rank for each of `count` documents.
    func isOf(_ count: Int) -> Bool {
        switch width {
        case .single: true
        case .one: bytes.count == count
        case .two: words.count == count
        case .four: numbers.count == count
        }
    }
}
