import Records

/// Which states stand in alliances in which years: what a panel of dyad-years is made of.
///
/// A dyad is two states by their Correlates of War numbers, the smaller first; it is named by
/// `1000 × mem1 + mem2`, as in ATOP's dyad-year files.
package struct DyadPanel: Sendable {
    /// By document number.
    private let entries: DyadEntries

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        entries = try file.value()
    }

    func write(to file: inout SnapshotEncoder) { file.write(entries) }

    /// - Parameter alliances: in order of id, as the table has them.
    init(_ alliances: [Alliance], _ lookup: RecordLookup, until horizon: Int?) {
        let order = alliances.indices.sorted { alliances[$0].id < alliances[$1].id }
        entries = DyadEntries(
            order.lazy.map { place in
                let alliance = alliances[place]
                let states = Set(alliance.parties + alliance.members).compactMap {
                    id -> DyadState? in
                    guard let actor = lookup.actor(id), actor.kind == .state else { return nil }
                    return actor.codes.cow.map { DyadState(code: $0, id: id) }
                }
                let validity = Validity(alliance)
                return DyadEntry(
                    id: alliance.id, states: states.sorted { ($0.code, $0.id) < ($1.code, $1.id) },
                    term: validity.map { DyadTerm($0, until: horizon) } ?? .none,
                    obligations: alliance.obligations,
                    isCooperationAgreement: [.dcaGeneral, .dcaSector].contains(
                        alliance.allianceClass))
            })
    }

    /// What is asked of the panel.
    package struct Scope: Sendable {
        package let documents: [UInt32]
        let match: DateMatch
        let years: ClosedRange<Int>

        /// `years` is open where nothing is said.
        package init(documents: [UInt32], match: DateMatch, years: DateRange? = nil) {
            self.documents = documents
            self.match = match
            let first = years?.earliest?.year ?? 0
            self.years = first...max(first, years?.latest?.year ?? 9_999)
        }
    }

    /// How many rows the panel of `scope` has at most, without making it.
    package func bound(of scope: Scope) -> Int {
        scope.documents.reduce(0) { sum, document in
            let entry = entries[document]
            let years = scope.years(of: entry)?.count ?? 0
            return sum + entry.states.count * (entry.states.count - 1) / 2 * years
        }
    }

    /// The rows of `scope`, by dyad, then year.
    func rows(of scope: Scope) -> (rows: [DyadYear], withoutYears: Int, withoutDyad: Int) {
        var rows: [DyadYear.Key: DyadYear] = [:]
        var (withoutYears, withoutDyad) = (0, 0)
        for document in scope.documents.sorted() {
            let entry = entries[document]
            guard let years = scope.years(of: entry) else {
                withoutYears += 1
                continue
            }
            guard entry.states.count > 1 else {
                withoutDyad += 1
                continue
            }
            for (index, first) in entry.states.enumerated() {
                for second in entry.states[(index + 1)...] {
                    for year in years {
                        let key = DyadYear.Key(first, second, year)
                        rows[key, default: DyadYear(first, second, year)].add(entry)
                    }
                }
            }
        }
        let sorted = rows.sorted { $0.key < $1.key }.map(\.value)
        return (sorted, withoutYears, withoutDyad)
    }
}

extension DyadPanel.Scope {
    /// The years of an alliance that are asked for.
    func years(of entry: DyadEntry) -> ClosedRange<Int>? {
        guard let term = entry.term.years(match), term.overlaps(years) else { return nil }
        return term.clamped(to: years)
    }
}
