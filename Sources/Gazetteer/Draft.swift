import Records

/// An actor under construction, with the spellings by which texts and queries find it.
struct Draft {
    var actor: Actor
    var spellings: [Spelling] = []
    /// How the actor's adjective begins a compound: `russo`.
    var combining: [String] = []

    init(_ actor: Actor) {
        self.actor = actor
    }

    mutating func add(_ marked: [ArraySlice<UInt8>], language: String?, use: ActorName.Use) {
        for text in marked where !text.isEmpty {
            spellings.append(Spelling(text, language: language, use: use))
        }
    }

    /// The actor with its spellings as names, in order. Only the forms of one adjective can be equal
    /// ("français", "français"), and they are neighbours.
    func finished() -> Actor {
        var actor = actor
        actor.names.reserveCapacity(spellings.count)
        for spelling in spellings {
            let name = spelling.name
            if !actor.names.suffix(3).contains(name) { actor.names.append(name) }
        }
        return actor
    }
}
