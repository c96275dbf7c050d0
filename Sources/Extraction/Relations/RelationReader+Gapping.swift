import Gazetteer
import Records

/// Clauses that leave out the verb of the clause before them.
extension RelationReader {
    private static let openers: Set<Form> = Set(
        ["et", "puis", "tandis", "que", ",", ";"].map { Form($0) })
    private static let counts: Set<Form> = Set(
        ["un", "une", "des", "de", "d'", "les", "ses", "son", "sa"].map { Form($0) })
    private static let others: Set<Form> = Set(["autre", "autres"].map { Form($0) })

    /// What a sentence says of more parties in the words of `claims`.
    ///
    ///     La Grèce a commandé à la France 18 Rafale, la Croatie 12.     → FRA, HRV
    ///     Six ont été offerts par la Russie, quatre par la Biélorussie.
    ///     La France fournit une compagnie en Estonie et les États-Unis une brigade en Pologne.
    func gapped(beside claims: [Claim]) -> [Claim] {
        claims.filter { !$0.isMeeting && !$0.hasInstrument && $0.parties.count == 2 }
            .reduce(into: [Claim]()) { found, claim in
                for parties in gappedParties(of: claim)
                where !(claims + found).contains(where: {
                    $0.parties == parties && $0.sectors == claim.sectors
                }) {
                    found.append(Self.like(claim, parties))
                }
            }
    }

    private func gappedParties(of claim: Claim) -> [[ActorID]] {
        let start = claim.trigger.upperBound
        let agents = scene.groups.filter {
            $0.role == .by && $0.actors.count == 1 && $0.phraseStart >= start
        }
        if let first = agents.first, claim.parties.contains(first.actors[0]) {
            return agents.dropFirst().filter { isCounted(before: $0.phraseStart) }
                .map { pair($0.actors[0], claim.parties.filter { $0 != first.actors[0] }) }
        }
        let subject = subject(before: claim.trigger.lowerBound)
        let rest = claim.parties.filter { !subject.contains($0) }
        guard subject.count == 1, rest.count == 1, claim.parties.contains(subject[0]) else {
            return []
        }
        return scene.groups.compactMap { group in
            guard group.role == .bare, group.actors.count == 1, group.phraseStart > start,
                !claim.parties.contains(group.actors[0]), opens(group), isWithoutVerb(group),
                let next = following(group)
            else { return nil }
            if let place = next.place {
                return claim.sectors.contains(.basing) ? pair(group.actors[0], place) : nil
            }
            return pair(group.actors[0], rest)
        }
    }

    private func pair(_ one: ActorID, _ others: [ActorID]) -> [ActorID] {
        Array(Set([one] + others)).sorted()
    }

    /// The group opens a clause of its own: "…, la Croatie".
    private func opens(_ group: PartyGroup) -> Bool {
        group.phraseStart > scene.tokens.lowerBound
            && Self.openers.contains(scene.form(group.phraseStart - 1))
    }

    /// No verb is conjugated between the group and the next mark.
    private func isWithoutVerb(_ group: PartyGroup) -> Bool {
        let end = clauseEnd(after: group)
        return !scene.hits(in: group.tokens.upperBound..<end, with: .verb).contains {
            $0.tense != .none && $0.tense != .participle && $0.tense != .presentOrParticiple
                && $0.tense != .infinitive
        }
    }

    private func clauseEnd(after group: PartyGroup) -> Int {
        (group.tokens.upperBound..<scene.tokens.upperBound).first {
            scene.text.tokens[$0].kind == .mark && scene.form($0) != .hyphen
        } ?? scene.tokens.upperBound
    }

    /// What the group has, a number of things or things; and where, if that stands behind it.
    private func following(_ group: PartyGroup) -> (place: [ActorID]?, end: Int)? {
        let next = group.tokens.upperBound
        let end = clauseEnd(after: group)
        guard next < end else { return nil }
        let place = scene.groups.first {
            $0.phraseStart >= next && $0.phraseStart < end
                && ($0.role == .location || $0.role == .to || $0.isPlace)
                && !$0.actors.contains(group.actors[0])
        }
        let isCount =
            scene.text.tokens[next].kind == .number || Self.counts.contains(scene.form(next))
            || Self.numerals[scene.form(next)] != nil
        guard isCount || place?.phraseStart == next else { return nil }
        return (place?.actors, end)
    }

    /// "quatre autres par la Biélorussie"
    private func isCounted(before position: Int) -> Bool {
        (max(scene.tokens.lowerBound, position - 3)..<position).contains { index in
            scene.text.tokens[index].kind == .number || Self.numerals[scene.form(index)] != nil
                || Self.others.contains(scene.form(index))
        }
    }

    private static func like(_ claim: Claim, _ parties: [ActorID]) -> Claim {
        var other = claim
        other.parties = parties
        other.rules = ["gapping"] + claim.rules
        other.deliveries = []
        other.happenings = []
        other.confidence = claim.confidence * 0.9
        // What was dated was the first.
        other.signed = nil
        other.announced = nil
        return other
    }
}
