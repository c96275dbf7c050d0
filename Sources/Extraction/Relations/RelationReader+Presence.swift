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
            let host = host(after: trigger) ?? impliedHost(of: trigger)
        else { return [] }
        let hasDeployment = scene.has(.deploy, in: scene.tokens) || trigger.tags.has(.basing)
        guard hasDeployment, !scene.has(.deny, in: scene.tokens),
            !scene.has(.withdraw, in: scene.tokens), !scene.has(.expel, in: scene.tokens)
        else { return [] }
        var guests = triggers.flatMap(owners(of:)).filter { !host.contains($0) }
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
        var claim = Claim(
            parties: [guest] + host, allianceClass: .alignment, status: .inForce,
            hasInstrument: false, scene: scene, trigger: trigger.tokens,
            rule: "presence.deployment",
            confidence: isUncertain ? 0.5 : 0.75)
        claim.modality = isUncertain ? .reported : .asserted
        var tags = triggers.reduce(Tags()) { $0.union($1.tags) }.union(Tags(.deploy))
        if !tags.has(.nuclear) { tags.formUnion(Tags(.basing)) }
        claim.sectors = SectorReader.sectors(of: tags).filter {
            $0 == .nuclearHosting || $0 == .basing || $0 == .jointForce
        }
        return [claim]
    }

    /// "la base turque": where, the reader knows from the topic.
    private func impliedHost(of trigger: Lexicon.Hit) -> [ActorID]? {
        guard trigger.tags.has(.basing), let guest = owners(of: trigger).first else { return nil }
        let others = others(than: guest)
        if !others.isEmpty { return others }
        return discourse.place.flatMap { $0 == guest ? nil : [$0] }
    }

    private var isInvasion: Bool {
        scene.hits.contains { hit in
            hit.tags.has(.enemy)
                && Self.invasions.contains(scene.form(hit.tokens.lowerBound))
        }
    }

    private static let invasions: Set<Form> = Set(
        ["invasion", "offensive", "occupation", "envahi", "envahit", "annexion"].map { Form($0) })

    /// Where the troops are: "au Bélarus", "en Somalie", "à Djibouti".
    private func host(after trigger: Lexicon.Hit) -> [ActorID]? {
        let after = scene.groups.first {
            ($0.role == .location || $0.role == .to) && $0.owner == nil
                && $0.phraseStart >= trigger.tokens.upperBound
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

    /// "les deux pays mènent des exercices conjoints", "exercices avec la marine russe"
    func exerciseClaims() -> [Claim] {
        guard let trigger = scene.hits.first(where: { $0.tags.has(.exercise) }),
            trigger.tags.has(.military) || scene.has(.military, in: phrase(of: trigger))
                || scene.has(.joint, in: phrase(of: trigger))
                || isKnownExercise(trigger),
            !scene.has(
                .civil,
                in: trigger.tokens
                    .upperBound..<min(trigger.tokens.upperBound + 3, scene.tokens.upperBound))
        else { return [] }
        let verb = verbs(around: trigger).last { $0.tokens.upperBound <= trigger.tokens.lowerBound }
        var parties = parties(of: trigger, verb: verb).filter { !isEnemy($0) }
        var rule = "exercise.parties"
        if isKnownExercise(trigger), let last = discourse.lastClaim {
            parties = last.parties
            rule = "exercise.anaphora"
        } else if Set(parties).count < 2, let completed = complete(parties) {
            parties = completed
            rule = "exercise.topic"
        }
        guard Set(parties).count >= 2 else { return [] }
        let isPlanned = scene.hits.contains { $0.tags.has(.propose) || $0.tense == .future }
        let isAnnounced = scene.hits.contains { $0.tags.has(.announce) && $0.tense == .participle }
        var claim = Claim(
            parties: parties, allianceClass: .alignment,
            status: isPlanned || isAnnounced ? .announced : .inForce, hasInstrument: false,
            scene: scene, trigger: trigger.tokens, rule: rule, confidence: 0.75)
        claim.sectors = [.jointExercises]
        ClaimDates(scene: scene, grammar: grammar).fill(&claim, verb: verb)
        claim.signed = nil
        claim.happenings = [
            Happening(
                type: .cooperate, mode: "exercise",
                date: (claim.announced ?? scene.dates.first { $0.role == .at })?.value, place: nil)
        ]
        return [claim]
    }

    /// "ces exercices": those of the sentence before.
    private func isKnownExercise(_ trigger: Lexicon.Hit) -> Bool {
        let before = trigger.tokens.lowerBound - 1
        return before >= scene.tokens.lowerBound && Self.these.contains(scene.form(before))
            && discourse.lastClaim?.sectors.contains(.jointExercises) == true
    }

    private static let these: Set<Form> = Set(["ces", "cet", "cette"].map { Form($0) })

    /// "la force conjointe de 5 000 hommes annoncée en janvier 2025 par l'AES"
    func jointForceClaims() -> [Claim] {
        guard let trigger = scene.hits.first(where: { $0.tags.has(.jointForce) }) else { return [] }
        guard let parties = forceMembers(of: trigger) else { return [] }
        var claim = Claim(
            parties: parties, allianceClass: .alignment, status: .announced, hasInstrument: false,
            scene: scene, trigger: trigger.tokens, rule: "joint-force.members", confidence: 0.75)
        claim.sectors = [.jointForce]
        claim.strength = strength(after: trigger)
        ClaimDates(scene: scene, grammar: grammar).fill(&claim, verb: nil)
        claim.signed = nil
        return [claim]
    }

    /// Whose force it is: "entre X et Y"; the members of the organisation named with it, as far as the
    /// article names them; else the group of its clause.
    func forceMembers(of trigger: Lexicon.Hit) -> [ActorID]? {
        if let between = scene.groups.first(where: { $0.role == .between && $0.actors.count >= 2 })
        {
            return between.actors
        }
        if let organisation = scene.groups.first(where: {
            $0.hasOrganisation && $0.role != .against
        }) {
            let members = organisation.actors.flatMap(knowledge.members)
            let named = members.filter { knowledge.states.contains($0) }
            // Of a large organisation the article may name members for other reasons.
            if named.count >= 2, named.count == members.count || members.count <= 5 { return named }
            return nil
        }
        let clause = scene.clause(of: trigger.tokens.lowerBound)
        if let group = scene.groups.first(where: {
            $0.actors.count >= 2 && !$0.isPlace && clause.contains($0.tokens.lowerBound)
        }) {
            return group.actors
        }
        // "la mise sur pied d'une force conjointe": that of the countries told of before.
        return discourse.trio.count >= 3
            && discourse.lastClaim.map { Set(discourse.trio).isSubset(of: $0.parties) } == true
            ? discourse.trio : nil
    }

    /// "de 5 000 hommes": thousands may be set apart by a space.
    func strength(after trigger: Lexicon.Hit) -> Int? {
        var value: Int?
        for index in trigger.tokens
            .upperBound..<min(trigger.tokens.upperBound + 7, scene.tokens.upperBound)
        {
            let token = scene.text.tokens[index]
            if token.kind == .number {
                value =
                    value.map {
                        token.end - token.start == 3 ? $0 * 1000 + token.number : token.number
                    } ?? token.number
            } else if let known = value {
                return Self.heads.contains(token.form) ? known : nil
            }
        }
        return nil
    }

    private static let heads: Set<Form> = Set(
        ["hommes", "soldats", "militaires", "combattants", "troupes"].map { Form($0) })
}
