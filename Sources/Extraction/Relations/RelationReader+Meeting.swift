import Gazetteer
import Records

/// Meetings of those who speak for states: "les deux ministres se sont rencontrés le 7 novembre".
extension RelationReader {
    func meetingClaims() -> [Claim] {
        guard let verb = scene.hits.first(where: { $0.tags.has(.meet) }),
            let date = scene.dates.first(where: { $0.role == .at && $0.value != nil })
        else { return [] }
        let parties = meetingParties
        guard parties.count >= 2, !isNegated(scene.clause(of: verb.tokens.lowerBound)) else {
            return []
        }
        var claim = Claim(
            parties: parties, allianceClass: .alignment, status: .inForce, hasInstrument: false,
            scene: scene, trigger: verb.tokens, rule: "meeting.dated", confidence: 0.3)
        claim.isMeeting = true
        claim.happenings = [
            Happening(type: .consult, mode: "talks", date: date.value, place: place)
        ]
        return [claim]
    }

    /// Those who speak for a state in a sentence about a meeting; empty for any other.
    var meetingParties: [ActorID] {
        guard scene.has(.meet, in: scene.tokens) else { return [] }
        var parties: [ActorID] = []
        for group in scene.groups
        where !group.isPlace && group.role != .against && group.role != .location
            && !group.hasOrganisation
        {
            parties += group.actors.filter { !parties.contains($0) }
        }
        return parties
    }

    /// "à Moscou", as the article writes it.
    private var place: String? {
        scene.mentions.first { $0.isPlace && $0.form == .capital }
            .map { scene.text.string(of: $0.tokens) }
    }
}
