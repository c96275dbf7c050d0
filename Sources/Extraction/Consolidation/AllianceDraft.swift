import Records

/// A claim and the reading that it stands in.
struct PlacedClaim {
    var reading: Int
    var claim: Claim
}

/// The claims that tell of one instrument, or of one relation without an instrument.
struct AllianceDraft {
    var parties: [ActorID]
    var claims: [PlacedClaim]
    var organisation: ActorID?

    var signed: PartialDate? { claims.lazy.compactMap { $0.claim.signed?.value }.first }
}
