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
}
