import Gazetteer
import Records

/// Pacts that are known by a name of their own: Anzus, Aukus.
extension RelationReader {
    /// "l'Australie, la Nouvelle-Zélande et les États-Unis signent le traité Anzus", "au titre de l'Anzus, le pacte
    /// de 1951": the few who are in it, where the article names two of them or more.
    func namedPactClaims() -> [Claim] {
        scene.groups.flatMap { group -> [Claim] in
            guard group.hasOrganisation, group.role != .against, tellsOfInstruments,
                let pact = group.actors.first(where: knowledge.isPact)
            else { return [] }
            let members = knowledge.members(pact)
            guard Set(members).intersection(knowledge.states).count >= 2,
                !isNegated(scene.clause(of: group.tokens.lowerBound))
            else { return [] }
            var claim = Claim(
                parties: members, allianceClass: .alignment,
                status: scene.has(.end, in: scene.tokens)
                    ? .terminated : isBeingAnnounced ? .announced : .inForce,
                hasInstrument: false, scene: scene, trigger: group.tokens, rule: "pact.named",
                confidence: 0.7)
            let tags = scene.hits.reduce(Tags()) { $0.union($1.tags) }
            claim.obligations = Self.obligations(tags)
            if claim.obligations.defense == .yes { claim.allianceClass = .alliance }
            claim.hasInstrument = true
            claim.instrument = instrument(beside: group)
            ClaimDates(scene: scene, grammar: grammar).fill(&claim, verb: nil)
            return [claim]
        }
    }

    /// "ont officialisé la naissance d'Aukus", not "Aukus, annoncé en 2021".
    private var isBeingAnnounced: Bool {
        scene.hits(in: scene.tokens, with: Tags(.announce, .launch)).contains(where: scene.isDeed)
    }

    /// "le traité Anzus", "l'Anzus, le pacte de 1951"
    private func instrument(beside group: PartyGroup) -> Instrument {
        let beside =
            max(
                scene.tokens.lowerBound, group.phraseStart - 1)..<min(
                scene.tokens.upperBound, group.tokens.upperBound + 4)
        return scene.hits(in: beside, with: .instrument).first.map { Instrument(tags: $0.tags) }
            ?? .none
    }

    private var tellsOfInstruments: Bool {
        scene.hits.contains { hit in
            !hit.tags.isDisjoint(with: .instrument)
                || !hit.tags.isDisjoint(
                    with: Tags(.sign, .announce, .launch, .maintain, .enterForce, .join, .member))
        }
    }

    /// "Le Tchad, le Niger et le Nigeria combattent au sein de la Force multinationale mixte": those of its members
    /// that the sentence names together.
    func coalitionForceClaims() -> [Claim] {
        scene.groups.flatMap { group -> [Claim] in
            guard group.hasOrganisation, group.role != .against,
                let force = group.actors.first(where: {
                    knowledge.isCoalition($0) && knowledge.isMilitaryOrganisation($0)
                }), !isNegated(scene.clause(of: group.tokens.lowerBound))
            else { return [] }
            let members = Set(knowledge.members(force))
            let named = scene.groups.filter { !$0.hasOrganisation && $0.role != .against }
                .max { $0.actors.count < $1.actors.count }
            guard let named, members.intersection(named.actors).count >= 2 else { return [] }
            // "aux côtés du Nigeria et du Cameroun": the subject is one of them.
            let subject = named.role == .with ? subject(before: group.tokens.lowerBound) : []
            var claim = Claim(
                parties: named.actors + subject.filter(members.contains),
                allianceClass: .alignment, status: .inForce,
                hasInstrument: false, scene: scene, trigger: group.tokens,
                rule: "joint-force.coalition", confidence: 0.7)
            claim.sectors = [.jointForce]
            return [claim]
        }
    }
}
