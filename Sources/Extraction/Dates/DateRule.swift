/// A rule of the temporal grammar: the shape of an expression and what it says.
///
/// To add one: give its words a term in `DateLexicon+Words`, write the pattern and the production in the
/// `DateRule+…` file of its kind, and put examples and counter-examples into the corpus of the tests,
/// which fails while a rule has none.
///
///     DateRule("date.decade", [.of(.years), .of(.year)]) { match in  // "les années 1990"
///         match[1] % 10 == 0 ? .decade(match[1]) : nil
///     }
///
/// `match[1]` is the number of the second piece. Names are shared by rules that differ only in shape.
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
