package import Records

/// An actor's name in a text.
package struct GazetteerMatch: Sendable, Equatable {
    /// The tokens of the name, without the article before it.
    package let tokens: Range<Int>
    package let actor: ActorID
    package let use: ActorName.Use
    /// Whether the name is the first half of a compound adjective: `russo` in `russo-birman`.
    package let isCombiningForm: Bool

    package init(
        tokens: Range<Int>, actor: ActorID, use: ActorName.Use, isCombiningForm: Bool = false
    ) {
        self.tokens = tokens
        self.actor = actor
        self.use = use
        self.isCombiningForm = isCombiningForm
    }
}
