import Gazetteer
import Records

/// Reads the frames of a sentence: the rules of `Data/relations-fr.tsv` at work.
///
/// A word opens the frames that list it. The first of them whose voice fits, whose needed words stand by
/// and whose parties are found makes the claims.
struct FrameReader {
    let reader: RelationReader
    let table: FrameTable

    var scene: Scene { reader.scene }
    var words: FrameWords { reader.grammar.frames }

    func claims() -> [Claim] {
        guard !reader.scene.mentions.isEmpty || !reader.discourse.subject.isEmpty else { return [] }
        return table.anchors(in: scene.tokens, of: scene.text).flatMap { anchor in
            anchor.frames.lazy.map { entry in
                claims(
                    Opening(
                        frame: table.frames[entry.frame], tokens: anchor.tokens,
                        tense: entry.tense))
            }
            .first { !$0.isEmpty } ?? []
        }
    }

    /// A frame whose word stands in the sentence.
    struct Opening {
        let frame: Frame
        let tokens: Range<Int>
        let tense: Tense
        /// The word that the frame needs, once it is found.
        var needed: Range<Int>?
    }

    private func claims(_ opening: Opening) -> [Claim] {
        let frame = opening.frame
        guard stands(opening), !isOccupied(opening), !isCivil(opening) else { return [] }
        var opening = opening
        if !frame.needs.isEmpty {
            let needed = needed(by: opening)
            guard needed != nil || isUnderstood(opening) else { return [] }
            opening.needed = needed
        }
        if frame.isDefence, !isOfDefence(opening) { return [] }
        if frame.isByNeeded, !isAgent(opening) { return [] }
        if let needed = opening.needed, isCivilCraft(needed) { return [] }
        if frame.sectors.contains(.basing), isUnwelcome { return [] }
        guard let outcome = outcome(of: opening) else { return [] }
        let first = actors(frame.first, of: opening, beside: [])
        guard !first.isEmpty else { return [] }
        let second = actors(frame.second, of: opening, beside: first)
        return sets(first, second, frame).filter(isCredible).map { parties in
            claim(parties, of: opening, outcome)
        }
    }

    /// "la brigade criminelle", "un contingent de médecins"; "la présence avancée de l'Otan", a policy.
    private func isCivil(_ opening: Opening) -> Bool {
        guard opening.frame.voice == .noun, let hit = scene.hit(at: opening.tokens.lowerBound)
        else { return false }
        return hit.tags.has(.civil) && !hit.tags.has(.military)
            || hit.tags.has(.policy) && hit.tokens.count > opening.tokens.count
    }

    /// Whether the word has the voice that the frame asks for.
    private func stands(_ opening: Opening) -> Bool {
        switch opening.frame.voice {
        case .noun: opening.tense == .none
        case .any: true
        case .active:
            !isNoun(opening)
                && (opening.tense != .participle || isReflexive(opening)
                    || auxiliary(of: opening) == .have)
        case .passive:
            opening.tense == .participle && !isReflexive(opening)
                && auxiliary(of: opening) != .have
        }
    }

    /// "le commandant de l'armée", "sept bases": nouns that look like forms of verbs.
    private func isNoun(_ opening: Opening) -> Bool {
        guard opening.tense == .gerund, opening.tokens.lowerBound > scene.tokens.lowerBound else {
            return false
        }
        return reader.grammar.determiners.contains(scene.form(opening.tokens.lowerBound - 1))
    }

    /// A name holds words of its own: "Forces de soutien rapide".
    private func isOccupied(_ opening: Opening) -> Bool {
        // "a rendu visite" gives nothing back.
        if let whole = scene.hit(at: opening.tokens.lowerBound), whole.tags.has(.visit),
            whole.tokens.count > opening.tokens.count
        {
            return true
        }
        if opening.frame.voice == .noun {
            // "maintien de la paix" is no stay, "en présence de" tells who looks on.
            if let whole = scene.hit(at: opening.tokens.lowerBound),
                whole.tokens.count > opening.tokens.count
            {
                return true
            }
            let before = opening.tokens.lowerBound - 1
            if before >= scene.tokens.lowerBound, words.within.contains(scene.form(before)) {
                return true
            }
        }
        return scene.mentions.contains {
            $0.form != .description && $0.form != .pronoun && $0.tokens.overlaps(opening.tokens)
        }
    }

    private func sets(_ first: [ActorID], _ second: [ActorID], _ frame: Frame) -> [[ActorID]] {
        if frame.isJoint {
            let all = first + second.filter { !first.contains($0) }
            return Set(all).count >= 2 ? [all] : []
        }
        return first.flatMap { one in
            second.compactMap { other in one == other ? nil : [one, other] }
        }
    }

    /// Neither in a war with each other nor ranged against each other here.
    private func isCredible(_ parties: [ActorID]) -> Bool {
        for (index, one) in parties.enumerated() {
            if reader.isEnemy(one) || reader.knowledge.isCoalition(one) { return false }
            for other in parties[(index + 1)...] where reader.knowledge.areAtWar(one, other) {
                return false
            }
        }
        return true
    }

    /// Those of the frame; instructors are sent to teach, not to hold a base; a force of several is told as one.
    private func sectors(of opening: Opening) -> [Sector] {
        guard opening.frame.sectors.contains(.basing), let range = opening.needed,
            let needed = scene.hit(at: range.lowerBound)
        else { return opening.frame.sectors }
        // "l'envoi d'éléments de sa force en attente"
        let end = min(needed.tokens.upperBound + 4, scene.tokens.upperBound)
        if scene.has(.jointForce, in: needed.tokens.lowerBound..<end) {
            return (opening.frame.sectors + [.jointForce]).sorted()
        }
        guard needed.tags.has(.training) else { return opening.frame.sectors }
        return opening.frame.sectors.map { $0 == .basing ? .educationTraining : $0 }.sorted()
    }

    private func claim(
        _ parties: [ActorID], of opening: Opening, _ outcome: Outcome
    ) -> Claim {
        let frame = opening.frame
        let hit = Lexicon.Hit(
            tokens: opening.tokens,
            tags: scene.hit(at: opening.tokens.lowerBound)?.tags ?? Tags(), tense: opening.tense)
        var claim = Claim(
            parties: parties, allianceClass: frame.allianceClass, status: outcome.status,
            hasInstrument: false, scene: scene, trigger: opening.tokens, rule: frame.name,
            confidence: outcome.modality == .reported ? 0.5 : 0.7)
        claim.modality = outcome.modality
        claim.sectors = sectors(of: opening)
        if let needed = opening.needed.flatMap({ scene.hit(at: $0.lowerBound) }),
            !needed.tags.isDisjoint(with: .instrument), frame.allianceClass != .alignment
        {
            claim.instrument = Instrument(tags: needed.tags)
            claim.hasInstrument = claim.instrument != .none
            claim.obligations = RelationReader.obligations(needed.tags)
            if claim.obligations.defense == .yes { claim.allianceClass = .alliance }
        }
        if frame.allianceClass == .organisation {
            claim.organisation = parties.first(where: reader.knowledge.isMilitaryOrganisation)
        }
        if frame.allianceClass == .alliance { claim.obligations.defense = .yes }
        let dates = ClaimDates(
            scene: scene, grammar: reader.grammar,
            instrument: claim.hasInstrument ? opening.needed : nil)
        dates.fill(&claim, verb: hit)
        // A promise of help is an instrument whatever it is called: "la charte, signée en 2023".
        if !claim.hasInstrument, claim.status != .signed, frame.allianceClass != .alliance {
            claim.signed = nil
        }
        dates.fillBasis(&claim)
        if frame.sectors.contains(.jointExercises) {
            claim.happenings = [
                Happening(
                    type: .cooperate, mode: "exercise", date: claim.announced?.value, place: nil)
            ]
        }
        return claim
    }
}
