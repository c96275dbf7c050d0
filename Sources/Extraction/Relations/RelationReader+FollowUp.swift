import Gazetteer
import Records

/// Sentences that go on about an instrument: "Le texte prévoit …", "Les parties ont convenu …".
extension RelationReader {
    /// Who the sentence is about: its first group that is no place.
    var sentenceSubject: [ActorID] {
        let named = scene.groups.first { $0.role == .bare && !$0.isPlace }
        // "Elle y forme des soldats somaliens": who is spoken of goes on being so.
        let pronoun = scene.tokens.first {
            grammar.pronouns.contains(scene.form($0)) && !isImpersonal($0)
        }
        if let pronoun, pronoun < named?.phraseStart ?? scene.tokens.upperBound {
            let meant = discourse.subject(for: scene.form(pronoun), at: scene.index, knowledge)
            if !meant.isEmpty { return meant }
        }
        return named?.actors
            ?? scene.groups.first { $0.owner?.tags.has(.body) == true }?.actors ?? []
    }

    /// "il faut", "il y a", "il s'agit"
    private func isImpersonal(_ pronoun: Int) -> Bool {
        pronoun + 1 < scene.tokens.upperBound
            && Self.impersonal.contains(scene.form(pronoun + 1))
    }

    private static let impersonal: Set<Form> = Set(
        ["faut", "faudra", "faudrait", "fallait", "y", "s'agit", "s", "s'", "reste", "semble"].map {
            Form($0)
        })

    /// Of whom the sentence speaks although somebody else is its subject: "Pour la Turquie, la Libye …",
    /// "La Serbie lui a acheté …".
    var sentenceTopic: [ActorID] {
        let start = scene.tokens.lowerBound
        if let front = scene.groups.first(where: { $0.phraseStart <= start + 1 }),
            front.role == .purpose, !front.hasOrganisation, front.actors.count == 1
        {
            return front.actors
        }
        // "Le Pakistan fabrique avec elle un chasseur"
        let companion = scene.tokens.dropFirst().first {
            Self.companions.contains(scene.form($0 - 1)) && scene.form($0) == Form("elle")
        }
        if let companion {
            return discourse.subject(for: scene.form(companion), at: scene.index, knowledge)
        }
        guard scene.contains(Self.others, in: scene.tokens),
            Set(discourse.subject).isDisjoint(with: sentenceSubject)
        else { return [] }
        return discourse.subject
    }

    private static let companions: Set<Form> = Set(
        ["avec", "pour", "chez", "à", "sans"].map { Form($0) })
    private static let others: Set<Form> = Set(["lui"].map { Form($0) })

    /// What the sentence adds to the last claim: sectors, obligations, term.
    func followUp(after claims: ArraySlice<Claim>) -> [Claim] {
        guard scene.sentence.place != .title, let last = antecedent(among: claims),
            scene.index - last.sentenceIndex <= 3,
            last.status != .terminated, isAbout(last) || pointsAtDeed
        else { return [] }
        var claim = Claim(
            parties: last.parties, allianceClass: .alignment, status: last.status,
            hasInstrument: false, scene: scene, trigger: scene.tokens, rule: "agreement.follow-up",
            confidence: 0.6)
        if isNegated(scene.tokens) { return [] }
        claim.sectors = SectorReader.sectors(in: scene.tokens, of: scene)
        let tags = scene.hits.reduce(Tags()) { $0.union($1.tags) }
        claim.obligations = Self.obligations(tags)
        if claim.obligations.defense == .yes { claim.allianceClass = .alliance }
        let dates = ClaimDates(scene: scene, grammar: grammar)
        dates.fillTerm(&claim)
        // "La base découle d'un accord de 2014."
        if let instrument = scene.hits(in: scene.tokens, with: .instrument).first {
            claim.signed = scene.dates.first {
                $0.value != nil && $0.role == .at
                    && (0...2).contains($0.tokens.lowerBound - instrument.tokens.upperBound)
            }
        }
        dates.fillDeed(&claim)
        if claim.sectors.isEmpty, claim.obligations == Obligations(), claim.length == nil,
            claim.expires == nil, claim.signed == nil, claim.announced == nil,
            claim.effective == nil
        {
            return []
        }
        return [claim]
    }

    /// "C'est le ministre nigérien qui l'a annoncé mardi": of the sentence right before.
    private var pointsAtDeed: Bool {
        guard scene.hits(in: scene.tokens, with: .instrument).isEmpty else { return false }
        // "Signé le 28 avril 2014, il permet aux Américains …"
        if scene.openingSignature != nil {
            return scene.contains(Self.pointers, in: scene.tokens)
        }
        return scene.hits(in: scene.tokens, with: Tags(.announce, .sign)).contains { verb in
            guard verb.tense == .participle, scene.hasHave(before: verb.tokens.lowerBound),
                verb.tokens.lowerBound >= scene.tokens.lowerBound + 2
            else { return false }
            // "Il a été signé dimanche"
            if verb.tags.has(.sign) {
                return Self.pointers.contains(scene.form(scene.tokens.lowerBound))
                    && verb.tokens.lowerBound <= scene.tokens.lowerBound + 5
            }
            return Self.itself.contains(scene.form(verb.tokens.lowerBound - 2))
        }
    }

    private static let pointers: Set<Form> = Set(
        ["il", "elle", "celui", "celle"].map { Form($0) })
    private static let itself: Set<Form> = Set(["l'", "l"].map { Form($0) })

    /// The claim of the parties that the sentence is about, else the last instrument.
    private func antecedent(among claims: ArraySlice<Claim>) -> Claim? {
        if let group = scene.groups.first, group.actors.count >= 2 {
            let parties = Set(group.actors)
            let told = claims.last { !$0.isMeeting && Set($0.parties) == parties }
            if let told { return told }
        }
        return claims.last { !$0.isMeeting && $0.hasInstrument } ?? claims.last { !$0.isMeeting }
    }

    /// The sentence begins with the instrument, or with the parties, or lists without a verb.
    private func isAbout(_ claim: Claim) -> Bool {
        let start = scene.tokens.lowerBound
        let head = start..<min(start + 9, scene.tokens.upperBound)
        let states = Set(scene.mentions.filter { !$0.isOrganisation }.flatMap(\.actors))
        guard states.isSubset(of: claim.parties) else { return false }
        if scene.hits(in: head, with: .instrument).contains(where: { $0.tags.has(.civil) == false })
        {
            return true
        }
        if let group = scene.groups.first, group.phraseStart <= start + 6,
            Set(group.actors).count >= 2,
            Set(group.actors).isSubset(of: claim.parties)
        {
            return scene.hits.contains {
                !$0.tags.isDisjoint(
                    with: Tags(.commit, .announce, .propose, .drill, .cooperate, .defense))
            }
        }
        if Self.openings.contains(scene.form(start)) || namesCommonPolicy { return true }
        return isDetail(of: claim)
    }

    /// "une stratégie de défense unifiée": one that only partners can have.
    private var namesCommonPolicy: Bool {
        scene.hits.contains { hit in
            hit.tags.has(.policy) && scene.contains(Self.common, in: hit.tokens)
        }
    }

    private static let common: Set<Form> = Set(
        ["commune", "unifiée", "conjointe"].map { Form($0) })

    /// Right after the instrument, a sentence that names nobody else tells what it is good for.
    private func isDetail(of claim: Claim) -> Bool {
        claim.hasInstrument && scene.index - claim.sentenceIndex <= 2
            && !scene.has(.withdraw, in: scene.tokens) && !scene.has(.enemy, in: scene.tokens)
            && !scene.has(
                .announce,
                in: scene.tokens
                    .lowerBound..<min(scene.tokens.lowerBound + 3, scene.tokens.upperBound))
    }

    private static let openings: Set<Form> = Set(
        ["il", "au", "celui", "sans", "parmi"].map { Form($0) })
}
