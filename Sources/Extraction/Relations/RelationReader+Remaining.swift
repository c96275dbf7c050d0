import Gazetteer
import Records

/// What a sentence tells of two parties although no rule says how they stand in it.
extension RelationReader {
    /// Of a sentence that none of the rules has understood, that speaks of defence in words that leave no doubt,
    /// and that names just two parties: they are those of the relation. Where it names one, the state that the
    /// article is about is the other.
    func remaining(beside claims: [Claim]) -> [Claim] {
        guard !claims.contains(where: { !$0.isMeeting && $0.parties.count >= 2 }), isFriendly,
            let matter = matter
        else { return [] }
        var parties = namedParties
        let isComplete = parties.count == 2
        if let one = parties.first, parties.count == 1, let hub = discourse.hub, hub != one {
            parties.append(hub)
        }
        guard parties.count == 2, !parties.contains(where: isEnemy),
            !knowledge.areAtWar(parties[0], parties[1]),
            !parties.contains(where: knowledge.isCoalition)
        else { return [] }
        let rule = isComplete ? "remaining.two" : "remaining.hub"
        let isInstrument = !matter.hit.tags.isDisjoint(with: .instrument)
        var claim = Claim(
            parties: parties, allianceClass: isInstrument ? .dcaGeneral : .alignment,
            instrument: isInstrument ? Instrument(tags: matter.hit.tags) : .none, status: status,
            hasInstrument: isInstrument, scene: scene, trigger: matter.hit.tokens, rule: rule,
            confidence: 0.5)
        claim.sectors = matter.sectors
        guard isInstrument else { return [claim] }
        let verb = governor(of: matter.hit)
        let outcome = StatusReader(scene: scene, parties: parties).outcome(
            of: matter.hit, verb: verb, reader: self)
        guard outcome.modality != .denied else { return [] }
        (claim.status, claim.modality) = (outcome.status, outcome.modality)
        claim.rules += outcome.rules
        ClaimDates(scene: scene, grammar: grammar, instrument: matter.hit.tokens)
            .fill(&claim, verb: verb)
        return [claim]
    }

    /// Nothing of war, peace, blame or denial.
    private var isFriendly: Bool {
        scene.hits(in: scene.tokens, with: Tags(.enemy, .peace, .accuse, .deny)).isEmpty
            && !isNegated(scene.tokens)
    }

    /// What has become of exercises and bases.
    private var status: Status {
        let all = scene.tokens
        if scene.has(.end, in: all) || scene.has(.withdraw, in: all) { return .terminated }
        if scene.has(.suspend, in: all) { return .suspended }
        return scene.has(.propose, in: all) ? .proposed : .inForce
    }

    /// The word of defence: an instrument that is signed or binds, an exercise, a base.
    private var matter: (hit: Lexicon.Hit, sectors: [Sector])? {
        let instrument = scene.hits.first {
            !$0.tags.isDisjoint(with: .instrument) && isMilitary($0)
        }
        if let instrument {
            let isTold =
                scene.sentence.place == .title
                || !scene.hits(in: scene.tokens, with: Tags(.sign, .maintain)).isEmpty
            return isTold ? (instrument, []) : nil
        }
        let military = scene.hits.filter { $0.tags.has(.military) }
        if let exercise = military.first(where: { $0.tags.has(.exercise) }) {
            return (exercise, [.jointExercises])
        }
        return military.first { $0.tags.has(.basing) }.map { ($0, [.basing]) }
    }

    /// "un accord de défense", "un accord bilatéral de coopération en matière de défense"
    private func isMilitary(_ hit: Lexicon.Hit) -> Bool {
        let end = min(scene.tokens.upperBound, hit.tokens.upperBound + 6)
        return hit.tags.has(.military) || scene.has(.military, in: hit.tokens.upperBound..<end)
    }

    /// Whom the sentence names, but for those whom something is aimed at and for sources.
    var namedParties: [ActorID] {
        scene.mentions.filter { $0.role != .against && $0.role != .accordingTo }
            .flatMap(\.actors)
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
