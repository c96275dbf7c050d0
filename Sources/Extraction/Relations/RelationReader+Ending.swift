import Gazetteer
import Records

/// What is broken off: ruptures, withdrawn troops, closed bases.
extension RelationReader {
    /// "ont rompu avec la France", "Paris a retiré ses soldats du Mali", "le départ des forces
    /// françaises du Tchad"
    func withdrawalClaims() -> [Claim] {
        scene.hits.compactMap { hit in
            if hit.tags.has(.end), hit.tense != .none,
                scene.form(hit.tokens.lowerBound) != Form("annuler")
            {
                return broken(hit)
            }
            if let departed = departed(hit) { return departed }
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
        if hit.tense == .none, isDemand { return nil }
        let from = max(scene.tokens.lowerBound, hit.tokens.lowerBound - 6)
        let to = min(scene.tokens.upperBound, hit.tokens.upperBound + 26)
        let troops = scene.hits(in: from..<to, with: Tags(.troops, .basing))
        let isThreat =
            hit.tense == .infinitive
            && (scene.has(.propose, in: from..<hit.tokens.lowerBound)
                || scene.has(.enemy, in: from..<hit.tokens.lowerBound))
        // "les troupes rwandaises chassaient les insurgés": who is driven out stands behind the verb.
        guard
            let unit = troops.first(where: {
                !hit.tags.has(.expel) || hit.tense == .none
                    || $0.tokens.lowerBound >= hit.tokens.upperBound || hit.tense == .participle
            }), !isThreat,
            !hit.tags.has(.weak)
                || (hit.tokens.upperBound..<hit.tokens.upperBound + 5).contains(
                    unit.tokens.lowerBound)
        else { return nil }
        // "évacuer leurs bases nigériennes": the adjective names the host; the frames read that.
        if unit.tags.has(.basing) && hit.tense != .none { return nil }
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

    /// "La fermeture de la base figurait parmi les exigences": what nouns tell of is only asked for.
    var isDemand: Bool { scene.contains(Self.demands, in: scene.tokens) }

    private static let demands: Set<Form> = Set(
        ["exigence", "exigences", "ultimatum", "revendications"].map { Form($0) })

    /// "Les derniers soldats français ont quitté le Niger"
    private func departed(_ verb: Lexicon.Hit) -> Claim? {
        guard verb.tags.has(.leave), verb.tags.has(.withdraw), verb.tense == .participle,
            let unit = scene.hits.last(where: {
                $0.tags.has(.troops) && $0.tokens.upperBound <= verb.tokens.lowerBound
            }),
            let guest = owners(of: unit).first,
            let host = scene.groups.first(where: {
                $0.role == .bare && (0...2).contains($0.phraseStart - verb.tokens.upperBound)
            })?.actors, !host.contains(guest)
        else { return nil }
        var claim = ended([guest] + host, unit, rule: "ending.departed")
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
}
