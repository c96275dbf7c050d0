import Gazetteer
import Records

/// Gives each date of a sentence to what it dates: signature, announcement, force, end.
struct ClaimDates {
    let scene: Scene
    let grammar: GrammarWords

    private static let anchors = Tags(
        .sign, .ratify, .renew, .end, .suspend, .enterForce, .announce, .launch, .supply, .withdraw,
        .meet, .propose, .commit)

    func fill(_ claim: inout Claim, verb: Lexicon.Hit?) {
        for date in scene.dates {
            switch date.role {
            case .duration:
                if claim.length == nil, claim.hasInstrument || isNear(date, claim), date.months != nil, isTerm(date) {
                    claim.length = date
                }
            case .until:
                if date.value != nil, claim.expires == nil { claim.expires = date }
            case .at, .since:
                guard date.value != nil else { continue }
                assign(date, to: &claim)
            }
        }
    }

    private func assign(_ date: DateMention, to claim: inout Claim) {
        // "le traité de 1977"
        if date.tokens.lowerBound - claim.trigger.upperBound <= 1, date.tokens.lowerBound >= claim.trigger.upperBound,
            claim.hasInstrument, claim.signed == nil
        {
            claim.signed = date
            return
        }
        guard let anchor = anchor(of: date) else { return }
        let tags = anchor.tags
        if tags.has(.sign) || tags.has(.renew) {
            if claim.signed == nil, claim.status != .proposed { claim.signed = date }
        } else if tags.has(.end) || tags.has(.suspend) {
            if claim.status == .terminated, claim.terminated == nil { claim.terminated = date }
        } else if tags.has(.enterForce) {
            if claim.effective == nil { claim.effective = date }
        } else if tags.has(.announce) || tags.has(.launch) || tags.has(.commit) {
            if claim.announced == nil { claim.announced = date }
        } else if tags.has(.propose) || tags.has(.meet) {
            claim.happenings.append(
                Happening(type: .consult, mode: "talks", date: date.value, place: nil))
        }
    }

    /// The verb that a date belongs to: the nearest before it, else the first after it; a date at the
    /// head of its sentence belongs to the main verb.
    private func anchor(of date: DateMention) -> Lexicon.Hit? {
        let clause = scene.clause(of: date.tokens.lowerBound)
        let hits = scene.hits(in: clause, with: Self.anchors)
        if let before = hits.last(where: {
            $0.tokens.upperBound <= date.tokens.lowerBound
        }) { return before }
        return hits.first { $0.tokens.lowerBound >= date.tokens.upperBound }
            ?? scene.hits(in: scene.tokens, with: Self.anchors).last {
                $0.tokens.upperBound <= date.tokens.lowerBound
            }
    }

    private func isNear(_ date: DateMention, _ claim: Claim) -> Bool {
        abs(date.tokens.lowerBound - claim.trigger.upperBound) <= 12
    }

    /// "de cinq ans", "pour dix ans", "sur vingt ans", "d'une durée de": the length of an instrument,
    /// not "depuis cinq ans" or "il y a deux ans".
    private func isTerm(_ date: DateMention) -> Bool {
        let before = date.tokens.lowerBound - 1
        guard before >= scene.tokens.lowerBound else { return false }
        let inside = scene.form(date.tokens.lowerBound)
        return Self.terms.contains(scene.form(before)) || Self.terms.contains(inside)
    }

    private static let terms: Set<Form> = Set(["de", "d'", "pour", "sur", "durée"].map { Form($0) })
}
