import Gazetteer
import Records

/// Who is called whose military ally.
extension RelationReader {
    /// "le Bélarus, allié militaire le plus proche de Moscou"
    func allyClaims() -> [Claim] {
        guard let hit = scene.hits.first(where: { $0.tags.has(.ally) }),
            hit.tags.has(.military) || scene.has(.military, in: phrase(of: hit))
        else { return [] }
        let of = scene.groups.first {
            $0.role == .genitive && $0.phraseStart >= hit.tokens.upperBound
                && $0.phraseStart <= hit.tokens.upperBound + 6
        }
        guard let patron = of, !patron.hasOrganisation else { return [] }
        let rest = scene.groups.filter {
            $0.role == .bare && $0.actors.count == 1 && !$0.hasOrganisation
        }
        let client =
            rest.first { $0.phraseStart >= patron.tokens.upperBound }
            ?? rest.last { $0.tokens.upperBound <= hit.tokens.lowerBound }
        guard let client, client.actors != patron.actors, patron.actors.count == 1 else {
            return []
        }
        return [
            Claim(
                parties: client.actors + patron.actors, allianceClass: .dcaGeneral,
                status: .inForce,
                hasInstrument: false, scene: scene, trigger: hit.tokens, rule: "ally.named",
                confidence: 0.6)
        ]
    }
}
