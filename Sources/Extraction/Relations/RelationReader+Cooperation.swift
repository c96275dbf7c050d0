import Gazetteer
import Records

/// Cooperation told by a verb alone: "coopèrent dans le domaine militaire", "partagent des
/// renseignements".
extension RelationReader {
    func cooperationClaims() -> [Claim] {
        scene.hits.compactMap { hit in
            guard hit.tense != .none else { return nil }
            if hit.tags.has(.cooperate) { return cooperating(hit) }
            if Self.sharing.contains(scene.form(hit.tokens.lowerBound)) { return sharing(hit) }
            return nil
        }
    }

    private func cooperating(_ verb: Lexicon.Hit) -> Claim? {
        let clause = scene.clause(of: verb.tokens.lowerBound)
        let after = verb.tokens.upperBound..<min(verb.tokens.upperBound + 8, clause.upperBound)
        guard scene.has(.military, in: after), !scene.has(.civil, in: after) else { return nil }
        return claim(verb, sectors: [], allianceClass: .dcaGeneral, rule: "cooperation.verb")
    }

    private func sharing(_ verb: Lexicon.Hit) -> Claim? {
        let clause = scene.clause(of: verb.tokens.lowerBound)
        let after = verb.tokens.upperBound..<min(verb.tokens.upperBound + 5, clause.upperBound)
        guard scene.has(.intelligence, in: after) else { return nil }
        return claim(
            verb, sectors: [.informationExchange], allianceClass: .alignment,
            rule: "cooperation.intelligence")
    }

    private func claim(
        _ verb: Lexicon.Hit, sectors: [Sector], allianceClass: AllianceClass, rule: String
    ) -> Claim? {
        let clause = scene.clause(of: verb.tokens.lowerBound)
        let partner = group(
            .with, in: verb.tokens.upperBound..<max(clause.upperBound, verb.tokens.upperBound))
        let subject = subject(before: verb.tokens.lowerBound)
        let parties = (subject + (partner?.actors ?? [])).filter { !isEnemy($0) }
        guard Set(parties).count >= 2, !isNegated(clause.lowerBound..<verb.tokens.upperBound + 1)
        else { return nil }
        let isPlanned = scene.has(.propose, in: clause)
        var claim = Claim(
            parties: parties, allianceClass: allianceClass,
            status: isPlanned ? .proposed : .inForce, hasInstrument: false, scene: scene,
            trigger: verb.tokens, rule: rule, confidence: 0.7)
        claim.sectors = sectors
        return claim
    }

    private static let sharing: Set<Form> = Set(
        ["partagent", "partage", "partager", "échangent", "échangé", "échanger"].map { Form($0) })
}
