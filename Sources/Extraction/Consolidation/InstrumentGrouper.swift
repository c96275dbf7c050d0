import Records

/// Decides which claims are about the same thing.
///
/// The same parties, and no contradiction between days of signature: two articles about one
/// instrument are one alliance; two instruments between the same parties are two. What is told
/// without an instrument (deliveries, exercises, troops) joins the first instrument of its parties.
struct InstrumentGrouper {
    let readings: [Reading]

    func drafts() -> [AllianceDraft] {
        var byKey: [Key: [PlacedClaim]] = [:]
        var order: [Key] = []
        for (index, reading) in readings.enumerated() {
            for claim in reading.claims {
                let key = Key(claim)
                if byKey[key] == nil { order.append(key) }
                byKey[key, default: []].append(PlacedClaim(reading: index, claim: claim))
            }
        }
        return order.sorted().flatMap { split($0, byKey[$0] ?? []) }
            .filter { $0.claims.contains { !$0.claim.isMeeting } }
    }

    private struct Key: Hashable, Comparable {
        var parties: [ActorID]
        var organisation: ActorID?
        var hasEnded: Bool
        /// A candidate is no member yet.
        var isToCome: Bool

        init(_ claim: Claim) {
            isToCome =
                claim.organisation != nil
                && (claim.status == .proposed || claim.status == .announced)
            organisation = claim.organisation
            hasEnded = claim.organisation != nil && claim.status == .terminated
            // Members join and leave one by one, each on its own day: those told of together are one.
            parties = claim.parties
        }

        static func < (a: Key, b: Key) -> Bool {
            let (left, right) = (a.parties.map(\.rawValue), b.parties.map(\.rawValue))
            if left != right { return left.lexicographicallyPrecedes(right) }
            if a.organisation != b.organisation { return a.organisation == nil }
            if a.isToCome != b.isToCome { return !a.isToCome }
            return !a.hasEnded && b.hasEnded
        }
    }

    private func split(_ key: Key, _ claims: [PlacedClaim]) -> [AllianceDraft] {
        if let organisation = key.organisation {
            let parties = Array(Set(claims.flatMap(\.claim.parties))).sorted()
            return [AllianceDraft(parties: parties, claims: claims, organisation: organisation)]
        }
        var drafts: [AllianceDraft] = []
        for placed in claims where placed.claim.signed?.value != nil {
            if let index = drafts.firstIndex(where: { agrees(placed.claim, with: $0) }) {
                drafts[index].claims.append(placed)
            } else {
                drafts.append(AllianceDraft(parties: key.parties, claims: [placed]))
            }
        }
        let undated = claims.filter { $0.claim.signed?.value == nil }
        if drafts.isEmpty {
            return [AllianceDraft(parties: key.parties, claims: undated)]
        }
        drafts[0].claims += undated
        drafts[0].claims.sort {
            ($0.reading, $0.claim.sentenceIndex, $0.claim.trigger.lowerBound)
                < ($1.reading, $1.claim.sentenceIndex, $1.claim.trigger.lowerBound)
        }
        return drafts
    }

    private func agrees(_ claim: Claim, with draft: AllianceDraft) -> Bool {
        guard let own = claim.signed?.value, let other = draft.signed else { return true }
        guard let a = own.earliest, let b = own.latest, let c = other.earliest, let d = other.latest
        else { return own.edtf == other.edtf }
        return a <= d && c <= b
    }
}
