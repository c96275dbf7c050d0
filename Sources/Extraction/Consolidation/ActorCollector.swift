import Gazetteer
import Records

/// The actors of a corpus: whom its articles mention, and the parties of its alliances.
struct ActorCollector {
    let gazetteer: Gazetteer

    func actors(articles: [Article], alliances: [Alliance], persons: [Actor]) -> [Actor] {
        var counts: [ActorID: Int] = [:]
        var seen: [ActorID: Set<ArticleID>] = [:]
        for article in articles {
            var own: [ActorID: Int] = [:]
            for mention in article.mentions { own[mention.actor, default: 0] += 1 }
            for (actor, count) in own {
                counts[actor, default: 0] += count
                seen[actor, default: []].insert(article.id)
            }
        }
        var wanted = Set(counts.keys).union(alliances.flatMap { $0.parties + $0.members })
        wanted.formUnion(articles.flatMap { $0.related.flatMap(\.actors) })
        wanted.formUnion(persons.compactMap(\.country))
        var actors = persons
        let known = Set(persons.map(\.id))
        for id in wanted.subtracting(known) {
            if let actor = gazetteer.actor(id) { actors.append(actor) }
        }
        for index in actors.indices {
            let id = actors[index].id
            actors[index].mentionCount = counts[id] ?? 0
            actors[index].articles = (seen[id] ?? Set(actors[index].articles)).sorted()
        }
        return actors.ordered(by: \.id)
    }
}
