import Gazetteer
import Records

/// Treaties, pacts, agreements and military cooperation at large.
extension RelationReader {
    /// A joint statement announces what other words name.
    private static let triggers = Tags.instrument.subtracting(Tags(.statement))
        .union(Tags(.alliance, .cooperation))

    func agreementClaims() -> [Claim] {
        var claims: [Claim] = []
        for hit in scene.hits where !hit.tags.isDisjoint(with: Self.triggers) {
            if hit.tags.has(.support) { continue }
            guard let claim = agreement(hit) else { continue }
            for claim in each(claim, of: hit) {
                // One instrument named by several words of one clause is one claim.
                if let index = claims.firstIndex(where: {
                    $0.parties == claim.parties && $0.status == claim.status
                }) {
                    claims[index].absorb(claim)
                } else {
                    claims.append(claim)
                }
            }
        }
        return claims + anotherClaims()
    }

    /// "ils songent à en négocier un avec la France": one more like the last.
    private func anotherClaims() -> [Claim] {
        scene.hits.compactMap { hit in
            let (before, after) = (hit.tokens.lowerBound - 1, hit.tokens.upperBound)
            guard !hit.tags.isDisjoint(with: Tags(.propose, .sign)), hit.tense != .none,
                before >= scene.tokens.lowerBound, after < scene.tokens.upperBound,
                scene.form(before) == Self.of, Self.one.contains(scene.form(after)),
                let partner = group(.with, in: after..<min(after + 5, scene.tokens.upperBound)),
                discourse.lastInstrument != nil
            else { return nil }
            let subject = subject(before: hit.tokens.lowerBound).filter {
                !partner.actors.contains($0)
            }
            guard let first = subject.first else { return nil }
            let isProposed = scene.has(.propose, in: scene.clause(of: before))
            return Claim(
                parties: [first] + partner.actors, allianceClass: .dcaGeneral,
                instrument: .agreement,
                status: isProposed ? .proposed : .signed, hasInstrument: true, scene: scene,
                trigger: hit.tokens, rule: "agreement.another", confidence: 0.7)
        }
    }

    private static let of = Form("en")
    private static let one: Set<Form> = Set(["un", "une"].map { Form($0) })

    /// "des accords avec l'Australie et les États-Unis" are two: one with each.
    private func each(_ claim: Claim, of hit: Lexicon.Hit) -> [Claim] {
        let range =
            hit.tokens
            .upperBound..<max(
                scene.clause(of: hit.tokens.lowerBound).upperBound, hit.tokens.upperBound)
        guard isPlural(hit), !hit.tags.isDisjoint(with: .instrument),
            let partners = group(.with, in: range)?.actors, partners.count >= 2
        else { return [claim] }
        let hubs = claim.parties.filter { !partners.contains($0) }
        guard hubs.count == 1 else { return [claim] }
        return partners.map {
            var one = claim
            one.parties = [hubs[0], $0].sorted()
            return one
        }
    }

    private func isPlural(_ hit: Lexicon.Hit) -> Bool {
        let token = scene.text.tokens[hit.tokens.lowerBound]
        return scene.text.utf8[token.end - 1] == UInt8(ascii: "s")
    }

    private func agreement(_ hit: Lexicon.Hit) -> Claim? {
        let phrase = phrase(of: hit)
        let qualifiers = qualifiers(of: hit, phrase)
        if !qualifiers.isDisjoint(with: Tags(.civil, .peace)), !qualifiers.has(.military) {
            return nil
        }
        let verb = governor(of: hit)
        var parties = parties(of: hit, verb: verb)
        let isFrame = hit.tags.has(.partnership)
        let isLike = isLikeTheLast(hit)
        let isKnown =
            !qualifiers.has(.military) && !isLike && isDefinite(hit)
            && !(isFrame && Set(parties).count >= 2)
        let isAnaphoric = isKnown && discourse.lastClaim != nil
        guard
            qualifiers.has(.military) || isAnaphoric || isLike
                || (isFrame && knowledge.speaksOfDefence)
                || (isBareInstrument(hit) && sentenceIsMilitary)
                || (hit.tags.has(.alliance) && knowledge.speaksOfDefence && Set(parties).count >= 2)
                || (isKnown && hit.tags.has(.treaty) && knowledge.speaksOfDefence
                    && Set(parties).count >= 2)
        else { return nil }
        var rule = "agreement.parties"
        if isAnaphoric {
            guard
                let last = hit.tags.has(.contract)
                    ? discourse.lastClaim : discourse.lastInstrument ?? discourse.lastClaim,
                Set(parties).isSubset(of: last.parties) || Set(parties).count < 2,
                hit.tags.isDisjoint(with: Tags(.cooperation, .alliance)) || Set(parties).count >= 2
            else { return nil }
            if Set(parties).count < 2 { parties = last.parties }
            rule = "agreement.anaphora"
        } else if Set(parties).count < 2,
            let completed = complete(parties, isDefinite: isDefinite(hit))
        {
            parties = completed
            rule = "agreement.topic"
        }
        parties = parties.filter { !isEnemy($0) }
        guard Set(parties).count >= 2 else { return nil }
        return claim(hit, parties, verb, qualifiers, isAnaphoric: isAnaphoric, rule: rule)
    }

    /// A lone party is completed by the pair that the article is about.
    ///
    /// Nobody at all is completed only for what the reader knows: "le traité".
    func complete(_ parties: [ActorID], isDefinite: Bool = false) -> [ActorID]? {
        let known = discourse.topic.count >= 2 ? discourse.topic : discourse.pair
        guard known.count == 2, Set(parties).count <= 1, Set(parties).isSubset(of: known) else {
            return nil
        }
        return parties.isEmpty && !isDefinite ? nil : known
    }

    func isEnemy(_ actor: ActorID) -> Bool {
        scene.groups.contains { $0.role == .against && $0.actors.contains(actor) }
            && !scene.groups.contains { $0.role != .against && $0.actors.contains(actor) }
    }

    /// "un texte du même ordre", "des accords comparables": as military as the one told of before.
    private func isLikeTheLast(_ hit: Lexicon.Hit) -> Bool {
        guard discourse.lastInstrument != nil, !hit.tags.isDisjoint(with: .instrument) else {
            return false
        }
        let after = hit.tokens.upperBound..<min(hit.tokens.upperBound + 4, scene.tokens.upperBound)
        return scene.contains(Self.likeness, in: after)
    }

    private static let likeness: Set<Form> = Set(
        [
            "comparable", "comparables", "similaire", "similaires", "semblable", "semblables",
            "analogue", "analogues", "ordre", "type", "identique", "identiques", "équivalent",
        ].map { Form($0) })

    private static let sources: Set<Form> = Set(["selon", "d'après"].map { Form($0) })

    private var sentenceIsMilitary: Bool { scene.has(.military, in: scene.tokens) }

    private func isBareInstrument(_ hit: Lexicon.Hit) -> Bool {
        !hit.tags.isDisjoint(with: Tags(.treaty, .pact, .agreement, .memorandum, .alliance))
    }

    /// The tags of the trigger and of the words in its noun phrase, up to the first body.
    private func qualifiers(of hit: Lexicon.Hit, _ phrase: Range<Int>) -> Tags {
        var tags = hit.tags
        for other in scene.hits
        where phrase.contains(other.tokens.lowerBound) && other.tokens != hit.tokens {
            if !other.tags.isDisjoint(with: Tags(.body, .announce)), !other.tags.has(.military) {
                break
            }
            if other.tokens.lowerBound > hit.tokens.upperBound + 8 { break }
            // "…, selon l'agence centrale": the source is no quality of the treaty.
            if scene.contains(Self.sources, in: hit.tokens.upperBound..<other.tokens.lowerBound) {
                break
            }
            tags.formUnion(other.tags)
        }
        return tags
    }

    /// "le pacte", "ce texte", "l'accord": one that the reader knows.
    private func isDefinite(_ hit: Lexicon.Hit) -> Bool {
        if hit.tags.has(.contract), discourse.lastClaim?.sectors.contains(.procurementArms) != true
        {
            return false
        }
        let before = hit.tokens.lowerBound - 1
        guard before >= scene.tokens.lowerBound else { return false }
        return Self.definite.contains(scene.form(before))
            || (before > scene.tokens.lowerBound && Self.fresh.contains(scene.form(before))
                && Self.definite.contains(scene.form(before - 1)))
    }

    private static let definite: Set<Form> = Set(
        ["le", "l'", "la", "ce", "cet", "cette", "du", "au"].map { Form($0) })
    private static let fresh: Set<Form> = Set(["nouveau", "nouvel", "nouvelle"].map { Form($0) })

    /// The verb that says what happened to the instrument.
    func governor(of hit: Lexicon.Hit) -> Lexicon.Hit? {
        let telling = Tags(
            .sign, .ratify, .renew, .revise, .end, .suspend, .enterForce, .propose, .commit,
            .strengthen, .maintain, .cooperate, .launch, .deny, .meet)
        let verbs = verbs(around: hit).filter { !$0.tags.isDisjoint(with: telling) }
        let before = verbs.last { $0.tokens.upperBound <= hit.tokens.lowerBound }
        let after = verbs.first {
            $0.tokens.lowerBound >= hit.tokens.upperBound
                && !scene.hasSubject(between: hit.tokens.upperBound, and: $0.tokens.lowerBound)
        }
        return before ?? after ?? verbsOfRelative(after: hit).first
    }

    /// "l'accord que Paris a signé": the verb of the relative that follows.
    private func verbsOfRelative(after hit: Lexicon.Hit) -> [Lexicon.Hit] {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        guard let next = scene.clauses.first(where: { $0.lowerBound == clause.upperBound }),
            Self.whom.contains(scene.form(next.lowerBound))
                || scene.form(next.lowerBound) == Self.who
        else { return [] }
        return scene.hits(in: next, with: Tags(.sign, .ratify, .end))
    }

    private func claim(
        _ hit: Lexicon.Hit, _ parties: [ActorID], _ verb: Lexicon.Hit?, _ qualifiers: Tags,
        isAnaphoric: Bool, rule: String
    ) -> Claim? {
        let outcome = StatusReader(scene: scene).outcome(of: hit, verb: verb, reader: self)
        guard outcome.modality != .denied else { return nil }
        let instrument = Instrument(tags: hit.tags)
        // "le traité de partenariat stratégique" says what the instrument is, however known.
        let isTelling =
            hit.tags.has(.partnership) && instrument != .none
            && !hit.tags.isDisjoint(with: Tags(.treaty, .agreement))
        let hasInstrument = instrument != .none && (!isAnaphoric || isTelling)
        var claim = Claim(
            parties: parties, allianceClass: Self.allianceClass(hit.tags, qualifiers),
            instrument: hasInstrument ? instrument : .none, status: outcome.status,
            hasInstrument: hasInstrument, scene: scene, trigger: hit.tokens, rule: rule,
            confidence: isAnaphoric ? 0.7 : 0.9)
        claim.modality = outcome.modality
        claim.rules += outcome.rules
        claim.isRenewal = outcome.isRenewal
        claim.obligations = Self.obligations(qualifiers)
        if claim.obligations.defense == .yes { claim.allianceClass = .alliance }
        claim.sectors =
            hit.tags.has(.contract)
            ? [.procurementArms]
            : SectorReader.sectors(
                in: isAnaphoric
                    ? hit.tokens.lowerBound..<scene.tokens.upperBound : phrase(of: hit, atMost: 20),
                of: scene)
        ClaimDates(scene: scene, grammar: grammar).fill(&claim, verb: verb)
        return claim
    }

    private static func allianceClass(_ tags: Tags, _ qualifiers: Tags) -> AllianceClass {
        if tags.has(.partnership) { return .strategicPartnership }
        if tags.has(.contract) { return .alignment }
        return .dcaGeneral
    }

    static func obligations(_ tags: Tags) -> Obligations {
        Obligations(
            defense: tags.has(.defense) ? .yes : .unknown,
            neutrality: tags.has(.neutrality) ? .yes : .unknown,
            nonaggression: tags.has(.nonaggression) ? .yes : .unknown,
            consultation: tags.has(.consultation) ? .yes : .unknown)
    }
}

extension Instrument {
    init(tags: Tags) {
        if tags.has(.partnership) {
            self = .strategicPartnership
        } else if tags.has(.treaty) {
            self = .treaty
        } else if tags.has(.pact) {
            self = .pact
        } else if tags.has(.memorandum) {
            self = .memorandum
        } else if tags.has(.protocolDocument) {
            self = .protocolDocument
        } else if tags.has(.statement) {
            self = .jointStatement
        } else if tags.has(.charter) {
            self = .charter
        } else if !tags.isDisjoint(with: Tags(.agreement, .contract, .partnership)) {
            self = .agreement
        } else {
            self = .none
        }
    }
}

extension Claim {
    /// Takes over what another wording of the same fact adds.
    mutating func absorb(_ other: Claim) {
        if instrument == .none { instrument = other.instrument }
        hasInstrument = hasInstrument || other.hasInstrument
        isRenewal = isRenewal || other.isRenewal
        for sector in other.sectors where !sectors.contains(sector) { sectors.append(sector) }
        obligations = obligations.merged(with: other.obligations)
        if other.allianceClass.rank > allianceClass.rank { allianceClass = other.allianceClass }
        announced = announced ?? other.announced
        signed = signed ?? other.signed
        effective = effective ?? other.effective
        expires = expires ?? other.expires
        terminated = terminated ?? other.terminated
        length = length ?? other.length
        strength = strength ?? other.strength
        deliveries += other.deliveries
        happenings += other.happenings
        for rule in other.rules where !rules.contains(rule) { rules.append(rule) }
        confidence = max(confidence, other.confidence)
    }
}

extension Obligations {
    func merged(with other: Obligations) -> Obligations {
        func one(_ a: Answer, _ b: Answer) -> Answer { a == .unknown ? b : a }
        return Obligations(
            defense: one(defense, other.defense), offense: one(offense, other.offense),
            neutrality: one(neutrality, other.neutrality),
            nonaggression: one(nonaggression, other.nonaggression),
            consultation: one(consultation, other.consultation))
    }
}

extension AllianceClass {
    /// The more a class says, the higher its rank: when two sentences disagree, it wins.
    var rank: Int {
        switch self {
        case .alignment: 0
        case .dcaSector: 1
        case .dcaGeneral: 2
        case .strategicPartnership: 3
        case .alliance: 4
        case .organisation: 5
        }
    }
}
