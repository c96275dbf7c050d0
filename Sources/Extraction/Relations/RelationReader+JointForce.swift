import Gazetteer
import Records

/// Forces that parties raise together.
extension RelationReader {
    /// "la force conjointe de 5 000 hommes annoncée en janvier 2025 par l'AES"
    func jointForceClaims() -> [Claim] {
        guard let trigger = scene.hits.first(where: { $0.tags.has(.jointForce) }) else { return [] }
        guard let parties = forceMembers(of: trigger) else { return [] }
        var claim = Claim(
            parties: parties, allianceClass: .alignment, status: .announced, hasInstrument: false,
            scene: scene, trigger: trigger.tokens, rule: "joint-force.members", confidence: 0.75)
        claim.sectors = [.jointForce]
        claim.strength = strength(after: trigger)
        ClaimDates(scene: scene, grammar: grammar).fill(&claim, verb: nil)
        claim.signed = nil
        return [claim]
    }

    /// Whose force it is: "entre X et Y"; the members of the organisation named with it, as far as the
    /// article names them; else the group of its clause.
    func forceMembers(of trigger: Lexicon.Hit) -> [ActorID]? {
        if let between = scene.groups.first(where: { $0.role == .between && $0.actors.count >= 2 })
        {
            return between.actors
        }
        if let organisation = scene.groups.first(where: {
            $0.hasOrganisation && $0.role != .against
        }) {
            let members = organisation.actors.flatMap(knowledge.members)
            let named = members.filter { knowledge.states.contains($0) }
            // Of a large organisation the article may name members for other reasons.
            if named.count >= 2, named.count == members.count || members.count <= 5 { return named }
            return nil
        }
        let clause = scene.clause(of: trigger.tokens.lowerBound)
        if let group = scene.groups.first(where: {
            $0.actors.count >= 2 && !$0.isPlace && clause.contains($0.tokens.lowerBound)
        }) {
            // "une brigade commune avec l'Ukraine"
            let others = scene.groups.first {
                $0.role == .with && (0...2).contains($0.phraseStart - trigger.tokens.upperBound)
            }
            return group.actors + (others?.actors ?? []).filter { !group.actors.contains($0) }
        }
        // "la mise sur pied d'une force conjointe": that of the countries told of before.
        return discourse.trio.count >= 3
            && discourse.lastClaim.map { Set(discourse.trio).isSubset(of: $0.parties) } == true
            ? discourse.trio : nil
    }

    /// "de 5 000 hommes": thousands may be set apart by a space.
    func strength(after trigger: Lexicon.Hit) -> Int? {
        var value: Int?
        for index in trigger.tokens
            .upperBound..<min(trigger.tokens.upperBound + 7, scene.tokens.upperBound)
        {
            let token = scene.text.tokens[index]
            if token.kind == .number {
                value =
                    value.map {
                        token.end - token.start == 3 ? $0 * 1000 + token.number : token.number
                    } ?? token.number
            } else if let known = value {
                return Self.heads.contains(token.form) ? known : nil
            }
        }
        return nil
    }

    private static let heads: Set<Form> = Set(
        ["hommes", "soldats", "militaires", "combattants", "troupes"].map { Form($0) })
}
