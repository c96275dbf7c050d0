import Gazetteer

extension KnownMention {
    /// What the search for persons needs of a gazetteer match.
    init(_ match: GazetteerMatch, in gazetteer: Gazetteer) {
        self.init(
            tokens: match.tokens, actor: match.actor, isDemonym: match.use == .demonym,
            isState: gazetteer.actor(match.actor)?.kind == .state)
    }
}
