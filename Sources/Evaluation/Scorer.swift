/// Compares what was read with what should have been.
///
/// A claim is right where its parties are exactly those of an item, or one of its alternatives; several claims of
/// one set count once. Optional items, and claims of a single party, cost and earn nothing. Kinds, status and dates
/// are judged where the set was found, over all claims of it.
package struct Scorer: Sendable {
    private let names: PartyNames
    package private(set) var score = Score()
    package private(set) var remarks: [Remark] = []

    package init(_ names: PartyNames) { self.names = names }

    /// An item of the gold file: required, with all sets that stand for it, the first of them its own.
    private struct Item {
        var gold: GoldAlliance
        var forms: [Set<String>]
    }

    package mutating func judge(_ finding: Finding, against gold: GoldText) {
        score.texts += 1
        let required = united(gold.alliances.filter { $0.optional != true })
        let optional = gold.alliances.filter { $0.optional == true }.flatMap(forms)
        var claims = [[Finding.Claim]](repeating: [], count: required.count)
        var spurious: Set<Set<String>> = []
        for claim in finding.claims {
            let place =
                required.firstIndex { $0.forms.first == claim.parties }
                ?? required.firstIndex { $0.forms.contains(claim.parties) }
            if let place {
                claims[place].append(claim)
            } else if claim.parties.count > 1, !optional.contains(claim.parties) {
                spurious.insert(claim.parties)
            } else {
                continue
            }
            let level = min(9, max(0, Int(claim.confidence * 10)))
            score.reliability[level].count(place != nil)
        }
        let found = claims.count { !$0.isEmpty }
        score.partySets.found += found
        score.partySets.missed += required.count - found
        score.partySets.spurious += spurious.count
        if required.isEmpty { score.silent.count(spurious.isEmpty) }
        var wrong: [String] = []
        for (item, claims) in zip(required, claims) where !claims.isEmpty {
            wrong += judge(claims, item.gold)
        }
        judgePersons(finding.persons, gold)
        judgePublished(finding.published, gold)
        let missed = zip(required, claims).filter { $1.isEmpty }.map { $0.0.gold.parties }
        if !missed.isEmpty || !spurious.isEmpty || !wrong.isEmpty {
            let others = spurious.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
            remarks.append(Remark(text: gold.id, missed: missed, spurious: others, wrong: wrong))
        }
    }

    private func forms(of item: GoldAlliance) -> [Set<String>] {
        [names.set(item.parties)] + (item.parties_alt ?? []).map(names.set)
    }

    /// Items of equal parties are one: their kinds add up, and each status will do.
    private func united(_ items: [GoldAlliance]) -> [Item] {
        var united: [Item] = []
        for item in items where item.kinds != ["civil-nuclear"] {
            let forms = forms(of: item)
            guard let place = united.firstIndex(where: { $0.forms[0] == forms[0] }) else {
                united.append(Item(gold: item, forms: forms))
                continue
            }
            var gold = united[place].gold
            gold.kinds += item.kinds
            gold.kinds_opt = (gold.kinds_opt ?? []) + (item.kinds_opt ?? [])
            gold.status_ok =
                (gold.status_ok ?? []) + (item.status_ok ?? []) + [item.status].compactMap(\.self)
            gold.signed = gold.signed ?? item.signed
            gold.announced = gold.announced ?? item.announced
            gold.valid_until = gold.valid_until ?? item.valid_until
            united[place] = Item(gold: gold, forms: united[place].forms + forms.dropFirst())
        }
        return united
    }

    /// Counts what was told of one item, and says what of it is wrong.
    private mutating func judge(_ claims: [Finding.Claim], _ gold: GoldAlliance) -> [String] {
        var wrong: [String] = []
        let kinds = Set(claims.flatMap(\.kinds))
        let expected = Set(gold.kinds)
        var allowed = expected.union(gold.kinds_opt ?? [])
        if gold.status == "terminated" { allowed.insert("termination") }
        if !expected.isEmpty {
            score.kinds.found += kinds.intersection(expected).count
            score.kinds.spurious += kinds.subtracting(allowed).count
            score.kinds.missed += expected.subtracting(kinds).count
            wrong += expected.subtracting(kinds).sorted().map { "is \($0)" }
            wrong += kinds.subtracting(allowed).sorted().map { "is no \($0)" }
        }
        if let status = gold.status {
            let right = Set([status] + (gold.status_ok ?? []))
            let isRight = claims.contains { right.contains($0.status) }
            score.status.count(isRight)
            if !isRight { wrong.append("status \(status), read \(list(claims.map(\.status)))") }
        }
        let dates: [(Finding.DateName, String?)] = [
            (.signed, gold.signed), (.announced, gold.announced), (.validUntil, gold.valid_until),
        ]
        for (name, date) in dates {
            guard let date else { continue }
            // No coarser than the text, and the same.
            let read = claims.compactMap { $0.dates[name] }
            let isRight = read.contains { $0.hasPrefix(date) }
            score.dates.count(isRight)
            if !isRight { wrong.append("\(name.rawValue) \(date), read \(list(read))") }
        }
        let parties = gold.parties.joined(separator: "+")
        return wrong.map { "\(parties) \($0)" }
    }

    private func list(_ values: [String]) -> String {
        values.isEmpty ? "none" : Set(values).sorted().joined(separator: " and ")
    }

    private mutating func judgePersons(_ found: [String], _ gold: GoldText) {
        let expected = (gold.persons ?? []).map(\.name)
        var used: Set<Int> = []
        for name in found {
            let hits = expected.indices.filter { PersonName.isSame(name, expected[$0]) }
            if let hit = hits.first(where: { !used.contains($0) }) {
                used.insert(hit)
            } else if hits.isEmpty,
                !(gold.persons_optional ?? []).contains(where: { PersonName.isSame(name, $0.name) })
            {
                score.persons.spurious += 1
            }
        }
        score.persons.found += used.count
        score.persons.missed += expected.count - used.count
    }

    private mutating func judgePublished(_ found: String?, _ gold: GoldText) {
        if let published = gold.published {
            score.published.count(found?.hasPrefix(published) == true)
        } else {
            score.unpublished.count(
                found == nil || gold.published_ok?.contains { found?.hasPrefix($0) == true } == true
            )
        }
    }
}
