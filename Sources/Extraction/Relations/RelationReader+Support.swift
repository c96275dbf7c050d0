import Gazetteer
import Records

/// Military aid, withdrawal, membership, and who is called an ally.
extension RelationReader {
    /// "la Russie s'engage à fournir une assistance militaire au Mali et au Niger"
    func supportClaims() -> [Claim] {
        scene.hits.compactMap { hit -> Claim? in
            guard hit.tags.has(.support),
                hit.tags.has(.military)
                    || scene.has(
                        .military,
                        in: hit.tokens
                            .upperBound..<min(hit.tokens.upperBound + 6, scene.tokens.upperBound)),
                !scene.has(
                    .civil,
                    in: hit.tokens
                        .upperBound..<min(hit.tokens.upperBound + 2, scene.tokens.upperBound))
            else { return nil }
            let verb = verbs(around: hit).last {
                $0.tokens.upperBound <= hit.tokens.lowerBound && !$0.tags.has(.deny)
            }
            let ending: Status? =
                verb?.tags.has(.suspend) == true
                ? .suspended : verb?.tags.has(.end) == true ? .terminated : nil
            let owners = owners(of: hit)
            let givers =
                owners.isEmpty ? subject(before: (verb ?? hit).tokens.lowerBound) : owners
            var to =
                scene.groups.first {
                    $0.role == .to && $0.phraseStart >= hit.tokens.upperBound && !$0.isPlace
                }?.actors ?? []
            if to.isEmpty,
                let force = scene.hits.first(where: {
                    $0.tags.has(.jointForce) && $0.tokens.lowerBound > hit.tokens.lowerBound
                })
            {
                to = (forceMembers(of: force) ?? []).filter { !givers.contains($0) }
            }
            // "La Croatie et l'Albanie …": of several, only the words say whom they support.
            guard !givers.isEmpty, !to.isEmpty || ending == nil && givers.count == 1 else {
                return nil
            }
            let parties = givers + (to.isEmpty ? others(than: givers[0]) : to)
            guard Set(parties).count >= 2, !parties.contains(where: isEnemy) else { return nil }
            let isPromise =
                scene.has(.commit, in: scene.tokens) || scene.has(.announce, in: scene.tokens)
            var claim = Claim(
                parties: parties, allianceClass: .alignment,
                status: ending ?? (isPromise ? .announced : .inForce),
                hasInstrument: false, scene: scene, trigger: hit.tokens, rule: "support.given",
                confidence: 0.8)
            claim.sectors = SectorReader.sectors(in: scene.tokens, of: scene).filter {
                $0 == .educationTraining || $0 == .procurementArms || $0 == .jointForce
                    || $0 == .counterterrorism
            }
            ClaimDates(scene: scene, grammar: grammar).fill(&claim, verb: verb)
            claim.signed = nil
            return claim
        }
    }
}
