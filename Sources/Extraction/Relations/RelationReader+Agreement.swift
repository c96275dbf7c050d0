import Gazetteer
import Records

/// Treaties, pacts, agreements and military cooperation at large.
extension RelationReader {
    /// A statement announces what other words name, unless it binds those who sign it: `isBinding`.
    private static let triggers = Tags.instrument.subtracting(Tags(.statement))
        .union(Tags(.alliance, .cooperation))

    func agreementClaims() -> [Claim] {
        var claims: [Claim] = []
        for hit in scene.hits where !hit.tags.isDisjoint(with: Self.triggers) || isBinding(hit) {
            if hit.tags.has(.support) || isName(hit) { continue }
            guard let claim = agreement(hit) else { continue }
            for claim in each(claim, of: hit) + compared(with: claim, of: hit) {
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

    /// "l'Alliance fleuve Congo", "l'Alliance des forces du progrès": a capital within a sentence makes a name.
    private func isName(_ hit: Lexicon.Hit) -> Bool {
        hit.tags.has(.alliance) && hit.tokens.count == 1
            && hit.tokens.lowerBound > scene.tokens.lowerBound
            && scene.text.tokens[hit.tokens.lowerBound].shape == .capitalised
    }

    private func agreement(_ hit: Lexicon.Hit) -> Claim? {
        let phrase = phrase(of: hit)
        let qualifiers = qualifiers(of: hit, phrase)
        if !qualifiers.isDisjoint(with: Tags(.civil, .peace)), !qualifiers.has(.military) {
            return nil
        }
        if isCivilAfterAll(hit) || isOneMore(hit) { return nil }
        let verb = governor(of: hit)
        var parties = parties(of: hit, verb: verb)
        parties += whomItConcerns(hit, beside: parties)
        let isFrame = hit.tags.has(.partnership)
        let isLike = isLikeTheLast(hit)
        let isKnown =
            !qualifiers.has(.military) && !isLike && !isBinding(hit) && isDefinite(hit)
            && !(isFrame && Set(parties).count >= 2)
        // "L'accord n'engage aucune force": one on a ceasefire, of which the sentences before told.
        if isKnown, discourse.civilIndex > discourse.lastInstrument?.sentenceIndex ?? -1 {
            return nil
        }
        let isAnaphoric = isKnown && discourse.lastClaim != nil
        guard
            qualifiers.has(.military) || isAnaphoric || isLike || isBinding(hit)
                || (isBareInstrument(hit) && Set(parties).count >= 2
                    && parties.contains(where: knowledge.isMilitaryOrganisation))
                || (isFrame && knowledge.isAboutDefence)
                || (hit.tags.has(.text) && sentenceIsMilitary && Set(parties).count >= 2
                    && verb?.tags.has(.sign) == true)
                || (isBareInstrument(hit) && sentenceIsMilitary)
                || (hit.tags.has(.charter) && Set(parties).count >= 2
                    && scene.groups.contains {
                        $0.hasOrganisation
                            && $0.actors.contains(where: knowledge.isMilitaryOrganisation)
                    })
                || (hit.tags.has(.alliance) && knowledge.speaksOfDefence && Set(parties).count >= 2)
                || (isKnown && hit.tags.has(.treaty) && knowledge.speaksOfDefence
                    && Set(parties).count >= 2)
        else { return nil }
        var rule = "agreement.parties"
        if isAnaphoric {
            guard
                let last = hit.tags.has(.contract)
                    ? discourse.lastClaim : discourse.lastInstrument ?? discourse.lastClaim,
                last.allianceClass != .organisation,
                Set(parties).isSubset(of: last.parties) || Set(parties).count < 2,
                hit.tags.isDisjoint(with: Tags(.cooperation, .alliance)) || Set(parties).count >= 2
            else { return nil }
            if Set(parties).count < 2 { parties = last.parties }
            rule = "agreement.anaphora"
        } else if Set(parties).count == 1, let two = twoNamed(parties, verb) {
            parties = two
            rule = "agreement.two"
        } else if Set(parties).count < 2, !scene.has(.enemy, in: scene.tokens),
            !parties.isEmpty || knowledge.isAboutDefence,
            let completed = complete(parties, isDefinite: isDefinite(hit))
        {
            parties = completed
            rule = "agreement.topic"
        }
        parties = parties.filter { !isEnemy($0) }
        guard Set(parties).count >= 2 else { return nil }
        return claim(hit, parties, verb, qualifiers, isAnaphoric: isAnaphoric, rule: rule)
    }

    private func claim(
        _ hit: Lexicon.Hit, _ parties: [ActorID], _ verb: Lexicon.Hit?, _ qualifiers: Tags,
        isAnaphoric: Bool, rule: String
    ) -> Claim? {
        let outcome = StatusReader(scene: scene, parties: parties).outcome(
            of: hit, verb: verb, reader: self)
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
        let rest = scene.hits.filter {
            $0.tokens.lowerBound >= hit.tokens.upperBound && $0.tags.isDisjoint(with: .instrument)
        }
        // "Ce n'est pas un pacte de défense mutuelle, à la différence de celui que Moscou a conclu avec Pyongyang":
        // what is denied of one is so said of the other.
        let denied = scene.hits.filter {
            isDeniedObligation($0) && !($0.tokens == hit.tokens && isSetAgainst(hit))
        }
        .reduce(Tags()) { $0.union($1.tags) }
        let told = rest.filter { !isDeniedObligation($0) }
            .reduce(qualifiers.subtracting(denied)) { $0.union($1.tags.intersection(.obligation)) }
        claim.obligations = Self.obligations(told)
        if claim.obligations.defense == .yes { claim.allianceClass = .alliance }
        claim.sectors =
            hit.tags.has(.contract)
            ? [.procurementArms]
            : SectorReader.sectors(
                in: isAnaphoric
                    || isOnlyOf(parties, after: hit)
                    ? hit.tokens.lowerBound..<scene.tokens.upperBound : phrase(of: hit, atMost: 20),
                of: scene)
        let dates = ClaimDates(scene: scene, grammar: grammar)
        dates.fill(&claim, verb: verb)
        dates.fillDayBefore(&claim, told: discourse.lastDay)
        return claim
    }

    /// The parties are those of another such instrument, that the first is set against: "celui que".
    private func isSetAgainst(_ hit: Lexicon.Hit) -> Bool {
        scene.contains(grammar.demonstratives, in: hit.tokens.upperBound..<scene.tokens.upperBound)
    }

    /// Nobody else stands behind the instrument: what the sentence goes on to tell is its content.
    private func isOnlyOf(_ parties: [ActorID], after hit: Lexicon.Hit) -> Bool {
        scene.groups.allSatisfy {
            $0.phraseStart < hit.tokens.upperBound || Set($0.actors).isSubset(of: parties)
        }
            && scene.hits.count { !$0.tags.isDisjoint(with: .instrument) } == 1
    }

    private static func allianceClass(_ tags: Tags, _ qualifiers: Tags) -> AllianceClass {
        if tags.has(.partnership) { return .strategicPartnership }
        if tags.has(.contract) { return .alignment }
        return .dcaGeneral
    }
}
