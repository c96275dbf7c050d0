import Gazetteer
import Records

/// Exercises that parties hold together.
extension RelationReader {
    /// "les deux pays mènent des exercices conjoints", "exercices avec la marine russe"
    func exerciseClaims() -> [Claim] {
        guard let trigger = scene.hits.first(where: { $0.tags.has(.exercise) }),
            trigger.tags.has(.military) || scene.has(.military, in: phrase(of: trigger))
                || scene.has(.joint, in: phrase(of: trigger))
                || isKnownExercise(trigger) || isNamed(trigger),
            !scene.has(
                .civil,
                in: trigger.tokens
                    .upperBound..<min(trigger.tokens.upperBound + 3, scene.tokens.upperBound))
        else { return [] }
        let verb = verbs(around: trigger).last { $0.tokens.upperBound <= trigger.tokens.lowerBound }
        var parties = parties(of: trigger, verb: verb).filter { !isEnemy($0) }
        // "les manœuvres que Washington organise": who does is one of them.
        if !parties.isEmpty {
            parties += relativeParties(of: trigger).filter { !parties.contains($0) && !isEnemy($0) }
        }
        var rule = "exercise.parties"
        if isKnownExercise(trigger), let last = discourse.lastClaim {
            parties = last.parties
            rule = "exercise.anaphora"
        } else if Set(parties).count < 2, let completed = complete(parties) {
            parties = completed
            rule = "exercise.topic"
        }
        guard Set(parties).count >= 2 else { return [] }
        let isPlanned = scene.hits.contains { $0.tags.has(.propose) || $0.tense == .future }
        let isAnnounced = scene.hits.contains { $0.tags.has(.announce) && $0.tense == .participle }
        var claim = Claim(
            parties: parties, allianceClass: .alignment,
            status: isPlanned || isAnnounced ? .announced : .inForce, hasInstrument: false,
            scene: scene, trigger: trigger.tokens, rule: rule, confidence: 0.75)
        claim.sectors = [.jointExercises]
        ClaimDates(scene: scene, grammar: grammar).fill(&claim, verb: verb)
        claim.signed = nil
        claim.happenings = [
            Happening(
                type: .cooperate, mode: "exercise", date: (claim.announced ?? ownDate)?.value,
                place: nil)
        ]
        return [claim]
    }

    /// The first date of the sentence that is not that of an invasion or an attack told beside.
    private var ownDate: DateMention? {
        scene.dates.first { date in
            let before = max(scene.tokens.lowerBound, date.tokens.lowerBound - 10)
            return date.role == .at && date.value != nil
                && !scene.has(.enemy, in: before..<date.tokens.lowerBound)
        }
    }

    /// "ces exercices": those of the sentence before.
    private func isKnownExercise(_ trigger: Lexicon.Hit) -> Bool {
        let before = trigger.tokens.lowerBound - 1
        return before >= scene.tokens.lowerBound && Self.these.contains(scene.form(before))
            && discourse.lastClaim?.sectors.contains(.jointExercises) == true
    }

    /// "l'exercice Nordic Response": exercises of soldiers have names.
    private func isNamed(_ trigger: Lexicon.Hit) -> Bool {
        knowledge.speaksOfDefence && scene.isNamed(trigger)
    }

    private static let these: Set<Form> = Set(["ces", "cet", "cette"].map { Form($0) })
}
