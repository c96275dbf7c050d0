import Records

extension Claim {
    /// Takes over what another wording of the same fact adds.
    mutating func absorb(_ other: Claim) {
        if instrument == .none { instrument = other.instrument }
        hasInstrument = hasInstrument || other.hasInstrument
        isRenewal = isRenewal || other.isRenewal
        for sector in other.sectors where !sectors.contains(sector) { sectors.append(sector) }
        obligations = obligations.merged(with: other.obligations)
        if other.allianceClass.rank > allianceClass.rank { allianceClass = other.allianceClass }
        announced = announced ?? other.announced
        signed = signed ?? other.signed
        effective = effective ?? other.effective
        expires = expires ?? other.expires
        terminated = terminated ?? other.terminated
        length = length ?? other.length
        strength = strength ?? other.strength
        deliveries += other.deliveries
        happenings += other.happenings
        for rule in other.rules where !rules.contains(rule) { rules.append(rule) }
        confidence = max(confidence, other.confidence)
    }
}

extension Obligations {
    func merged(with other: Obligations) -> Obligations {
        func one(_ a: Answer, _ b: Answer) -> Answer { a == .unknown ? b : a }
        return Obligations(
            defense: one(defense, other.defense), offense: one(offense, other.offense),
            neutrality: one(neutrality, other.neutrality),
            nonaggression: one(nonaggression, other.nonaggression),
            consultation: one(consultation, other.consultation))
    }
}
