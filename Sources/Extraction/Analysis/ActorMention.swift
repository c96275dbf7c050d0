import Records

/// One or more actors, named, described or meant by a span of a sentence.
struct ActorMention: Sendable {
    enum Form: String, Sendable {
        case name, alias, acronym, demonym, capital, metonym, person, description, pronoun
        /// A city, region or base: where something is, never who does it.
        case place
    }

    /// By which word the noun phrase around the mention is tied to its sentence.
    enum Role: Sendable {
        case bare, with, between, to, location, genitive, against, by, from, purpose, accordingTo
        case without, near
    }

    var tokens: Range<Int>
    /// More than one for "les deux pays". For a person: the state that the person speaks for.
    var actors: [ActorID]
    var form: Form
    var isOrganisation = false
    /// `Moscou` in "à Moscou" is a place before it is a state.
    var role: Role = .bare
    /// Where the whole noun phrase begins, its preposition and title included.
    var phraseStart: Int
    /// Whether "de", "du" or "des" stands right before: "du Mali, du Burkina Faso et du Niger".
    var followsGenitive = false
    /// Whether "aux côtés de", "auprès du" stand before it: a list behind goes on with "et de".
    var followsCompound = false
    /// The noun that an adjective or a genitive depends on: "l'armée" in "l'armée birmane".
    var owner: Lexicon.Hit?

    init(tokens: Range<Int>, actors: [ActorID], form: Form, isOrganisation: Bool = false) {
        self.tokens = tokens
        self.actors = actors
        self.form = form
        self.isOrganisation = isOrganisation
        phraseStart = tokens.lowerBound
    }

    /// A mention that can only be a place: "à Moscou", "en Russie".
    var isPlace: Bool {
        form == .place || role == .location || (role == .to && form == .capital && owner == nil)
    }
}

/// Actors that one sentence joins by commas, "et" or hyphens.
struct PartyGroup: Sendable {
    var actors: [ActorID]
    var tokens: Range<Int>
    var phraseStart: Int
    var role: ActorMention.Role
    var owner: Lexicon.Hit?
    var form: ActorMention.Form
    var isPlace: Bool
    var hasOrganisation: Bool
    var followsGenitive: Bool
}
