import Gazetteer
import Records

/// Those whom the sentence says to have followed: "Le Mali a quitté le G5, suivi en 2023 par Ouagadougou et Niamey".
extension RelationReader {
    /// What a claim of the same sentence says, of those who followed its subject.
    func followed(in claims: [Claim]) -> [Claim] {
        guard
            let word = scene.tokens.first(where: { index in
                index > scene.tokens.lowerBound && Self.followedWords.contains(scene.form(index))
                    && grammar.commas.contains(scene.form(index - 1))
            }),
            let led = claims.last(where: {
                $0.trigger.upperBound <= word && $0.parties.count == 2 && !$0.isMeeting
            }),
            let leader = leader(of: led),
            let kept = led.parties.first(where: { $0 != leader })
        else { return [] }
        let group = scene.groups.first {
            ($0.role == .by || $0.role == .genitive)
                && (word + 1...word + 6).contains($0.phraseStart)
        }
        guard let group else { return [] }
        return group.actors.filter { !led.parties.contains($0) && !isEnemy($0) }.map { follower in
            var claim = led
            claim.parties = [kept, follower].sorted()
            claim.trigger = word..<word + 1
            claim.rules.append("followed")
            claim.deliveries = []
            claim.happenings = []
            claim.announced = scene.dates.first {
                $0.role == .at && (word..<group.phraseStart).contains($0.tokens.lowerBound)
            }
            claim.signed = nil
            return claim
        }
    }

    /// The one party of the claim that acts in it.
    private func leader(of claim: Claim) -> ActorID? {
        let subject = subject(before: claim.trigger.lowerBound).filter(claim.parties.contains)
        return subject.count == 1 ? subject[0] : nil
    }

    private static let followedWords: Set<Form> = Set(
        ["suivi", "suivie", "suivis", "suivies", "imité", "imitée", "followed"].map { Form($0) })
}
