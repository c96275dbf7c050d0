import Gazetteer
import Records

/// Which verb a date belongs to, and whether that verb is about the claim.
extension ClaimDates {
    /// "Vendredi 23 février, il a reçu son homologue : les deux pays ont signé un contrat": the day of the meeting
    /// is that of the deed told behind it, where that has no date of its own.
    func anchor(of date: DateMention, for claim: Claim) -> Lexicon.Hit? {
        let first = anchor(of: date)
        let clause = scene.clause(of: claim.trigger.lowerBound)
        guard let first, first.tags.has(.meet), date.tokens.upperBound <= clause.lowerBound,
            !scene.dates.contains(where: {
                $0.role == .at && clause.contains($0.tokens.lowerBound)
            }),
            clause.lowerBound > scene.tokens.lowerBound,
            Self.colons.contains(scene.form(clause.lowerBound))
        else { return first }
        return scene.hits(in: clause, with: Tags(.sign, .announce, .ratify)).first {
            $0.tense != .none
        } ?? first
    }

    private static let colons: Set<Form> = Set([":", ";"].map { Form($0) })

    /// The verb that a date belongs to: the nearest before it, else the first after it; a date at the
    /// head of its sentence belongs to the main verb.
    func anchor(of date: DateMention) -> Lexicon.Hit? {
        let clause = scene.clause(of: date.tokens.lowerBound)
        let hits = scene.hits(in: clause, with: Self.anchors)
        if let before = hits.last(where: {
            $0.tokens.upperBound <= date.tokens.lowerBound
        }) {
            return before
        }
        // "Arrivés au pouvoir en 2023, les généraux ont rompu …": the date is the participle's.
        let opening = scene.text.tokens[scene.tokens.lowerBound]
        if Lexicon.endsInAcute(scene.text.utf8[opening.start..<opening.end]),
            date.tokens.upperBound < scene.tokens.upperBound,
            scene.form(date.tokens.upperBound) == Self.comma
        {
            return nil
        }
        return hits.first { $0.tokens.lowerBound >= date.tokens.upperBound }
            ?? scene.hits(in: scene.tokens, with: Self.anchors).last {
                $0.tokens.upperBound <= date.tokens.lowerBound
            }
    }

    /// "la force que l'AES a annoncée en mars": the date in a relative is that of the noun before it.
    func isOfAnother(_ date: DateMention, _ claim: Claim) -> Bool {
        let clause = scene.clause(of: date.tokens.lowerBound)
        guard grammar.relatedBy.contains(scene.form(clause.lowerBound)),
            !clause.contains(claim.trigger.lowerBound)
        else { return false }
        let noun = scene.hits.last {
            $0.tokens.upperBound <= clause.lowerBound && $0.tense == .none
                && !$0.tags.isDisjoint(with: Self.nouns)
        }
        return noun.map { !isOf(claim, $0.tokens) } ?? false
    }

    private static let links: Set<Form> = Set(["puis", "et"].map { Form($0) })

    /// A participle without an auxiliary belongs to the noun before it: "la force annoncée en mars".
    func isAbout(_ claim: Claim, _ anchor: Lexicon.Hit, _ date: DateMention) -> Bool {
        guard anchor.tense == .participle else { return true }
        let from = max(scene.tokens.lowerBound, anchor.tokens.lowerBound - 4)
        if (from..<anchor.tokens.lowerBound).contains(where: scene.isAuxiliary) {
            return true
        }
        // "ont renoué, puis signé le 3 février": the auxiliary is that of the verb before.
        if anchor.tokens.upperBound <= date.tokens.lowerBound,
            anchor.tokens.lowerBound > scene.tokens.lowerBound,
            Self.links.contains(scene.form(anchor.tokens.lowerBound - 1))
        {
            return true
        }
        let noun = scene.hits.last {
            $0.tokens.upperBound <= anchor.tokens.lowerBound && $0.tense == .none
                && !$0.tags.isDisjoint(with: Self.nouns)
        }
        return noun.map { isOf(claim, $0.tokens) } ?? true
    }

    private static let nouns = Tags.instrument.union(
        Tags(.alliance, .cooperation, .exercise, .jointForce, .support, .delivery, .troops))

    /// "avec l'Australie en janvier 2022, puis avec le Royaume-Uni en janvier 2023": of several dates of one verb,
    /// each belongs to those named right before it.
    func isBesideAnother(_ date: DateMention, _ claim: Claim, _ anchor: Lexicon.Hit) -> Bool {
        let dates = scene.dates.filter {
            $0.role == .at && $0.value != nil && $0.tokens.lowerBound >= anchor.tokens.upperBound
        }
        guard dates.count >= 2, date.tokens.lowerBound >= anchor.tokens.upperBound,
            let group = scene.groups.last(where: {
                $0.phraseStart >= anchor.tokens.upperBound
                    && $0.tokens.upperBound <= date.tokens.lowerBound
            })
        else { return false }
        return !group.actors.isEmpty && Set(group.actors).isDisjoint(with: claim.parties)
    }
}
