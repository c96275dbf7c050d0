import Gazetteer
import Records

/// One sentence that tells of several instruments.
extension RelationReader {
    /// "ils songent à en négocier un avec la France": one more like the last.
    func anotherClaims() -> [Claim] {
        scene.hits.compactMap { hit in
            let (before, after) = (hit.tokens.lowerBound - 1, hit.tokens.upperBound)
            guard !hit.tags.isDisjoint(with: Tags(.propose, .sign)), hit.tense != .none,
                before >= scene.tokens.lowerBound, after < scene.tokens.upperBound,
                scene.form(before) == Self.of, Self.one.contains(scene.form(after)),
                let partner = group(.with, in: after..<min(after + 5, scene.tokens.upperBound)),
                discourse.lastInstrument != nil
            else { return nil }
            let subject = subject(before: hit.tokens.lowerBound).filter {
                !partner.actors.contains($0)
            }
            guard let first = subject.first else { return nil }
            let isProposed = scene.has(.propose, in: scene.clause(of: before))
            return Claim(
                parties: [first] + partner.actors, allianceClass: .dcaGeneral,
                instrument: .agreement,
                status: isProposed ? .proposed : .signed, hasInstrument: true, scene: scene,
                trigger: hit.tokens, rule: "agreement.another", confidence: 0.7)
        }
    }

    private static let of = Form("en")
    private static let one: Set<Form> = Set(["un", "une"].map { Form($0) })

    /// "des accords avec l'Australie et les États-Unis" are two: one with each.
    func each(_ claim: Claim, of hit: Lexicon.Hit) -> [Claim] {
        let range =
            hit.tokens
            .upperBound..<max(
                scene.clause(of: hit.tokens.lowerBound).upperBound, hit.tokens.upperBound)
        guard isPlural(hit), !hit.tags.isDisjoint(with: .instrument),
            let partners = group(.with, in: range)?.actors, partners.count >= 2
        else { return [claim] }
        let hubs = claim.parties.filter { !partners.contains($0) }
        guard hubs.count == 1 else { return [claim] }
        return partners.map {
            var one = claim
            one.parties = [hubs[0], $0].sorted()
            return one
        }
    }
}
