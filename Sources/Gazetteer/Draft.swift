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

    mutating func add(_ marked: [String], language: String?, use: ActorName.Use) {
        for text in marked where !text.isEmpty {
            spellings.append(Spelling(text, language: language, use: use))
        }
    }

    /// The actor with its spellings as names, in order, each name once.
    func finished() -> Actor {
        var actor = actor
        var seen = Set(actor.names)
        for spelling in spellings where seen.insert(spelling.name).inserted {
            actor.names.append(spelling.name)
        }
        return actor
    }
}
