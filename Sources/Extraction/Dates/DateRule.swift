/// A rule of the temporal grammar: the shape of an expression and what it says.
struct DateRule: Sendable {
    let name: String
    /// Begins with a piece that is not optional.
    let pattern: [DatePiece]
    /// Nil where the words around show that the shape is no date.
    let production: @Sendable (DateMatch) -> TimeExpression?

    init(
        _ name: String, _ pattern: [DatePiece],
        _ production: @escaping @Sendable (DateMatch) -> TimeExpression?
    ) {
        self.name = name
        self.pattern = pattern
        self.production = production
    }

    /// Numbers that can be years; smaller and larger ones count things.
    static let years = 1600...2149

    /// Where two rules read equally many words, the first wins.
    static let all: [DateRule] =
        days + numericDays + dayRanges + months + yearRules + seasons + relative + narrative
        + durations
        + english
}
