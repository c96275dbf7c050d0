import Gazetteer
import Records

/// Gives each date of a sentence to what it dates: signature, announcement, force, end.
struct ClaimDates {
    let scene: Scene
    let grammar: GrammarWords
    /// The noun of the instrument where another word is the claim's trigger: "liés par un traité signé en 1951".
    var instrument: Range<Int>?

    private static let anchors = Tags(
        .sign, .ratify, .renew, .end, .suspend, .enterForce, .announce, .launch, .supply, .withdraw,
        .expel, .meet, .propose, .commit, .expire)

    func fill(_ claim: inout Claim, verb: Lexicon.Hit?) {
        for date in scene.dates {
            switch date.role {
            case .duration:
                if claim.length == nil, claim.hasInstrument || isNear(date, claim),
                    date.months != nil, isTerm(date)
                {
                    claim.length = date
                }
            case .until:
                if date.value != nil, claim.expires == nil { claim.expires = date }
            case .since:
                if date.value != nil, isBinding(date), claim.effective == nil {
                    claim.effective = date
                }
            case .at:
                guard date.value != nil else { continue }
                assign(date, to: &claim)
            }
        }
    }

    private func isOfTrigger(_ date: DateMention, _ claim: Claim) -> Bool {
        [claim.trigger.upperBound, instrument?.upperBound].compactMap { $0 }.contains { end in
            let gap = date.tokens.lowerBound - end
            return gap == 0 || gap == 1 && grammar.genitives.contains(scene.form(end))
        }
    }

    /// The claim's own noun, or one that is part of its name: "un accord de partenariat de défense".
    private func isOf(_ claim: Claim, _ noun: Range<Int>) -> Bool {
        [claim.trigger, instrument].compactMap { $0 }.contains { own in
            own == noun
                || own.upperBound <= noun.lowerBound && noun.lowerBound - own.upperBound <= 3
                    && scene.hit(at: own.lowerBound).map {
                        !$0.tags.isDisjoint(with: .instrument)
                    } == true
                    && (own.upperBound..<noun.lowerBound).allSatisfy {
                        grammar.genitives.contains(scene.form($0))
                            || scene.hit(at: $0)?.tags.isDisjoint(with: .verb) == true
                    }
        }
    }

    /// Only how long it lasts: "Il court sur dix ans", "valable jusqu'en 2030".
    func fillTerm(_ claim: inout Claim) {
        for date in scene.dates {
            if date.role == .duration, date.months != nil, isTerm(date) {
                claim.length = claim.length ?? date
            }
            if date.role == .until, date.value != nil { claim.expires = claim.expires ?? date }
        }
    }

    private func assign(_ date: DateMention, to claim: inout Claim) {
        // "le traité de 1977"
        if isOfTrigger(date, claim),
            claim.hasInstrument, claim.signed == nil
        {
            claim.signed = date
            return
        }
        guard let anchor = anchor(of: date), isAbout(claim, anchor), !isOfAnother(date, claim)
        else { return }
        let tags = anchor.tags
        if tags.has(.sign) || tags.has(.renew) {
            if claim.signed == nil, claim.status != .proposed,
                claim.hasInstrument || !claim.rules.contains("status.standing")
            {
                claim.signed = date
            }
        } else if tags.has(.expire) {
            if claim.expires == nil { claim.expires = date }
        } else if !tags.isDisjoint(with: Tags(.end, .suspend, .withdraw, .expel)) {
            if claim.status == .terminated, claim.terminated == nil { claim.terminated = date }
        } else if tags.has(.enterForce) {
            if claim.effective == nil { claim.effective = date }
        } else if tags.has(.announce) || tags.has(.launch) || tags.has(.commit)
            || tags.has(.ratify) && claim.allianceClass == .alignment
        {
            if claim.announced == nil { claim.announced = date }
        }
    }

    /// The verb that a date belongs to: the nearest before it, else the first after it; a date at the
    /// head of its sentence belongs to the main verb.
    private func anchor(of date: DateMention) -> Lexicon.Hit? {
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
    private func isOfAnother(_ date: DateMention, _ claim: Claim) -> Bool {
        let clause = scene.clause(of: date.tokens.lowerBound)
        guard Self.relatives.contains(scene.form(clause.lowerBound)),
            !clause.contains(claim.trigger.lowerBound)
        else { return false }
        let noun = scene.hits.last {
            $0.tokens.upperBound <= clause.lowerBound && $0.tense == .none
                && !$0.tags.isDisjoint(with: Self.nouns)
        }
        return noun.map { !isOf(claim, $0.tokens) } ?? false
    }

    private static let relatives: Set<Form> = Set(["que", "qu'", "qui", "dont"].map { Form($0) })

    /// A participle without an auxiliary belongs to the noun before it: "la force annoncée en mars".
    private func isAbout(_ claim: Claim, _ anchor: Lexicon.Hit) -> Bool {
        guard anchor.tense == .participle else { return true }
        let from = max(scene.tokens.lowerBound, anchor.tokens.lowerBound - 4)
        if (from..<anchor.tokens.lowerBound).contains(where: isAuxiliary) {
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
    /// "à" folds to "a": only the bare letter is the verb.
    private func isAuxiliary(_ index: Int) -> Bool {
        let token = scene.text.tokens[index]
        return Self.auxiliaries.contains(token.form)
            && (token.form != Self.has || token.end - token.start == 1)
    }

    private static let has = Form("a")
    private static let auxiliaries: Set<Form> = Set(
        [
            "a", "ont", "avait", "avaient", "est", "sont", "était", "étaient", "été", "aurait",
            "auraient", "ayant", "fut", "s'est", "eu",
        ].map { Form($0) })

    /// "l'accord qui les lie depuis 2012", "en vigueur depuis mars": since when it binds.
    private func isBinding(_ date: DateMention) -> Bool {
        let before =
            max(scene.tokens.lowerBound, date.tokens.lowerBound - 5)..<date.tokens.lowerBound
        return scene.contains(Self.binding, in: before) || scene.has(.enterForce, in: before)
    }

    private static let comma = Form(",")
    private static let binding: Set<Form> = Set(
        ["lie", "lient", "liait", "liaient", "lié", "unit"].map { Form($0) })

    private func isNear(_ date: DateMention, _ claim: Claim) -> Bool {
        abs(date.tokens.lowerBound - claim.trigger.upperBound) <= 12
    }

    /// "de cinq ans", "pour dix ans", "sur vingt ans", "d'une durée de": the length of an instrument,
    /// not "depuis cinq ans" or "il y a deux ans".
    private func isTerm(_ date: DateMention) -> Bool {
        let before = date.tokens.lowerBound - 1
        guard before >= scene.tokens.lowerBound else { return false }
        // "une première en plus de quarante ans" is no term.
        let isCompared =
            before > scene.tokens.lowerBound
            && Self.comparisons.contains(scene.form(before - 1))
        guard !isCompared else { return false }
        let inside = scene.form(date.tokens.lowerBound)
        return Self.terms.contains(scene.form(before)) || Self.terms.contains(inside)
    }

    private static let comparisons: Set<Form> = Set(["plus", "moins", "près"].map { Form($0) })
    private static let terms: Set<Form> = Set(
        ["de", "d'", "pour", "sur", "durée", "valable", "valide"].map { Form($0) })
}
