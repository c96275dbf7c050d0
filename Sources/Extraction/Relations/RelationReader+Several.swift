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

    /// "des accords avec l'Australie et les États-Unis" are two, one with each; so are those of Helsinki and Stockholm
    /// "avec Washington".
    func each(_ claim: Claim, of hit: Lexicon.Hit) -> [Claim] {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        guard isPlural(hit) || scene.contains(Self.eachOne, in: clause),
            !hit.tags.isDisjoint(with: .instrument)
        else { return [claim] }
        let behind = hit.tokens.upperBound..<max(clause.upperBound, hit.tokens.upperBound)
        let listed = listed(behind: clause)
        let partners =
            listed.isEmpty
            ? (group(.with, in: behind) ?? group(.with, in: clause))?.actors ?? [] : listed
        let others = claim.parties.filter { !partners.contains($0) }
        guard
            partners.count == 1 && others.count >= 2 && claim.parties.contains(partners[0])
                || others.count == 1 && partners.count >= 2
        else { return [claim] }
        return partners.flatMap { partner in
            others.map { other in
                var one = claim
                one.parties = [partner, other].sorted()
                return one
            }
        }
    }

    /// "avec une vingtaine de pays, dont le Cameroun et Madagascar": those named of more.
    func listed(behind clause: Range<Int>) -> [ActorID] {
        let start = clause.upperBound
        guard start + 1 < scene.tokens.upperBound, scene.form(start) == Self.among,
            let list = scene.groups.first(where: {
                $0.role == .bare && (start...start + 2).contains($0.phraseStart)
            }),
            scene.hits(in: scene.clause(of: start), with: .verb).isEmpty
        else { return [] }
        return list.actors
    }

    /// "comparable à ceux que Manille a conclus avec l'Australie et avec les États-Unis": those, too.
    func compared(with claim: Claim, of hit: Lexicon.Hit) -> [Claim] {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        guard clause.upperBound < scene.tokens.upperBound else { return [] }
        let relative = scene.clause(of: clause.upperBound)
        guard isOfAnother(relative),
            let verb = scene.hits(in: relative, with: Tags(.sign)).first(where: {
                $0.tense == .participle || $0.isFinite
            }),
            let first = scene.groups.first(where: {
                relative.contains($0.tokens.lowerBound) && $0.role == .bare
            })?.actors.first
        else { return [] }
        let partners = scene.groups.filter { $0.role == .with && relative.contains($0.phraseStart) }
            .flatMap(\.actors)
        return partners.filter {
            $0 != first && !claim.parties.contains(first) || !claim.parties.contains($0)
        }
        .map { partner in
            var other = Claim(
                parties: [first, partner], allianceClass: claim.allianceClass,
                instrument: claim.instrument, status: .signed,
                hasInstrument: claim.hasInstrument, scene: scene, trigger: verb.tokens,
                rule: "agreement.compared", confidence: 0.7)
            ClaimDates(scene: scene, grammar: grammar).fill(&other, verb: verb)
            return other
        }
    }

    private static let eachOne: Set<Form> = Set(["chacun", "chacune"].map { Form($0) })
}
