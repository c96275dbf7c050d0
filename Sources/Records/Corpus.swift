/// All that was read out of a set of articles: the input of a snapshot.
///
/// Each array is sorted by id, and every reference leads to a record of the same corpus.
package struct Corpus: Sendable, Equatable {
    package var articles: [Article]
    package var actors: [Actor]
    package var alliances: [Alliance]
    package var events: [Event]
    package var statements: [Statement]

    package init(
        articles: [Article] = [], actors: [Actor] = [], alliances: [Alliance] = [],
        events: [Event] = [], statements: [Statement] = []
    ) {
        self.articles = articles
        self.actors = actors
        self.alliances = alliances
        self.events = events
        self.statements = statements
    }
}
