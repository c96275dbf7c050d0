package import Gazetteer
package import Records

/// What a page is judged by beside its own words and layout.
package struct PageKnowledge: Sendable {
    /// The first date that the token range states, and whether a time of day belongs to it.
    package typealias DateReader =
        @Sendable (_ text: TokenizedText, _ tokens: Range<Int>) -> (
            value: PartialDate, tokens: Range<Int>, hasTime: Bool
        )?
    /// Whether the token range as a whole is a name of some kind.
    package typealias NameTest = @Sendable (_ text: TokenizedText, _ tokens: Range<Int>) -> Bool

    let date: DateReader
    let isMedium: NameTest
    let isPlace: NameTest
    let furniture = FurnitureMatcher.standard
}
