import Gazetteer
import Records

/// What a reader still has in mind from the sentences before: whom "il", "les deux pays" and "les
/// trois pays" mean.
struct Discourse: Sendable {
    /// The actors that were the subject of the last sentence that had one.
    var subject: [ActorID] = []
    /// The last pair and the last trio (or more) that a sentence joined or a claim related.
    var pair: [ActorID] = []
    var trio: [ActorID] = []
    /// The state that was named last.
    var state: ActorID?
    /// The state where the last place lies.
    var place: ActorID?
    /// The organisation that was named last.
    var organisation: ActorID?
    /// The two states that the last sentence with just two of them named: good enough for "les deux
    /// pays", too little to complete a lone party.
    var couple: [ActorID] = []
    /// The two states that the title or the lead is about.
    var topic: [ActorID] = []
    /// The parties of the last claim, and the last one with an instrument.
    var lastClaim: Claim?
    var lastInstrument: Claim?

    /// Takes in a sentence after its claims were read.
    mutating func absorb(_ scene: Scene, claims: [Claim], subject newSubject: [ActorID]) {
        if !newSubject.isEmpty { subject = newSubject }
        for group in scene.groups where !group.isPlace || group.actors.count > 1 {
            if group.hasOrganisation { organisation = group.actors.first }
            if group.actors.count == 2 { pair = group.actors }
            if group.actors.count >= 3 { trio = group.actors }
            if group.actors.count == 1, !group.hasOrganisation { state = group.actors.first }
        }
        let named = Self.distinctStates(of: scene)
        if named.count == 2 { couple = named }
        if let last = scene.groups.last(where: { $0.isPlace && $0.actors.count == 1 }) {
            place = last.actors.first
        }
        let claims = claims.filter { !$0.isMeeting }
        if let widest = claims.max(by: { $0.parties.count < $1.parties.count }) {
            lastClaim = widest
        }
        for claim in claims {
            if claim.parties.count == 2 { pair = claim.parties }
            if claim.hasInstrument { lastInstrument = claim }
        }
        if topic.count < 2 {
            if let claim = claims.first, claim.parties.count == 2 {
                topic = claim.parties
            } else if scene.sentence.place == .title {
                topic = Self.states(of: scene)
            }
        }
    }

    private static func states(of scene: Scene) -> [ActorID] {
        let states = distinctStates(of: scene)
        return states.count == 2 ? states : []
    }

    /// The states that a sentence names, sources and enemies left out, each once, in order.
    private static func distinctStates(of scene: Scene) -> [ActorID] {
        var states: [ActorID] = []
        for mention in scene.mentions
        where !mention.isOrganisation && mention.role != .against && mention.role != .accordingTo {
            for actor in mention.actors where !states.contains(actor) { states.append(actor) }
        }
        return states
    }
}
