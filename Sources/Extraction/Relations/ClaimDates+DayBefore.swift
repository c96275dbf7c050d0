import Gazetteer
import Records

/// The day of a deed that the sentence before tells.
extension ClaimDates {
    /// "Alger et New Delhi ont franchi dimanche un pas. Leurs chefs d'état-major ont signé un mémorandum": the
    /// sentence goes on from the day, and both are its evidence.
    func fillDayBefore(_ claim: inout Claim, told day: Discourse.Day?) {
        guard let day, claim.status == .signed, claim.signed == nil,
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

    /// "Il a été signé dimanche à Oslo", "l'a annoncé mardi": the day of what the sentence before told.
    func fillDeed(_ claim: inout Claim) {
        for date in scene.dates where date.role == .at && date.value != nil {
            // "Signé le 28 avril 2014, il permet …"
            if let first = scene.openingSignature,
                date.phrase.lowerBound - first.tokens.upperBound <= 1
            {
                claim.signed = claim.signed ?? date
                continue
            }
            guard let verb = anchor(of: date) else { continue }
            // "Il est entré en vigueur le 12 juillet"
            if verb.tags.has(.enterForce), verb.tokens.lowerBound <= scene.tokens.lowerBound + 3 {
                claim.effective = claim.effective ?? date
                continue
            }
            guard verb.tense == .participle,
                scene.hasHave(before: verb.tokens.lowerBound)
            else { continue }
            let before = scene.form(max(scene.tokens.lowerBound, verb.tokens.lowerBound - 1))
            if verb.tags.has(.sign), before == Self.been {
                claim.signed = claim.signed ?? date
            } else if verb.tags.has(.announce),
                before == Self.been
                    || scene.form(max(scene.tokens.lowerBound, verb.tokens.lowerBound - 2))
                        == Self.it
            {
                claim.announced = claim.announced ?? date
            }
        }
    }

    private static let been = Form("été")
    private static let it = Form("l'")
    private static let there: Set<Form> = Set(["y", "occasion"].map { Form($0) })
}
