import Records

/// A state of the Correlates of War list.
struct DyadState: Hashable, Sendable {
    var code: Int
    var id: ActorID
}

/// What a panel of dyad-years counts of one alliance.
struct DyadEntry: Sendable {
    var id: AllianceID
    /// Its parties and members that have a number, rising by number.
    var states: [DyadState]
    var term: DyadTerm
    var obligations: Obligations
    var isCooperationAgreement: Bool
}

/// The entries of all alliances in little memory: many alliances share a few states, spans of years and promises.
struct DyadEntries: Sendable {
    private var ids = StringPool()
    private var states = Distinct<DyadState>()
    private var terms = Distinct<Terms>()
    private var kinds: [UInt32] = []
    /// The states of all entries, and where those of each begin.
    private var members: [UInt32] = []
    private var starts = RisingNumbers()

    private struct Terms: Hashable {
        var term: DyadTerm
        var obligations: Obligations
        var isCooperationAgreement: Bool
    }

    init(_ entries: some Sequence<DyadEntry>) {
        starts.append(0)
        for entry in entries {
            ids.append(entry.id.rawValue)
            kinds.append(
                terms.place(
                    of: Terms(
                        term: entry.term, obligations: entry.obligations,
                        isCooperationAgreement: entry.isCooperationAgreement)))
            for state in entry.states { members.append(states.place(of: state)) }
            starts.append(members.count)
        }
        ids.trim()
        starts.trim()
    }

    subscript(document: UInt32) -> DyadEntry {
        let place = Int(document)
        let kind = terms[kinds[place]]
        return DyadEntry(
            id: AllianceID(ids[place]),
            states: members[starts[place]..<starts[place + 1]].map { states[$0] }, term: kind.term,
            obligations: kind.obligations, isCooperationAgreement: kind.isCooperationAgreement)
    }

    var octets: Int { ids.octets + 4 * (kinds.count + members.count) + starts.octets }
}

extension DyadEntries: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(ids)
        file.write(states.all.count)
        for state in states.all {
            file.write(state.code)
            file.write(state.id.rawValue)
        }
        file.write(terms.all.count)
        for kind in terms.all {
            for years in [kind.term.possible, kind.term.certain] {
                file.write(years.map { [$0.lowerBound, $0.upperBound] } ?? [])
            }
            for answer in kind.obligations.all { file.write(answer.rawValue) }
            file.write(kind.isCooperationAgreement)
        }
        file.write(kinds)
        file.write(members)
        file.write(starts)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        ids = try file.value()
        var states: [DyadState] = []
        for _ in 0..<(try file.count()) {
            states.append(DyadState(code: try file.number(), id: ActorID(try file.text())))
        }
        self.states = Distinct(states)
        var terms: [Terms] = []
        for _ in 0..<(try file.count()) {
            let (possible, certain) = (try Self.years(&file), try Self.years(&file))
            var answers: [Answer] = []
            for _ in 0..<5 {
                guard let answer = Answer(rawValue: try file.text()) else { throw .damaged }
                answers.append(answer)
            }
            terms.append(
                Terms(
                    term: DyadTerm(possible: possible, certain: certain),
                    obligations: Obligations(
                        defense: answers[0], offense: answers[1], neutrality: answers[2],
                        nonaggression: answers[3], consultation: answers[4]),
                    isCooperationAgreement: try file.flag()))
        }
        self.terms = Distinct(terms)
        kinds = try file.numbers()
        members = try file.numbers()
        starts = try file.value()
        guard kinds.count == ids.count, starts.isOf(ids.count, in: members.count) else {
            throw .damaged
        }
    }

    private static func years(
        _ file: inout SnapshotDecoder
    ) throws(SnapshotFileProblem) -> ClosedRange<Int>? {
        let ends = try file.numbers(Int.self)
        guard ends.count == 2, ends[0] <= ends[1] else {
            if ends.isEmpty { return nil }
            throw .damaged
        }
        return ends[0]...ends[1]
    }
}

extension Obligations {
    fileprivate var all: [Answer] { [defense, offense, neutrality, nonaggression, consultation] }
}

/// Values that occur again and again, each kept once.
private struct Distinct<Value: Hashable & Sendable>: Sendable {
    private var values: [Value] = []
    private var places: [Value: UInt32] = [:]

    /// Where `value` is kept from now on.
    mutating func place(of value: Value) -> UInt32 {
        let place = places[value] ?? UInt32(values.count)
        if Int(place) == values.count {
            places[value] = place
            values.append(value)
        }
        return place
    }

    subscript(place: UInt32) -> Value { values[Int(place)] }

    init() {}

    init(_ values: [Value]) {
        self.values = values
        for (place, value) in values.enumerated() { places[value] = UInt32(place) }
    }

    var all: [Value] { values }
}
