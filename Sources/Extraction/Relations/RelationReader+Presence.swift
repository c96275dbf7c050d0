import Gazetteer
import Records

/// Troops, bases and weapons of one party on the soil of another; exercises; joint forces.
extension RelationReader {
    /// "le déploiement d'armes nucléaires tactiques au Bélarus", "la base turque en Somalie"
    func deploymentClaims() -> [Claim] {
        guard !isInvasion else { return [] }
        let triggers = scene.hits.filter {
            !$0.tags.isDisjoint(with: Tags(.nuclear, .basing, .troops, .jointForce))
        }
        guard
            let trigger = triggers.first(where: { $0.tags.has(.nuclear) || $0.tags.has(.basing) })
                ?? triggers.first,
            let host = host(after: trigger) ?? hostingSubject(trigger) ?? impliedHost(of: trigger),
            isWelcome(host)
        else { return [] }
        // "la présence de forces étrangères": of whom, nobody says.
        let behind =
            trigger.tokens
            .upperBound..<min(
                trigger.tokens.upperBound + 2, scene.tokens.upperBound)
        guard !scene.contains(Self.foreign, in: behind) else { return [] }
        let hasDeployment =
            scene.has(.deploy, in: scene.tokens) || trigger.tags.has(.basing)
            || scene.has(.hosting, in: scene.tokens)
        // "accuse son voisin d'abriter des bases": what is only held against somebody.
        let isHeldAgainst = scene.has(
            .accuse, in: scene.tokens.lowerBound..<trigger.tokens.lowerBound)
        guard hasDeployment, !isHeldAgainst, !scene.has(.deny, in: scene.tokens),
            !scene.has(.withdraw, in: scene.tokens), !scene.has(.expel, in: scene.tokens)
        else { return [] }
        // "dispose d'une base, où elle forme des soldats somaliens": whose the base is.
        var guests = (trigger.tags.has(.basing) ? [trigger] : triggers).flatMap(owners(of:))
            .filter { !host.contains($0) }
        if guests.isEmpty {
            guests = subject(before: trigger.tokens.lowerBound).filter { !host.contains($0) }
        }
        if guests.isEmpty, let first = host.first { guests = others(than: first) }
        guard let guest = guests.first,
            !isNegated(
                scene.clause(of: trigger.tokens.lowerBound).lowerBound..<trigger.tokens.lowerBound)
        else { return [] }
        let anchor = scene.hits.first { $0.tags.has(.deploy) } ?? trigger
        let isUncertain = isConditional(anchor) || scene.has(.conditional, in: scene.tokens)
        // "veut ouvrir une base", "prévoit d'y stationner des troupes"
        let isPlanned = isMeant(before: trigger)
        var claim = Claim(
            parties: [guest] + host, allianceClass: .alignment,
            status: anchor.tense == .future ? .announced : isPlanned ? .proposed : .inForce,
            hasInstrument: false, scene: scene, trigger: trigger.tokens,
            rule: "presence.deployment",
            confidence: isUncertain ? 0.5 : 0.75)
        claim.modality = isUncertain ? .reported : isPlanned ? .planned : .asserted
        let dates = ClaimDates(scene: scene, grammar: grammar)
        dates.fillTerm(&claim)
        dates.fillBasis(&claim)
        claim.length = nil
        var tags = triggers.reduce(Tags()) { $0.union($1.tags) }.union(Tags(.deploy))
        if !tags.has(.nuclear) { tags.formUnion(Tags(.basing)) }
        claim.sectors = SectorReader.sectors(of: tags).filter {
            $0 == .nuclearHosting || $0 == .basing || $0 == .jointForce
        }
        // "quatre bataillons en Bulgarie, en Hongrie et en Roumanie", "des soldats français et italiens": one
        // presence of each in each.
        let all = list(behind: trigger).filter { !host.contains($0) }
        return (all.contains(guest) ? all : [guest]).flatMap { guest in
            host.map { one in
                var single = claim
                single.parties = [guest, one].sorted()
                return single
            }
        }
    }

    private func list(behind trigger: Lexicon.Hit) -> [ActorID] {
        scene.groups.first {
            $0.form == .demonym && $0.actors.count >= 2
                && (0...1).contains($0.tokens.lowerBound - trigger.tokens.upperBound)
        }?.actors ?? []
    }

    /// "le Bélarus accueille des missiles russes": the host is the subject.
    private func hostingSubject(_ trigger: Lexicon.Hit) -> [ActorID]? {
        guard
            let verb = scene.hits.first(where: { $0.tags.has(.hosting) && $0.tense != .none }),
            verb.tokens.upperBound <= trigger.tokens.lowerBound
        else { return nil }
        let subject = subject(before: verb.tokens.lowerBound)
        return subject.isEmpty ? nil : subject
    }

    /// Troops that a state sends may come as friends or as enemies: only what they come for tells.
    private func isWelcome(_ host: [ActorID]) -> Bool {
        guard scene.has(.deploy, in: scene.tokens),
            let sending = scene.hits.first(where: { $0.tags.has(.supply) && $0.tags.has(.deploy) })
        else { return true }
        let isAgainstOthers = scene.groups.contains {
            $0.role == .against && Set($0.actors).isDisjoint(with: host)
        }
        let aim = sending.tokens.upperBound..<scene.tokens.upperBound
        return isAgainstOthers || scene.has(.counterterror, in: aim)
            || scene.has(.training, in: aim)
            || scene.has(.train, in: aim) || scene.has(.peacekeeping, in: aim)
    }

    /// "la base turque": where, the reader knows from the topic.
    private func impliedHost(of trigger: Lexicon.Hit) -> [ActorID]? {
        guard trigger.tags.has(.basing), let guest = owners(of: trigger).first else { return nil }
        let others = others(than: guest)
        if !others.isEmpty { return others }
        return discourse.place.flatMap { $0 == guest ? nil : [$0] }
    }

    /// A word of wishing or planning and the infinitive that it governs stand before the noun.
    private func isMeant(before trigger: Lexicon.Hit) -> Bool {
        let clause = scene.clause(of: trigger.tokens.lowerBound)
        let before = clause.lowerBound..<trigger.tokens.lowerBound
        guard
            let wish = before.last(where: { index in
                Self.plans.contains(scene.form(index))
                    || scene.hit(at: index).map { $0.tags.has(.propose) && $0.isFinite } == true
            })
        else { return false }
        guard
            let next = before.first(where: { $0 > wish && !Self.links.contains(scene.form($0)) })
        else { return false }
        let bytes = scene.text.utf8[scene.text.tokens[next].start..<scene.text.tokens[next].end]
        return Self.infinitives.contains { bytes.reversed().starts(with: $0.utf8.reversed()) }
    }

    private static let plans: Set<Form> = Set(
        [
            "prévoit", "prévoient", "entend", "entendent", "va", "vont", "devrait", "devraient",
            "pourrait", "pourraient",
        ].map {
            Form($0)
        })
    private static let links: Set<Form> = Set(["d'", "de", "à"].map { Form($0) })
    private static let infinitives = ["er", "ir", "re"]

    /// "la base, d'où décollent les avions engagés en Irak": where they go from there.
    private func isDestination(_ group: PartyGroup, from trigger: Lexicon.Hit) -> Bool {
        let clause = scene.clause(of: group.phraseStart)
        return clause.lowerBound > trigger.tokens.lowerBound
            && scene.form(clause.lowerBound - 1) == Self.from
    }

    private static let from = Form("d'")

    private var isInvasion: Bool {
        scene.hits.contains { hit in
            hit.tags.has(.enemy)
                && Self.invasions.contains(scene.form(hit.tokens.lowerBound))
        }
    }

    private static let foreign: Set<Form> = Set(
        ["étrangères", "étrangers", "étrangère", "étranger"].map { Form($0) })
    private static let invasions: Set<Form> = Set(
        ["invasion", "offensive", "occupation", "envahi", "envahit", "annexion"].map { Form($0) })

    /// Where the troops are: "au Bélarus", "en Somalie", "à Djibouti".
    private func host(after trigger: Lexicon.Hit) -> [ActorID]? {
        let after = scene.groups.first {
            $0.form != .demonym && !isDestination($0, from: trigger)
                && ($0.role == .location
                    || $0.role == .to && $0.phraseStart <= trigger.tokens.upperBound + 6)
                && $0.owner == nil && $0.phraseStart >= trigger.tokens.upperBound
        }
        let before = scene.groups.last {
            ($0.role == .location || ($0.role == .to && trigger.tags.has(.basing)))
                && $0.owner == nil
                && $0.tokens.upperBound <= trigger.tokens.lowerBound
        }
        let within = scene.groups.first { group in
            (group.role == .to || group.role == .location)
                && scene.hits.contains {
                    $0.tags.has(.deploy) && $0.tokens.upperBound == group.phraseStart
                }
        }
        return (within ?? after ?? before)?.actors
    }
}
