import Gazetteer
import Records

/// Gives each date of a sentence to what it dates: signature, announcement, force, end.
struct ClaimDates {
    let scene: Scene
    let grammar: GrammarWords
    /// The noun of the instrument where another word is the claim's trigger: "liés par un traité signé en 1951".
    var instrument: Range<Int>?

    static let anchors = Tags(
        .sign, .ratify, .renew, .end, .suspend, .enterForce, .announce, .launch, .supply, .withdraw,
        .expel, .meet, .propose, .commit, .expire)

    /// Dates of the claim's own verb before those of others: "Bahreïn a signé en 2023 un accord, tandis que
    /// Riyad s'est liée le 17 septembre à Islamabad".
    func fill(_ claim: inout Claim, verb: Lexicon.Hit?) {
        let own = scene.dates.filter { date in
            date.role == .at && verb != nil && anchor(of: date)?.tokens == verb?.tokens
        }
        let others = scene.dates.filter { date in !own.contains { $0.tokens == date.tokens } }
        for date in own + others {
            switch date.role {
            case .duration:
                if claim.length == nil, claim.hasInstrument || isNear(date, claim),
                    date.months != nil, isTerm(date)
                {
                    claim.length = date
                }
            case .until:
                if isExpiry(date), claim.expires == nil { claim.expires = date }
            case .since:
                if date.value != nil, isBinding(date), claim.effective == nil {
                    claim.effective = date
                } else if date.value != nil, isAsEarlyAs(date) {
                    assign(date, to: &claim, verb: verb)
                }
            case .at:
                guard date.value != nil else { continue }
                assign(date, to: &claim, verb: verb)
            }
        }
    }

    /// "a donné vendredi son feu vert à la vente", "a demandé jeudi à devenir partenaire": what is to come is told on
    /// the day.
    private func isOfNews(_ claim: Claim, _ anchor: Lexicon.Hit, _ verb: Lexicon.Hit?) -> Bool {
        guard claim.status == .announced || claim.status == .proposed else { return false }
        if claim.status == .announced, anchor.tokens == verb?.tokens { return true }
        return !anchor.tags.isDisjoint(with: Tags(.propose, .commit, .ratify))
            && scene.isDeed(anchor) && anchor.tokens.upperBound <= claim.trigger.lowerBound
    }

    /// "jusqu'en 2030", not "d'ici à la fin de l'année", by when something is to be done.
    private func isExpiry(_ date: DateMention) -> Bool {
        date.value != nil && !date.isDeadline
    }

    private func isOfTrigger(_ date: DateMention, _ claim: Claim) -> Bool {
        [claim.trigger.upperBound, instrument?.upperBound].compactMap { $0 }.contains { end in
            let gap = date.tokens.lowerBound - end
            return gap == 0 || gap == 1 && grammar.genitives.contains(scene.form(end))
        }
    }

    /// The claim's own noun, or one that is part of its name: "un accord de partenariat de défense".
    func isOf(_ claim: Claim, _ noun: Range<Int>) -> Bool {
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
            if date.role == .until, isExpiry(date) { claim.expires = claim.expires ?? date }
        }
    }

    private func assign(_ date: DateMention, to claim: inout Claim, verb: Lexicon.Hit?) {
        // "le traité de 1977"
        if isOfTrigger(date, claim), claim.hasInstrument {
            claim.signed = claim.signed ?? date
            return
        }
        guard let anchor = anchor(of: date, for: claim), isAbout(claim, anchor, date),
            !isOfAnother(date, claim),
            !isBesideAnother(date, claim, anchor)
        else { return }
        let tags = anchor.tags
        if tags.has(.renew) || tags.has(.sign), date.value?.isSpanOfYears == true {
            // "prolongé pour dix ans, de 2021 à 2031", "signé un programme pour 2026-2030"
            claim.expires = claim.expires ?? date.endingItsInterval
        } else if tags.has(.sign) || tags.has(.renew) {
            if claim.signed == nil, claim.status != .proposed,
                claim.hasInstrument || !claim.rules.contains("status.standing")
            {
                claim.signed = date
            }
        } else if tags.has(.expire) {
            if claim.expires == nil { claim.expires = date }
        } else if !tags.isDisjoint(with: Tags(.end, .suspend, .withdraw, .expel)) {
            if claim.status == .terminated, claim.terminated == nil { claim.terminated = date }
            // Who denounces a treaty or suspends it does so by saying it.
            if claim.status == .terminated || claim.status == .suspended, anchor.tense != .none,
                anchor.tense != .infinitive, claim.announced == nil,
                tags.isDisjoint(with: Tags(.withdraw, .expel, .leave))
            {
                claim.announced = date
            }
        } else if tags.has(.enterForce) {
            if claim.effective == nil { claim.effective = date }
        } else if tags.has(.announce) || tags.has(.launch) || tags.has(.commit)
            || tags.has(.ratify) && claim.allianceClass == .alignment
            || isOfNews(claim, anchor, verb)
        {
            if claim.announced == nil { claim.announced = date }
        }
    }

    /// "l'accord qui les lie depuis 2012", "en vigueur depuis mars": since when it binds.
    private func isBinding(_ date: DateMention) -> Bool {
        let before =
            max(scene.tokens.lowerBound, date.tokens.lowerBound - 5)..<date.tokens.lowerBound
        return scene.contains(RelationReader.binding, in: before)
            || scene.contains(RelationReader.bound, in: before)
            || scene.has(.enterForce, in: before)
    }

    /// "avait annoncé dès dimanche soir": on that very day, where "depuis" goes on.
    private func isAsEarlyAs(_ date: DateMention) -> Bool {
        let start = date.tokens.lowerBound
        let lead = scene.form(start) == Self.asEarlyAs ? start : start - 1
        guard lead > scene.tokens.lowerBound, scene.form(lead) == Self.asEarlyAs,
            let verb = scene.hit(at: lead - 1)
        else { return false }
        return verb.tags.has(.announce) && scene.isDeed(verb)
    }

    private static let asEarlyAs = Form("dès")
    static let comma = Form(",")
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
        return grammar.terms.contains(scene.form(before)) || grammar.terms.contains(inside)
    }

    private static let comparisons: Set<Form> = Set(["plus", "moins", "près"].map { Form($0) })
}
