import Gazetteer
import Records

/// Arms that one party sells, gives or lends to another.
extension RelationReader {
    func supplyClaims() -> [Claim] {
        let direct = scene.hits.compactMap { hit -> Claim? in
            if hit.tags.has(.supply), hit.tense != .none { return supplied(hit) }
            if hit.tags.has(.receive), hit.tense != .none { return received(hit) }
            if hit.tags.has(.supplier) { return supplier(hit) }
            return nil
        }
        return direct.isEmpty ? deliveries() : direct
    }

    /// "Moscou a livré six avions à Rangoun"; "les drones fournis par l'Iran à la Russie"
    private func supplied(_ verb: Lexicon.Hit) -> Claim? {
        let range = complements(of: verb.tokens.lowerBound)
        guard hasWeapon(around: verb) else { return nil }
        let by = group(.by, in: range)?.actors.first
        let from = by ?? subject(before: verb.tokens.lowerBound).first ?? nil
        let to = recipients(in: range)
        guard let supplier = from else { return nil }
        let recipients = to.isEmpty ? others(than: supplier) : to
        return supply(
            [supplier], recipients, verb, rule: by == nil ? "supply.verb" : "supply.passive")
    }

    /// "l'Inde a commandé des S-400 à la Russie"; "commandée par l'Inde à la Russie"
    private func received(_ verb: Lexicon.Hit) -> Claim? {
        let range = complements(of: verb.tokens.lowerBound)
        guard hasWeapon(around: verb) else { return nil }
        let by = group(.by, in: range)?.actors.first
        guard let recipient = by ?? subject(before: verb.tokens.lowerBound).first else {
            return nil
        }
        var suppliers = recipients(in: range) + (group(.with, in: range)?.actors ?? [])
        if suppliers.isEmpty { suppliers = makers(around: range) }
        suppliers = suppliers.filter { $0 != recipient }
        if suppliers.isEmpty { suppliers = others(than: recipient) }
        return supply(suppliers, [recipient], verb, rule: "supply.receive")
    }

    /// "Moscou, fournisseur d'armes à la junte"; "premier fournisseur de l'Inde"
    private func supplier(_ noun: Lexicon.Hit) -> Claim? {
        let range = complements(of: noun.tokens.lowerBound)
        let after =
            recipients(in: range)
            + scene.groups.filter { $0.role == .genitive && range.contains($0.phraseStart) }
            .flatMap(\.actors)
        let before =
            scene.groups.last {
                $0.tokens.upperBound <= noun.tokens.lowerBound && $0.role == .bare
            }?.actors ?? subject(before: noun.tokens.lowerBound)
        guard let first = before.first else { return nil }
        let recipients = after.isEmpty ? others(than: first) : after
        return noun.tags.has(.customer)
            ? supply(recipients, [first], noun, rule: "supply.customer")
            : supply([first], recipients, noun, rule: "supply.supplier")
    }

    /// Nouns alone: "les livraisons d'armes russes ont été essentielles pour la junte".
    private func deliveries() -> [Claim] {
        guard let noun = scene.hits.first(where: { $0.tags.has(.delivery) }),
            hasWeapon(around: noun),
            !isNegated(scene.tokens.lowerBound..<noun.tokens.lowerBound)
        else { return [] }
        let range = scene.tokens
        let adjectives = scene.mentions.filter {
            $0.form == .demonym
                && $0.owner.map { !$0.tags.isDisjoint(with: Tags(.weapon, .delivery)) } == true
        }.flatMap(\.actors)
        let support = scene.groups.filter {
            $0.role == .genitive && $0.owner?.tags.has(.support) == true
        }.flatMap(\.actors)
        var suppliers = adjectives + support
        if suppliers.isEmpty { suppliers = makers(around: range) }
        guard let first = suppliers.first else { return [] }
        var recipients =
            recipients(in: range)
            + scene.groups.filter { $0.role == .purpose && !$0.isPlace }.flatMap(\.actors)
        recipients = recipients.filter { !suppliers.contains($0) }
        if recipients.isEmpty {
            recipients = subject(before: noun.tokens.lowerBound).filter { !suppliers.contains($0) }
        }
        if recipients.isEmpty { recipients = others(than: first) }
        guard !recipients.isEmpty else { return [] }
        return suppliers.compactMap { supply([$0], recipients, noun, rule: "supply.delivery") }
    }

    private func supply(
        _ suppliers: [ActorID], _ recipients: [ActorID], _ trigger: Lexicon.Hit, rule: String
    ) -> Claim? {
        guard let supplier = suppliers.first, !recipients.isEmpty, !recipients.contains(supplier)
        else { return nil }
        if isNegated(
            scene.clause(of: trigger.tokens.lowerBound).lowerBound..<trigger.tokens.lowerBound)
        {
            return nil
        }
        if isEnemy(supplier) || recipients.contains(where: isEnemy) { return nil }
        let isUncertain = isConditional(trigger)
        let isPlanned = scene.has(.propose, in: scene.clause(of: trigger.tokens.lowerBound))
        var claim = Claim(
            parties: suppliers + recipients, allianceClass: .alignment,
            status: isPlanned ? .proposed : .inForce, hasInstrument: false, scene: scene,
            trigger: trigger.tokens, rule: rule, confidence: isUncertain ? 0.5 : 0.8)
        claim.modality = isUncertain ? .reported : isPlanned ? .planned : .asserted
        let about = SectorReader.sectors(in: scene.tokens, of: scene)
        claim.sectors =
            [.procurementArms] + about.filter { $0 == .airDefence || $0 == .electronicWarfare }
        claim.deliveries = goods().flatMap { good in
            recipients.map {
                DeliveryClaim(
                    supplier: supplier, recipient: $0, designation: good.designation,
                    number: good.number, delivered: deliveredOn, isUncertain: isUncertain)
            }
        }
        return claim
    }
}
