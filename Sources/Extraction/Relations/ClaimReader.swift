import Gazetteer
import Records

/// What one sentence claims: the rules of `RelationReader`, then what frames and gapped clauses add, without
/// what enmity or a denial rules out.
struct ClaimReader {
    let reader: RelationReader
    let rules: LanguageRules

    private var scene: Scene { reader.scene }

    /// All claims of the sentence, in the order of their triggers.
    func claims() -> [Claim] {
        let claims = rules.readsFramesOnly ? framed(beside: []) : told
        let source = reader.attribution
        return claims.filter { $0.parties.count >= 2 }
            .filter { claim in
                (claim.hasInstrument || claim.isMeeting || !areAtWar(claim.parties))
                    && !isDeniedAbove(claim.trigger) && !isVisit(claim)
            }
            .map { claim in
                var claim = claim
                claim.attributedTo = source
                if claim.signed == nil, claim.sectors.contains(.procurementArms) {
                    claim.signed = orderDate(claim.trigger)
                }
                return claim
            }
            .enumerated()
            .sorted {
                ($0.element.trigger.lowerBound, $0.offset) < (
                    $1.element.trigger.lowerBound, $1.offset
                )
            }
            .map(\.element)
    }

    /// What the rules of `RelationReader` tell, and what frames and gapped clauses add.
    private var told: [Claim] {
        var claims =
            reader.agreementClaims() + reader.supplyClaims() + reader.deploymentClaims()
            + reader.exerciseClaims()
            + reader.supportClaims() + reader.jointForceClaims() + reader.withdrawalClaims()
            + reader.membershipClaims()
            + reader.namedPactClaims() + reader.coalitionForceClaims() + reader.allyClaims()
            + reader.meetingClaims()
            + reader.cooperationClaims()
        claims += framed(beside: claims)
        claims += reader.gapped(beside: claims)
        claims += reader.remaining(beside: claims)
        claims += reader.followed(in: claims)
        return claims
    }

    /// "a reçu un destroyer américain venu s'entraîner": a guest, not goods, which are "venus de Corée du Nord", nor
    /// others who "sont venus".
    private func isVisit(_ claim: Claim) -> Bool {
        guard claim.sectors == [.procurementArms] else { return false }
        let end = min(claim.trigger.upperBound + 14, scene.tokens.upperBound - 1)
        return (claim.trigger.upperBound..<max(end, claim.trigger.upperBound)).contains {
            Self.come.contains(scene.form($0)) && !scene.isAuxiliary($0 - 1)
                && !reader.grammar.genitives.contains(scene.form($0 + 1))
        }
    }

    private static let come = Set<Form>(words: "venu venue venus venues")

    /// "a acheté en 2022": the day of an order is that of its contract.
    private func orderDate(_ trigger: Range<Int>) -> DateMention? {
        guard Self.orders.contains(scene.form(trigger.lowerBound)) else { return nil }
        let clause = scene.clause(of: trigger.lowerBound)
        return scene.dates.filter {
            $0.role == .at && $0.value != nil && clause.contains($0.tokens.lowerBound)
                && abs($0.tokens.lowerBound - trigger.lowerBound) <= 14
        }
        .min {
            abs($0.tokens.lowerBound - trigger.lowerBound)
                < abs($1.tokens.lowerBound - trigger.lowerBound)
        }
    }

    private static let orders: Set<Form> = Set(
        [
            "acheté", "achetés", "achetée", "achetées", "commandé", "commandés", "commandée",
            "commandées", "acquis", "acquise", "acquises", "vendu", "vendus", "vendue", "vendues",
        ].map { Form($0) })

    /// "dément que son pays ait livré": what the clause above denies.
    private func isDeniedAbove(_ trigger: Range<Int>) -> Bool {
        let clause = scene.clause(of: trigger.lowerBound)
        guard clause.lowerBound > scene.tokens.lowerBound,
            reader.grammar.that.contains(scene.form(clause.lowerBound))
        else { return false }
        let before = max(scene.tokens.lowerBound, clause.lowerBound - 3)..<clause.lowerBound
        return scene.has(.deny, in: before)
    }

    private func areAtWar(_ parties: [ActorID]) -> Bool {
        parties.indices.contains { first in
            parties[(first + 1)...].contains { reader.knowledge.areAtWar(parties[first], $0) }
        }
    }

    /// What the frames add to `claims`: nothing about parties of whom these tell as much.
    private func framed(beside claims: [Claim]) -> [Claim] {
        FrameReader(reader: reader, table: rules.frames).claims().filter { framed in
            !claims.contains {
                ($0.parties == framed.parties
                    || framed.allianceClass == .alignment
                        && (framed.sectors.isEmpty || framed.sectors == [.jointExercises])
                        && Set(framed.parties).isSubset(of: $0.parties))
                    && Set(framed.sectors).isSubset(of: $0.sectors)
            }
        }
    }
}
