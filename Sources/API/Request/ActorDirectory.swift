package import Gazetteer
package import Records

/// Who knows actors by their names: the gazetteer, or a stand-in for it.
package protocol ActorDirectory: Sendable {
    /// Any name, alias, demonym, capital, acronym or code, whatever its case and accents.
    func resolve(_ name: String) -> Resolution

    /// The known actor named `id`; nil where there is none.
    func actor(_ id: ActorID) -> Actor?
}

extension Gazetteer: ActorDirectory {}
