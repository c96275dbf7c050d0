package import Records

/// Who is who: names in French and English, demonyms, capitals, codes → actors.
package struct Gazetteer: Sendable {
    /// The actors that the package ships.
    package static let standard = Gazetteer()

    private init() {}

    /// The known actor named `id`; nil for one that only articles know.
    package func actor(_ id: ActorID) -> Actor? { nil }
}
