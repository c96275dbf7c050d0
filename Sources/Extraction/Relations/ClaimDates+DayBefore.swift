import Gazetteer
import Records

/// The day of a deed that the sentence before tells.
extension ClaimDates {
    /// "Alger et New Delhi ont franchi dimanche un pas. Leurs chefs d'état-major ont signé un mémorandum": the
    /// sentence goes on from the day, and both are its evidence.
    func fillDayBefore(_ claim: inout Claim, told day: Discourse.Day?) {
        guard let day, claim.status == .signed, claim.hasInstrument, claim.signed == nil,
            day.sentence.paragraph == scene.sentence.paragraph,
            day.sentence.tokens.upperBound == scene.tokens.lowerBound,
            !scene.dates.contains(where: { $0.role == .at }),
            Set(claim.parties).isSubset(of: day.actors)
                || scene.contains(Self.there, in: scene.tokens)
                    && !day.actors.isDisjoint(with: claim.parties),
            let verb = scene.hits.first(where: { $0.tags.has(.sign) && $0.tense == .participle }),
            scene.hasHave(before: verb.tokens.lowerBound)
        else { return }
        claim.signed = day.date
        claim.sentence = day.sentence.tokens.lowerBound..<scene.tokens.upperBound
        claim.rules.append("date.day-before")
    }

    private static let there: Set<Form> = Set(["y", "occasion"].map { Form($0) })
}
