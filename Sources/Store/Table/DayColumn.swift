import Records

/// For each document the days within which a date lies: eight octets where any document has it, else nothing.
struct DayColumn: Sendable {
    /// Days since 1970; `open` where the range has no such end.
    private var earliest: [Int32] = []
    private var latest: [Int32] = []
    private(set) var count = 0

    private static let openStart = Int32.min
    private static let openEnd = Int32.max

    mutating func append(_ range: DateRange?) {
        if range != nil, earliest.isEmpty {
            // None of those before has the date.
            earliest = Array(repeating: Self.openEnd, count: count)
            latest = Array(repeating: Self.openStart, count: count)
        }
        count += 1
        guard !earliest.isEmpty || range != nil else { return }
        guard let range else {
            // No day is later than an open end: this is no range.
            earliest.append(Self.openEnd)
            return latest.append(Self.openStart)
        }
        earliest.append(range.earliest.map { Int32($0.dayNumber) } ?? Self.openStart)
        latest.append(range.latest.map { Int32($0.dayNumber) } ?? Self.openEnd)
    }

    /// Nil where the document has no such date.
    subscript(document: UInt32) -> DateRange? {
        guard isKnown(document) else { return nil }
        let (first, last) = (earliest[Int(document)], latest[Int(document)])
        return DateRange(
            earliest: first == Self.openStart ? nil : CalendarDate(dayNumber: Int(first)),
            latest: last == Self.openEnd ? nil : CalendarDate(dayNumber: Int(last)))
    }

    /// The first and the last day, as they are kept.
    func ends(_ document: UInt32) -> (first: Int32, last: Int32)? {
        guard isKnown(document) else { return nil }
        return (earliest[Int(document)], latest[Int(document)])
    }

    private func isKnown(_ document: UInt32) -> Bool {
        !earliest.isEmpty && earliest[Int(document)] != Self.openEnd
    }

    /// Whether the document's date may lie, or must lie, within `days`.
    func lies(_ document: UInt32, within days: Days, _ match: DateMatch) -> Bool {
        guard let (first, last) = ends(document) else { return false }
        return match == .possible
            ? days.first <= last && first <= days.last : days.first <= first && last <= days.last
    }

    var octets: Int { (earliest.count + latest.count) * 4 }

    /// A range of days as the column has them.
    struct Days {
        let first: Int32
        let last: Int32

        init(_ range: DateRange) {
            first = range.earliest.map { Int32($0.dayNumber) } ?? openStart
            last = range.latest.map { Int32($0.dayNumber) } ?? openEnd
        }
    }
}

/// For each document when it held.
struct ValidityColumn: Sendable {
    private var began = DayColumn()
    private var ended = DayColumn()

    mutating func append(_ validity: Validity?) {
        began.append(validity?.began)
        ended.append(validity?.ended)
    }

    /// Nil for what never held.
    subscript(document: UInt32) -> Validity? {
        began[document].map { Validity(began: $0, ended: ended[document]) }
    }

    /// Whether the document held, or must have held, on one of `days`: as `Validity.holds` says.
    func holds(_ document: UInt32, on days: DayColumn.Days, _ match: DateMatch) -> Bool {
        guard let began = began.ends(document) else { return false }
        let ended = ended.ends(document)
        switch match {
        case .possible:
            return began.first <= days.last && (ended.map { days.first <= $0.last } ?? true)
        case .certain:
            return began.last <= days.last && (ended.map { days.first <= $0.first } ?? true)
        }
    }

    var octets: Int { began.octets + ended.octets }
}

extension DayColumn: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(count)
        file.write(earliest)
        file.write(latest)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        count = try file.number()
        earliest = try file.numbers()
        latest = try file.numbers()
        guard earliest.count == latest.count, earliest.isEmpty || earliest.count == count else {
            throw .damaged
        }
    }
}

extension ValidityColumn: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(began)
        file.write(ended)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        began = try file.value()
        ended = try file.value()
    }
}
