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

    /// "dont la livraison a pris fin en mars"
    private var deliveredOn: PartialDate? {
        guard
            let noun = scene.hits.last(where: {
                !$0.tags.isDisjoint(with: Tags(.delivery, .supply))
            })
        else { return nil }
        return scene.dates.first {
            $0.role == .at && $0.tokens.lowerBound > noun.tokens.lowerBound && $0.value != nil
        }?.value
    }

    private struct Goods {
        var designation: String
        var number: Int?
    }

    /// What is delivered: the designations, else the article's own words.
    private func goods() -> [Goods] {
        let named = knowledge.weapons.filter { scene.tokens.contains($0.tokens.lowerBound) }
        if !named.isEmpty {
            return named.map {
                Goods(designation: $0.designation, number: number(before: $0.tokens.lowerBound))
            }
        }
        return scene.hits.filter {
            $0.tags.has(.weapon) && !$0.tags.has(.weak) && $0.tense == .none
                && !$0.tags.has(.supply)
        }
        .prefix(3)
        .map {
            Goods(
                designation: scene.text.string(of: $0.tokens),
                number: number(before: $0.tokens.lowerBound))
        }
    }

    /// "six avions de chasse Sukhoï-30": the number may stand a few words before.
    private func number(before token: Int) -> Int? {
        for index in stride(
            from: token - 1, through: max(scene.tokens.lowerBound, token - 5), by: -1)
        {
            let candidate = scene.text.tokens[index]
            if candidate.kind == .number { return candidate.number }
            if let value = Self.numerals[candidate.form] { return value }
            if candidate.kind == .mark, candidate.form != .hyphen { return nil }
        }
        return nil
    }

    private static let numerals: [Form: Int] = [
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40,
        "cinquante": 50, "cent": 100,
    ].reduce(into: [:]) { $0[Form($1.key)] = $1.value }

    private func hasWeapon(around hit: Lexicon.Hit) -> Bool {
        let from = max(scene.tokens.lowerBound, hit.tokens.lowerBound - 14)
        let to = min(scene.tokens.upperBound, hit.tokens.upperBound + 16)
        return scene.has(.weapon, in: from..<to)
            || knowledge.weapons.contains { (from..<to).contains($0.tokens.lowerBound) }
    }

    /// "à la junte birmane", "au Mali", "pour l'armée"; a capital after "à" is a place unless a verb
    /// of giving stands before it.
    private func recipients(in range: Range<Int>) -> [ActorID] {
        scene.groups.filter { $0.role == .to && range.contains($0.phraseStart) }
            .flatMap(\.actors)
    }

    private func makers(around range: Range<Int>) -> [ActorID] {
        let adjectives = scene.mentions.filter {
            range.contains($0.tokens.lowerBound) && $0.form == .demonym
                && $0.owner?.tags.has(.body) != true
        }.flatMap(\.actors)
        if !adjectives.isEmpty { return adjectives }
        return knowledge.weapons.filter { range.contains($0.tokens.lowerBound) }.compactMap(\.maker)
            .filter { knowledge.states.contains($0) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The other one of the pair that the article is about.
    func others(than actor: ActorID) -> [ActorID] {
        let pair = discourse.topic.contains(actor) ? discourse.topic : discourse.pair
        guard pair.count == 2, pair.contains(actor) else { return [] }
        return pair.filter { $0 != actor }
    }
}
