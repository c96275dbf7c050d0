import Gazetteer
import Records

/// What the rules ask of the gazetteer.
struct RelationKnowledge: Sendable {
    /// Whether membership of the organisation is a matter of defence.
    var isMilitaryOrganisation: @Sendable (ActorID) -> Bool
    /// Whether an actor is an organisation rather than a state.
    var isOrganisation: @Sendable (ActorID) -> Bool
    /// Whether it is a force raised together rather than an organisation with members.
    var isCoalition: @Sendable (ActorID) -> Bool
    /// Whether it is an agreement with a name rather than a body that acts: Anzus.
    var isPact: @Sendable (ActorID) -> Bool
    /// Whether it is a troop of soldiers by itself: Wagner, Africa Corps.
    var isForce: @Sendable (ActorID) -> Bool
    /// Known members.
    var members: @Sendable (ActorID) -> [ActorID]
    /// Weapon systems named in a token range.
    var weapons: [Weapon]
    /// News agencies and other media named in the document: where, and as they are called.
    var media: [(tokens: Range<Int>, name: String)]
    /// The states that the whole document names.
    var states: Set<ActorID>
    /// By which pronoun French speaks of an actor.
    var gender: @Sendable (ActorID) -> Gender?
    /// Whether French speaks of an actor as of several.
    var isPlural: @Sendable (ActorID) -> Bool
    /// Whether two actors fight or threaten each other when the document is written.
    var areAtWar: @Sendable (ActorID, ActorID) -> Bool
    /// Whether the document speaks of defence at all.
    var speaksOfDefence: Bool
    /// Whether defence is what the document is about: a fifth of its sentences speak of it.
    var isAboutDefence: Bool

    struct Weapon: Sendable {
        var tokens: Range<Int>
        var designation: String
        var maker: ActorID?
    }
}
