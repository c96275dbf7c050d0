import Records

/// What the words of a line tell about its place on the page.
///
/// Phrases are matched without regard to case, accents and marks; `#` stands for any number.
struct FurnitureRule: Sendable {
    enum Position: Sendable {
        /// The line consists of such phrases, one after the other.
        case whole
        case start
        /// At the start, and a colon, a dash or a bar follows, or nothing.
        case label
        case end
        case anywhere
    }

    /// What the lines below a heading are.
    enum Scope: Sendable {
        case none
        /// The titles right below it.
        case titles
        /// Titles and their texts, to the end of the list or page.
        case teasers
        /// Everything to the end of the page.
        case rest
    }

    var name: String
    var kind: Boilerplate.Kind
    var position: Position
    /// A longer line is the article's, whatever it says.
    var maximumWords: Int
    var phrases: [String]
    /// Unless empty, one of these words stands in the line too.
    var with: [String] = []
    var scope = Scope.none
    var examples: [String]
    var counterExamples: [String] = []
}
