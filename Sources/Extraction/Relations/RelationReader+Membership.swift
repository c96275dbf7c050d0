import Gazetteer
import Records

/// Joining, belonging to and leaving organisations of defence.
extension RelationReader {
    /// "membre de l'OTAN", "au sein de l'OTAN, la Grèce et la Turquie", "l'Otan, dont sont membres …"
    func membershipClaims() -> [Claim] {
        scene.groups.filter(\.hasOrganisation).flatMap { group -> [Claim] in
            guard
                let organisation = group.actors.first(where: {
                    knowledge.isMilitaryOrganisation($0) && !knowledge.isCoalition($0)
                })
            else { return [] }
            guard let trigger = membershipWord(of: group) else { return [] }
            let members = members(of: organisation, around: group, trigger)
            guard !members.isEmpty,
                !isNegated(
                    scene.clause(of: trigger.tokens.lowerBound)
                        .lowerBound..<trigger.tokens.lowerBound)
            else { return [] }
            let leaves =
                trigger.tags.has(.leave) && trigger.tense != .infinitive && !isConditional(trigger)
            let considers = scene.has(.propose, in: scene.tokens) && trigger.tense == .infinitive
            var claim = Claim(
                parties: members + [organisation], allianceClass: .organisation,
                status: leaves
                    ? (trigger.tags.has(.suspend) ? .suspended : .terminated)
                    : considers ? .proposed : .inForce,
                hasInstrument: false,
                scene: scene, trigger: trigger.tokens,
                rule: "membership.\(leaves ? "left" : "member")",
                confidence: 0.8)
            claim.organisation = organisation
            // "au sein de l'OTSC, Moscou et Minsk": what they are in together.
            let isTogether = Self.within.contains(scene.form(trigger.tokens.lowerBound))
            return isTogether ? [claim] : claim.each(of: members, in: organisation)
        }
    }

    private static let within: Set<Form> = Set(
        ["au", "dans", "sous", "pays", "etats"].map { Form($0) })

    /// "membre de l'OTAN" right before the name, "l'Otan, dont sont membres" right after; a verb of
    /// joining or leaving a little farther off.
    private func membershipWord(of group: PartyGroup) -> Lexicon.Hit? {
        let lower = max(scene.tokens.lowerBound, group.tokens.lowerBound - 8)
        let around = lower..<min(scene.tokens.upperBound, group.tokens.upperBound + 8)
        return scene.hits(in: around, with: Tags(.member, .join, .leave)).first { hit in
            if hit.tags.has(.leave) {
                // "quitter l'OTSC", not "quitter l'exercice de l'OTSC".
                let isObject = group.role != .genitive || group.owner?.tokens == hit.tokens
                return isObject && (-1...3).contains(group.phraseStart - hit.tokens.upperBound)
            }
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
        // "ont quitté la Cédéao et fondé l'AES": no organisation is a member of the other.
        func states(_ group: PartyGroup) -> [ActorID] {
            group.actors.filter { !knowledge.isOrganisation($0) }
        }
        // In parentheses or after "dont sont membres".
        let after = scene.groups.filter {
            $0.tokens.lowerBound >= max(group.tokens.upperBound, trigger.tokens.upperBound)
                && !$0.hasOrganisation && !($0.isPlace && $0.form == .capital)
        }
        let before = scene.groups.filter {
            $0.tokens.upperBound <= min(group.tokens.lowerBound, trigger.tokens.lowerBound)
                && !$0.hasOrganisation
                && $0.role != .against && !($0.isPlace && $0.form == .capital)
        }
        let known = Set(knowledge.members(organisation))
        let isMember = { (actor: ActorID) in
            known.isEmpty || known.contains(actor) || trigger.tags.has(.join)
                || trigger.tags.has(.leave)
        }
        // "L'Albanie et la Croatie, voisines du Monténégro, sont membres de l'Otan": the subject of "sont".
        let isSaid =
            trigger.tokens.lowerBound > scene.tokens.lowerBound
            && grammar.frames.be.contains(scene.form(trigger.tokens.lowerBound - 1))
        if trigger.tags.has(.join) || trigger.tags.has(.leave) || isSaid {
            let subject = subject(before: trigger.tokens.lowerBound).filter {
                !knowledge.isOrganisation($0)
            }
            if !subject.isEmpty, !isSaid || subject.allSatisfy(isMember) { return subject }
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
        if let named = candidates.first(where: { !$0.isEmpty && $0.allSatisfy(isMember) }) {
            return named
        }
        // "Elle est membre de l'Otan depuis 2020"
        let isOfPronoun =
            before.isEmpty && trigger.tags.has(.member)
            && grammar.pronouns.contains(scene.form(scene.tokens.lowerBound))
        return isOfPronoun && !known.isEmpty ? discourse.subject.filter(known.contains) : []
    }
}

extension Claim {
    /// Two or three that belong to an organisation are each its member; a longer list tells who is in it.
    fileprivate func each(of members: [ActorID], in organisation: ActorID) -> [Claim] {
        guard members.count <= 3 else {
            var all = self
            all.parties = members.sorted()
            return [all]
        }
        return members.map { member in
            var one = self
            one.parties = [member, organisation].sorted()
            return one
        }
    }
}
