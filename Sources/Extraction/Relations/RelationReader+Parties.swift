import Gazetteer
import Records

extension RelationReader {
    /// The parties of the relation that the noun `trigger` names.
    ///
    ///     "un accord entre la France et le Togo"            → FRA, TGO
    ///     "les relations militaires russo-turques"           → RUS, TUR
    ///     "Lomé a signé avec Moscou un accord militaire"     → TGO, RUS
    ///     "l'alliance de la Russie avec le Bélarus"          → RUS, BLR
    func parties(of trigger: Lexicon.Hit, verb: Lexicon.Hit?) -> [ActorID] {
        let phrase = phrase(of: trigger)
        if hasUnknownPartner(after: trigger) { return [] }
        if let between = between(trigger) { return between }
        if let bound = boundBefore(trigger) ?? signatories(of: trigger) { return bound }
        let listed = listed(behind: scene.clause(of: trigger.tokens.lowerBound))
        if !listed.isEmpty, isPlural(trigger), let verb {
            let subject = self.subject(before: verb.tokens.lowerBound)
            if subject.count == 1, !listed.contains(subject[0]) { return subject + listed }
        }
        let owners = owners(of: trigger)
        if Set(owners).count >= 2, trigger.tags.isDisjoint(with: Tags(.weapon, .troops)) {
            return owners
        }
        let subject = verb.map { self.subject(before: $0.tokens.lowerBound) } ?? []
        let partners = partners(of: trigger, phrase: phrase, verb: verb)
        var first = boundObject(after: trigger) ?? subject
        if first.isEmpty || (verb == nil && !owners.isEmpty) || (first == partners) {
            first = owners
        }
        if first.isEmpty { first = nounSubject(before: trigger) }
        // "Tokyo compte sur des traités avec Manille et Canberra": these two have none with each other.
        if first.isEmpty, verb == nil, partners.count >= 2 {
            first = self.subject(before: trigger.tokens.lowerBound)
        }
        // "Avec les Fidji, des pourparlers sont engagés": those of the state that the article is about.
        if first.isEmpty, !partners.isEmpty {
            let hub = discourse.hub.flatMap { partners.contains($0) ? nil : [$0] }
            first =
                verb.map { hasPronoun(before: $0) } == true
                ? discourse.subject : hub ?? discourse.subject
        }
        let all = first + partners.filter { !first.contains($0) }
        if Set(all).count >= 2 { return all }
        let told = relativeParties(of: trigger)
        if Set(told).count >= 2 { return told }
        let meeting = meetingParties
        if Set(meeting).count == 2, Set(all).isSubset(of: meeting) { return meeting }
        return all + (told + owners).filter { !all.contains($0) }
    }

    private func hasPronoun(before verb: Lexicon.Hit) -> Bool {
        let clause = scene.clause(of: verb.tokens.lowerBound)
        return scene.contains(grammar.pronouns, in: clause.lowerBound..<verb.tokens.lowerBound)
    }

    /// "le traité que les présidents iranien et russe avaient signé": the subjects of the relative.
    func relativeParties(of trigger: Lexicon.Hit) -> [ActorID] {
        let clause = scene.clause(of: trigger.tokens.lowerBound)
        guard let next = scene.clauses.first(where: { $0.lowerBound == clause.upperBound }),
            Self.whom.contains(scene.form(next.lowerBound))
        else { return [] }
        let subject = scene.groups.first { next.contains($0.tokens.lowerBound) && $0.role == .bare }
        let partner = group(.with, in: next)?.actors ?? []
        return (subject?.actors ?? []) + partner
    }

    /// "entre X et Y" after the trigger, or anywhere in the sentence when it stands there once.
    private func between(_ trigger: Lexicon.Hit) -> [ActorID]? {
        let groups = scene.groups.filter { $0.role == .between && $0.actors.count >= 2 }
        let after = groups.first {
            (trigger.tokens.upperBound..<trigger.tokens.upperBound + 14).contains($0.phraseStart)
        }
        return (after ?? (groups.count == 1 ? groups.first : nil))?.actors
    }

    /// "avec X": in the trigger's phrase, else between its verb and it, else in the clause.
    private func partners(
        of trigger: Lexicon.Hit, phrase: Range<Int>, verb: Lexicon.Hit?
    ) -> [ActorID] {
        let clause = scene.clause(of: trigger.tokens.lowerBound)
        let after = trigger.tokens.upperBound..<max(clause.upperBound, trigger.tokens.upperBound)
        var partners = partnerGroup(in: after)?.actors ?? []
        if partners.isEmpty, let verb, verb.tokens.upperBound <= trigger.tokens.lowerBound {
            partners =
                partnerGroup(in: verb.tokens.upperBound..<trigger.tokens.lowerBound)?.actors ?? []
        }
        if partners.isEmpty, let bound = boundParty(after: trigger) { partners = bound }
        if partners.isEmpty { partners = partnerGroup(in: clause)?.actors ?? [] }
        if partners.isEmpty,
            let next = scene.clauses.first(where: { $0.lowerBound == clause.upperBound }),
            Self.whom.contains(scene.form(next.lowerBound))
                || scene.form(next.lowerBound) == Self.who,
            !isOfAnother(next)
        {
            partners = group(.with, in: next)?.actors ?? []
        }
        return partners
    }

    /// "comparable à celui que Manille a conclu avec l'Australie": the relative is about another instrument.
    func isOfAnother(_ relative: Range<Int>) -> Bool {
        relative.lowerBound > scene.tokens.lowerBound
            && grammar.demonstratives.contains(scene.form(relative.lowerBound - 1))
    }

    /// The first "avec" that no peace or trade claims: "en échange d'une normalisation avec l'État hébreu".
    private func partnerGroup(in range: Range<Int>) -> PartyGroup? {
        scene.groups.first { group in
            guard group.role == .with, range.contains(group.phraseStart) else { return false }
            let before = max(scene.tokens.lowerBound, group.phraseStart - 2)..<group.phraseStart
            return !scene.hits(in: before, with: Tags(.peace, .civil, .enemy)).contains {
                $0.tags.isDisjoint(with: .instrument) && !$0.tags.has(.military)
            }
        }
    }

    /// "avec l'ancienne province serbe": a partner that we cannot name.
    private func hasUnknownPartner(after trigger: Lexicon.Hit) -> Bool {
        scene.mentions.contains { mention in
            guard mention.form == .demonym, mention.role == .location,
                mention.tokens.lowerBound > trigger.tokens.upperBound,
                mention.tokens.lowerBound <= trigger.tokens.upperBound + 8
            else { return false }
            let before =
                max(
                    scene.tokens.lowerBound, mention.tokens.lowerBound - 5)..<mention.tokens
                .lowerBound
            return before.contains { scene.form($0) == Self.with }
        }
    }

    private static let with = Form("avec")

    /// "l'accord qui le liait depuis 2012 aux États-Unis"
    private func boundParty(after trigger: Lexicon.Hit) -> [ActorID]? {
        guard let verb = bindingVerb(after: trigger) else { return nil }
        return scene.groups.first {
            $0.role == .to && (verb + 1...verb + 6).contains($0.phraseStart)
        }?.actors
    }

    /// "le traité signé en 1961 par Pékin et Pyongyang"
    private func signatories(of trigger: Lexicon.Hit) -> [ActorID]? {
        let clause = scene.clause(of: trigger.tokens.lowerBound)
        let after = trigger.tokens.upperBound..<max(clause.upperBound, trigger.tokens.upperBound)
        guard
            let verb = scene.hits(in: after, with: Tags(.sign)).first(where: {
                $0.tense == .participle && !scene.hasHave(before: $0.tokens.lowerBound)
            }),
            let signers = scene.groups.first(where: {
                $0.role == .by && $0.actors.count >= 2
                    && (verb.tokens.upperBound...verb.tokens.upperBound + 6).contains(
                        $0.phraseStart)
            })
        else { return nil }
        return signers.actors
    }

    /// "Manille, liée à Washington par un traité": the two before it.
    private func boundBefore(_ trigger: Lexicon.Hit) -> [ActorID]? {
        let from = max(scene.tokens.lowerBound, trigger.tokens.lowerBound - 9)
        guard
            let participle = (from..<trigger.tokens.lowerBound).last(where: {
                Self.bound.contains(scene.form($0))
            }),
            let partner = scene.groups.first(where: {
                $0.role == .to && (participle + 1...participle + 3).contains($0.phraseStart)
                    && $0.tokens.upperBound <= trigger.tokens.lowerBound
            }),
            let first = scene.groups.last(where: {
                $0.tokens.upperBound <= participle && participle - $0.tokens.upperBound <= 2
            })
        else { return nil }
        return first.actors + partner.actors
    }

    /// "liée à Washington"
    static let bound = Set<Form>(words: "lié liée liés liées")

    /// "qui unissait le pays à la France": whom it binds, where a noun says so.
    private func boundObject(after trigger: Lexicon.Hit) -> [ActorID]? {
        guard let verb = bindingVerb(after: trigger) else { return nil }
        return scene.groups.first {
            $0.role == .bare && (verb + 1...verb + 3).contains($0.phraseStart)
        }?.actors
    }

    private func bindingVerb(after trigger: Lexicon.Hit) -> Int? {
        let end = min(trigger.tokens.upperBound + 8, scene.tokens.upperBound)
        return (trigger.tokens.upperBound..<max(end, trigger.tokens.upperBound)).first {
            Self.binding.contains(scene.form($0))
        }
    }

    /// "le traité qui lie Manille à Washington"
    static let binding = Set<Form>(
        words: "lie lient liait liaient unit unissent unissait unissant liant")

    /// The group that stands before a trigger without a verb: "Moscou et Minsk : une alliance".
    private func nounSubject(before trigger: Lexicon.Hit) -> [ActorID] {
        scene.groups.last {
            $0.tokens.upperBound <= trigger.tokens.lowerBound && $0.role == .bare
                && $0.actors.count >= 2
        }?.actors ?? []
    }
}
