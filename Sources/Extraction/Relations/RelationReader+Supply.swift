import Gazetteer
import Records

/// Arms that one party sells, gives or lends to another: one claim for each supplier.
extension RelationReader {
    func supplyClaims() -> [Claim] {
        let direct = scene.hits.flatMap { hit -> [Claim] in
            if hit.tags.has(.supply), hit.tense != .none { return supplied(hit) }
            if hit.tags.has(.receive), hit.tense != .none { return received(hit) }
            if hit.tags.has(.supplier) { return supplier(hit) }
            return []
        }
        return direct.isEmpty ? deliveries() : direct
    }

    /// "Moscou a livré six avions à Rangoun"; "les drones fournis par l'Iran à la Russie"
    private func supplied(_ verb: Lexicon.Hit) -> [Claim] {
        let range = complements(of: verb.tokens.lowerBound)
        guard hasWeapon(around: verb) else { return [] }
        let by = group(.by, in: range)?.actors
        let suppliers = by ?? subject(before: verb.tokens.lowerBound)
        let to = recipients(in: range) + dative(before: verb)
        return suppliers.flatMap { supplier in
            supply(
                supplier, to: to.isEmpty ? others(than: supplier) : to, verb, goods: scene.tokens,
                rule: by == nil ? "supply.verb" : "supply.passive")
        }
    }

    func charge(before verb: Int) -> Lexicon.Hit? {
        scene.hits.last { $0.tags.has(.accuse) && $0.tokens.upperBound <= verb }
    }

    /// "la France, qui lui livre des radars": to the subject of the main clause.
    private func dative(before verb: Lexicon.Hit) -> [ActorID] {
        let index = verb.tokens.lowerBound - 1
        guard index > scene.tokens.lowerBound, Self.datives.contains(scene.form(index)) else {
            return []
        }
        let clause = scene.clause(of: index)
        let above = scene.clause(of: max(clause.lowerBound - 1, scene.tokens.lowerBound))
        // "vers l'Inde, qui lui a vendu …, et vers la France, qui lui livre": both to the first subject.
        if scene.form(clause.lowerBound) == Self.who, scene.form(above.lowerBound) == Self.who {
            return sentenceSubject
        }
        return subject(before: max(clause.lowerBound - 1, scene.tokens.lowerBound))
    }

    private static let datives: Set<Form> = Set(["lui", "leur"].map { Form($0) })

    /// "l'Inde a commandé des S-400 à la Russie et des Rafale à la France": from each its own goods.
    private func received(_ verb: Lexicon.Hit) -> [Claim] {
        let range = complements(of: verb.tokens.lowerBound)
        guard hasWeapon(around: verb) else { return [] }
        let by = group(.by, in: range)?.actors
        let recipients = by ?? subject(before: verb.tokens.lowerBound)
        return recipients.flatMap { received(verb, by: $0, range) }
    }

    private func received(
        _ verb: Lexicon.Hit, by recipient: ActorID, _ range: Range<Int>
    ) -> [Claim] {
        let sources = scene.groups.filter {
            ($0.role == .to || $0.role == .with || isSource($0)) && range.contains($0.phraseStart)
                && !$0.actors.contains(recipient)
        }
        guard !sources.isEmpty else {
            let makers = makers(around: range).filter { $0 != recipient }
            return (makers.isEmpty ? others(than: recipient) : makers).flatMap {
                supply($0, to: [recipient], verb, goods: scene.tokens, rule: "supply.receive")
            }
        }
        var start = scene.tokens.lowerBound
        return sources.flatMap { source -> [Claim] in
            let goods = start..<source.tokens.upperBound
            start = source.tokens.upperBound
            return source.actors.flatMap {
                supply($0, to: [recipient], verb, goods: goods, rule: "supply.receive")
            }
        }
    }

    /// "des avions de l'Italie": a state, not an adjective, after arms.
    private func isSource(_ group: PartyGroup) -> Bool {
        group.role == .genitive && group.form != .demonym && group.owner?.tags.has(.weapon) == true
    }

    /// "Moscou, fournisseur d'armes à la junte"; "premier fournisseur de l'Inde"
    private func supplier(_ noun: Lexicon.Hit) -> [Claim] {
        let range = complements(of: noun.tokens.lowerBound)
        let after =
            recipients(in: range)
            + scene.groups.filter { $0.role == .genitive && range.contains($0.phraseStart) }
            .flatMap(\.actors)
        let before =
            scene.groups.last {
                $0.tokens.upperBound <= noun.tokens.lowerBound && $0.role == .bare
            }?.actors ?? subject(before: noun.tokens.lowerBound)
        guard let first = before.first else { return [] }
        // "La France …; l'Inde et le Qatar sont ses principaux clients"
        let owner =
            scene.contains(
                Self.its,
                in: max(
                    scene.tokens.lowerBound, noun.tokens.lowerBound - 3)..<noun.tokens.lowerBound)
            ? scene.groups.first { $0.role == .bare && Set($0.actors).isDisjoint(with: before) }
            : nil
        let others = after.isEmpty ? owner?.actors ?? others(than: first) : after
        guard noun.tags.has(.customer) else {
            return before.flatMap {
                supply($0, to: others, noun, goods: scene.tokens, rule: "supply.supplier")
            }
        }
        return others.flatMap {
            supply($0, to: before, noun, goods: scene.tokens, rule: "supply.customer")
        }
    }

    /// Nouns alone: "les livraisons d'armes russes ont été essentielles pour la junte".
    private func deliveries() -> [Claim] {
        guard let noun = scene.hits.first(where: { $0.tags.has(.delivery) }),
            hasWeapon(around: noun),
            !isNegated(scene.tokens.lowerBound..<noun.tokens.lowerBound)
        else { return [] }
        let suppliers = suppliersOfNoun()
        guard let first = suppliers.first else { return [] }
        var recipients =
            scene.groups.filter {
                // "lors d'une réunion à Bruxelles, … l'achat de": where it was said.
                $0.role == .to
                    && !($0.isPlace && $0.tokens.upperBound <= noun.tokens.lowerBound)
            }.flatMap(\.actors)
            + scene.groups.filter { $0.role == .purpose && !$0.isPlace }.flatMap(\.actors)
        recipients = recipients.filter { !suppliers.contains($0) }
        if recipients.isEmpty {
            recipients = subject(before: noun.tokens.lowerBound).filter { !suppliers.contains($0) }
        }
        if recipients.isEmpty { recipients = others(than: first) }
        return suppliers.flatMap {
            supply($0, to: recipients, noun, goods: scene.tokens, rule: "supply.delivery")
        }
    }

    /// "armes russes", "le soutien de Pékin", or who makes what is named.
    private func suppliersOfNoun() -> [ActorID] {
        let adjectives = scene.mentions.filter {
            $0.form == .demonym
                && $0.owner.map { !$0.tags.isDisjoint(with: Tags(.weapon, .delivery)) } == true
        }.flatMap(\.actors)
        let support = scene.groups.filter {
            $0.role == .genitive && $0.owner?.tags.has(.support) == true
        }.flatMap(\.actors)
        let named = (adjectives + support).reduce(into: [ActorID]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return named.isEmpty ? makers(around: scene.tokens) : named
    }

    /// "va livrer", "livrera", "s'est engagé à livrer": announced, not done.
    private func isToCome(_ verb: Lexicon.Hit) -> Bool {
        let before = verb.tokens.lowerBound - 1
        if verb.tense == .future || verb.tense == .conditional && isFutureInPast(verb.tokens) {
            return true
        }
        // "Le Pakistan sera le premier client de la Chine"
        if verb.tense == .none {
            return scene.contains(
                Self.being,
                in: max(scene.tokens.lowerBound, before - 4)..<verb.tokens.lowerBound)
        }
        guard before >= scene.tokens.lowerBound, verb.tense == .infinitive else { return false }
        return Self.going.contains(scene.form(before))
            || scene.has(
                .commit, in: max(scene.tokens.lowerBound, before - 4)..<verb.tokens.lowerBound)
    }

    private static let its: Set<Form> = Set(["ses", "son", "leurs"].map { Form($0) })
    private static let being: Set<Form> = Set(
        ["sera", "seront", "deviendra", "deviendront"].map { Form($0) })
    private static let going: Set<Form> = Set(
        ["va", "vont", "allait", "allaient", "devait", "devaient"].map { Form($0) })

    /// One claim for each recipient: arms go from one to one.
    private func supply(
        _ supplier: ActorID, to recipients: [ActorID], _ trigger: Lexicon.Hit,
        goods range: Range<Int>, rule: String
    ) -> [Claim] {
        let clause = scene.clause(of: trigger.tokens.lowerBound)
        guard !recipients.contains(supplier), !isEnemy(supplier),
            !recipients.contains(where: isEnemy),
            !isNegated(clause.lowerBound..<trigger.tokens.lowerBound),
            !scene.has(.deny, in: clause.lowerBound..<trigger.tokens.lowerBound)
        else { return [] }
        let isUncertain = isConditional(trigger) || charge(before: trigger.tokens.lowerBound) != nil
        // "livre des armes et veut en livrer davantage": what is wished for stands behind what is done.
        let isDone = trigger.isFinite && trigger.tense != .future
        let wishes = isDone ? clause.lowerBound..<trigger.tokens.lowerBound : clause
        let isPlanned = scene.has(.propose, in: wishes) || isToCome(trigger)
        // "a donné son feu vert à la vente": allowed, not yet delivered.
        let isAllowed =
            (trigger.tags.has(.delivery)
                || scene.has(
                    .ratify,
                    in: trigger.tokens
                        .upperBound..<min(trigger.tokens.upperBound + 3, scene.tokens.upperBound)))
            && scene.has(.ratify, in: clause)
        let isSigned =
            trigger.tags.has(.delivery) && !isPlanned
            && scene.hits(in: clause.lowerBound..<trigger.tokens.lowerBound, with: Tags(.sign))
                .contains { $0.tense == .participle || $0.isFinite }
        return recipients.map { recipient in
            var claim = Claim(
                parties: [supplier, recipient], allianceClass: .alignment,
                status: isToCome(trigger) || isAllowed && !isPlanned
                    ? .announced : isPlanned ? .proposed : .inForce,
                hasInstrument: false, scene: scene,
                trigger: trigger.tokens, rule: rule, confidence: isUncertain ? 0.5 : 0.8)
            claim.modality = isUncertain ? .reported : isPlanned ? .planned : .asserted
            if isSigned { claim.status = .signed }
            let dates = ClaimDates(scene: scene, grammar: grammar)
            if claim.status == .announced || isSigned {
                dates.fill(&claim, verb: trigger)
                if !isSigned { claim.signed = nil }
            }
            dates.fillBasis(&claim)
            let about = SectorReader.sectors(in: range, of: scene)
            claim.sectors =
                [.procurementArms] + about.filter { $0 == .airDefence || $0 == .electronicWarfare }
            claim.deliveries = goods(in: range).map {
                DeliveryClaim(
                    supplier: supplier, recipient: recipient, designation: $0.designation,
                    number: $0.number, delivered: deliveredOn, isUncertain: isUncertain)
            }
            return claim
        }
    }
}
