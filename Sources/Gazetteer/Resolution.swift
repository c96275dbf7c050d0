package import Records

/// What a name or code in a query stands for.
package enum Resolution: Sendable, Equatable {
    /// One actor; or, where the name is ambiguous (`Corée`), all that bear it, in order of id.
    case found([ActorID])
    /// No actor; the nearest known names, at most three, best first.
    case unknown(suggestions: [String])
}
