import Gazetteer
import Records

/// Military aid, withdrawal, membership, and who is called an ally.
extension RelationReader {
    /// "la Russie s'engage à fournir une assistance militaire au Mali et au Niger"
    func supportClaims() -> [Claim] {
        scene.hits.compactMap { hit -> Claim? in
            guard hit.tags.has(.support),
                hit.tags.has(.military)
                    || scene.has(
                        .military,
                        in: hit.tokens
                            .upperBound..<min(hit.tokens.upperBound + 6, scene.tokens.upperBound)),
                !scene.has(
                    .civil,
                    in: hit.tokens
                        .upperBound..<min(hit.tokens.upperBound + 2, scene.tokens.upperBound))
            else { return nil }
            let verb = verbs(around: hit).last {
                $0.tokens.upperBound <= hit.tokens.lowerBound && !$0.tags.has(.deny)
            }
            if let verb, verb.tags.has(.end) || verb.tags.has(.suspend) { return nil }
            let owners = owners(of: hit)
            let givers =
                owners.isEmpty ? (verb.map { subject(before: $0.tokens.lowerBound) } ?? []) : owners
            var to =
                scene.groups.first {
                    $0.role == .to && $0.phraseStart >= hit.tokens.upperBound && !$0.isPlace
                }?.actors ?? []
            if to.isEmpty,
                let force = scene.hits.first(where: {
                    $0.tags.has(.jointForce) && $0.tokens.lowerBound > hit.tokens.lowerBound
                })
            {
                to = (forceMembers(of: force) ?? []).filter { !givers.contains($0) }
            }
            guard !givers.isEmpty else { return nil }
            let parties = givers + (to.isEmpty && givers.count == 1 ? others(than: givers[0]) : to)
            guard Set(parties).count >= 2, !parties.contains(where: isEnemy) else { return nil }
            let isPromise =
                scene.has(.commit, in: scene.tokens) || scene.has(.announce, in: scene.tokens)
            var claim = Claim(
                parties: parties, allianceClass: .alignment,
                status: isPromise ? .announced : .inForce,
                hasInstrument: false, scene: scene, trigger: hit.tokens, rule: "support.given",
                confidence: 0.8)
            claim.sectors = SectorReader.sectors(in: scene.tokens, of: scene).filter {
                $0 == .educationTraining || $0 == .procurementArms || $0 == .jointForce
                    || $0 == .counterterrorism
            }
            ClaimDates(scene: scene, grammar: grammar).fill(&claim, verb: verb)
            claim.signed = nil
            return claim
        }
    }

    /// "ont rompu avec la France", "Paris a retiré ses soldats du Mali", "le départ des forces
    /// françaises du Tchad"
    func withdrawalClaims() -> [Claim] {
        scene.hits.compactMap { hit in
            if hit.tags.has(.end), hit.tense != .none,
                scene.form(hit.tokens.lowerBound) != Form("annuler")
            {
                return broken(hit)
            }
            if hit.tags.has(.withdraw) || hit.tags.has(.expel) { return withdrawn(hit) }
            if hit.tags.has(.negation), scene.form(hit.tokens.lowerBound) == Form("plus") {
                return gone(hit)
            }
            return nil
        }
    }

    private func broken(_ verb: Lexicon.Hit) -> Claim? {
        let range = complements(of: verb.tokens.lowerBound)
        // With an instrument the agreement rules have it.
        if !scene.hits(
            in: range, with: .instrument.union(Tags(.cooperation, .alliance, .civil, .peace))
        ).isEmpty {
            return nil
        }
        let subject = subject(before: verb.tokens.lowerBound)
        let partner = (group(.with, in: range)?.actors ?? particular(in: range)).filter {
            !subject.contains($0)
        }
        guard !subject.isEmpty, !partner.isEmpty,
            Self.breaking.contains(scene.form(verb.tokens.lowerBound))
        else { return nil }
        if isNegated(scene.clause(of: verb.tokens.lowerBound).lowerBound..<verb.tokens.upperBound) {
            return nil
        }
        return ended(subject + partner, verb, rule: "ending.broken")
    }

    private static let breaking: Set<Form> = Set(
        ["rompu", "rompt", "rompent", "rompait", "rompirent", "rompre", "rompus", "rompue"].map {
            Form($0)
        })

    /// "avec les partenaires occidentaux, en particulier la France"
    private func particular(in range: Range<Int>) -> [ActorID] {
        guard let index = range.first(where: { Self.particulars.contains(scene.form($0)) }) else {
            return []
        }
        return scene.groups.first {
            $0.tokens.lowerBound > index && $0.tokens.lowerBound <= index + 4
        }?.actors ?? []
    }

    private static let particulars: Set<Form> = Set(
        ["particulier", "notamment", "dont", "comme"].map { Form($0) })

    private func withdrawn(_ hit: Lexicon.Hit) -> Claim? {
        let from = max(scene.tokens.lowerBound, hit.tokens.lowerBound - 6)
        let to = min(scene.tokens.upperBound, hit.tokens.upperBound + 26)
        let troops = scene.hits(in: from..<to, with: Tags(.troops, .basing))
        guard let unit = troops.first,
            !hit.tags.has(.weak)
                || (hit.tokens.upperBound..<hit.tokens.upperBound + 5).contains(
                    unit.tokens.lowerBound)
        else { return nil }
        var guests = troops.flatMap(owners(of:))
        if guests.isEmpty, hit.tense != .none { guests = subject(before: hit.tokens.lowerBound) }
        let hosts = scene.groups.filter {
            let isPlace =
                $0.role == .genitive || $0.role == .location || $0.role == .to || $0.role == .from
            return
                (isPlace && $0.owner?.tags.has(.body) != true
                || $0.followsGenitive && $0.form != .demonym && $0.owner?.tags.has(.troops) == true)
                && (hit.tokens.upperBound..<to).contains($0.tokens.lowerBound)
        }.flatMap(\.actors)
        var host = hosts.filter { !guests.contains($0) }
        if hit.tags.has(.expel), hit.tense != .none {
            host = subject(before: hit.tokens.lowerBound).filter { !guests.contains($0) }
        }
        if host.isEmpty, let first = guests.first { host = others(than: first) }
        guard let guest = guests.first, !host.isEmpty else { return nil }
        if isNegated(scene.clause(of: hit.tokens.lowerBound).lowerBound..<hit.tokens.lowerBound) {
            return nil
        }
        var claim = ended([guest] + host, unit, rule: "ending.withdrawal")
        claim.sectors = [.basing]
        return claim
    }

    /// "il n'y a plus de soldats français au Sénégal"
    private func gone(_ no: Lexicon.Hit) -> Claim? {
        let after = no.tokens.upperBound..<min(no.tokens.upperBound + 3, scene.tokens.upperBound)
        guard let unit = scene.hits(in: after, with: Tags(.troops, .basing)).first,
            let guest = owners(of: unit).first,
            let host = scene.groups.first(where: {
                ($0.role == .to || $0.role == .location) && $0.phraseStart >= unit.tokens.upperBound
            })?.actors, !host.contains(guest)
        else { return nil }
        var claim = ended([guest] + host, unit, rule: "ending.gone")
        claim.sectors = [.basing]
        return claim
    }

    private func ended(_ parties: [ActorID], _ trigger: Lexicon.Hit, rule: String) -> Claim {
        var claim = Claim(
            parties: parties, allianceClass: .alignment, status: .terminated, hasInstrument: false,
            scene: scene, trigger: trigger.tokens, rule: rule, confidence: 0.75)
        ClaimDates(scene: scene, grammar: grammar).fill(&claim, verb: trigger)
        claim.signed = nil
        return claim
    }

    /// "membre de l'OTAN", "au sein de l'OTAN, la Grèce et la Turquie", "l'Otan, dont sont membres …"
    func membershipClaims() -> [Claim] {
        scene.groups.filter(\.hasOrganisation).compactMap { group in
            guard
                let organisation = group.actors.first(where: {
                    knowledge.isMilitaryOrganisation($0)
                })
            else { return nil }
            guard let trigger = membershipWord(of: group) else { return nil }
            let members = members(of: organisation, around: group, trigger)
            guard !members.isEmpty,
                !isNegated(
                    scene.clause(of: trigger.tokens.lowerBound)
                        .lowerBound..<trigger.tokens.lowerBound)
            else { return nil }
            let leaves =
                trigger.tags.has(.leave) && trigger.tense != .infinitive && !isConditional(trigger)
            let considers = scene.has(.propose, in: scene.tokens) && trigger.tense == .infinitive
            var claim = Claim(
                parties: members + [organisation], allianceClass: .organisation,
                status: leaves ? .terminated : considers ? .proposed : .inForce,
                hasInstrument: false,
                scene: scene, trigger: trigger.tokens,
                rule: "membership.\(leaves ? "left" : "member")",
                confidence: 0.8)
            claim.organisation = organisation
            return claim
        }
    }

    /// "membre de l'OTAN" right before the name, "l'Otan, dont sont membres" right after; a verb of
    /// joining or leaving a little farther off.
    private func membershipWord(of group: PartyGroup) -> Lexicon.Hit? {
        let lower = max(scene.tokens.lowerBound, group.tokens.lowerBound - 8)
        let around = lower..<min(scene.tokens.upperBound, group.tokens.upperBound + 8)
        return scene.hits(in: around, with: Tags(.member, .join, .leave)).first { hit in
            guard hit.tags.has(.member) else { return true }
            let isBefore =
                hit.tokens.upperBound <= group.tokens.lowerBound
                && group.tokens.lowerBound - hit.tokens.upperBound <= 3
            let isAfter =
                hit.tokens.lowerBound >= group.tokens.upperBound
                && scene.has(.relative, in: group.tokens.upperBound..<hit.tokens.lowerBound)
            return isBefore || isAfter
        }
    }

    private func members(
        of organisation: ActorID, around group: PartyGroup, _ trigger: Lexicon.Hit
    ) -> [ActorID] {
        let states = { (group: PartyGroup) in group.actors.filter { $0 != organisation } }
        // In parentheses or after "dont sont membres".
        let after = scene.groups.filter {
            $0.tokens.lowerBound >= max(group.tokens.upperBound, trigger.tokens.upperBound)
                && !$0.hasOrganisation
        }
        let before = scene.groups.filter {
            $0.tokens.upperBound <= min(group.tokens.lowerBound, trigger.tokens.lowerBound)
                && !$0.hasOrganisation
                && $0.role != .against
        }
        let known = Set(knowledge.members(organisation))
        let isMember = { (actor: ActorID) in
            known.isEmpty || known.contains(actor) || trigger.tags.has(.join)
                || trigger.tags.has(.leave)
        }
        if trigger.tags.has(.join) || trigger.tags.has(.leave) {
            let subject = subject(before: trigger.tokens.lowerBound).filter { $0 != organisation }
            if !subject.isEmpty { return subject }
        }
        // "les pays membres de l'OTSC": which, the reader knows from the topic.
        if trigger.tags.has(.member),
            scene.form(trigger.tokens.lowerBound) == Form("pays")
                || scene.form(trigger.tokens.lowerBound) == Form("etats")
        {
            return discourse.topic.allSatisfy(isMember) && !known.isEmpty ? discourse.topic : []
        }
        let candidates = [before.last, after.first(where: { $0.actors.count > 1 }), after.first]
            .compactMap { $0 }.map(states)
        return candidates.first { !$0.isEmpty && $0.allSatisfy(isMember) } ?? []
    }

    /// "le Bélarus, allié militaire le plus proche de Moscou"
    func allyClaims() -> [Claim] {
        guard let hit = scene.hits.first(where: { $0.tags.has(.ally) }),
            hit.tags.has(.military) || scene.has(.military, in: phrase(of: hit))
        else { return [] }
        let of = scene.groups.first {
            $0.role == .genitive && $0.phraseStart >= hit.tokens.upperBound
                && $0.phraseStart <= hit.tokens.upperBound + 6
        }
        guard let patron = of, !patron.hasOrganisation else { return [] }
        let rest = scene.groups.filter {
            $0.role == .bare && $0.actors.count == 1 && !$0.hasOrganisation
        }
        let client =
            rest.first { $0.phraseStart >= patron.tokens.upperBound }
            ?? rest.last { $0.tokens.upperBound <= hit.tokens.lowerBound }
        guard let client, client.actors != patron.actors, patron.actors.count == 1 else {
            return []
        }
        return [
            Claim(
                parties: client.actors + patron.actors, allianceClass: .dcaGeneral,
                status: .inForce,
                hasInstrument: false, scene: scene, trigger: hit.tokens, rule: "ally.named",
                confidence: 0.6)
        ]
    }
}
