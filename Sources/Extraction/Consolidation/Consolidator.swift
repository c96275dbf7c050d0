import Gazetteer
import Records

/// Makes one corpus out of the readings of several documents, sorted by article id.
struct Consolidator {
    let gazetteer: Gazetteer

    func corpus(of readings: [Reading]) -> Corpus {
        let persons = PersonDirectory.actors(
            from: readings.map { ($0.article.id, nil, $0.persons) })
        var book = StatementBook(readings: readings)
        let drafts = InstrumentGrouper(readings: readings).drafts()
        var alliances: [Alliance] = []
        var events: [Event] = []
        var naming = AllianceNaming(gazetteer: gazetteer)
        let frameworks = FrameworkFinder(readings, gazetteer: gazetteer)
        for draft in drafts {
            let made = AllianceMaker(draft: draft, readings: readings, frameworks: frameworks)
                .alliance(naming: &naming, book: &book)
            alliances.append(made.alliance)
            events += made.events
        }
        AllianceLinker.link(&alliances)
        var articles = readings.map(\.article)
        for (index, reading) in readings.enumerated() {
            articles[index].mentions += PersonMentions.mentions(reading, at: index, persons)
            articles[index].mentions.sort { ($0.span, $0.actor) < ($1.span, $1.actor) }
        }
        book.addPositions(persons, readings: readings)
        book.addBibliography(readings)
        let actors = ActorCollector(gazetteer: gazetteer).actors(
            articles: articles, alliances: alliances, persons: persons.actors)
        return Corpus(
            articles: articles, actors: actors, alliances: alliances.ordered(by: \.id),
            events: events.ordered(by: \.id), statements: book.sorted)
    }
}
