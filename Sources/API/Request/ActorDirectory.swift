package import Records

/// Who knows actors by their names: the gazetteer, or a stand-in for it.
package protocol ActorDirectory: Sendable {
    /// Any name, alias, demonym, capital, acronym or code, whatever its case and accents.
    func actors(named name: String) -> NamedActors

    /// The known actor named `id`; nil where there is none.
    func actor(_ id: ActorID) -> Actor?
}

package enum NamedActors: Sendable, Equatable {
    /// One or, for an ambiguous name, more.
    case found([ActorID])
    case unknown(suggestions: [String])
}
