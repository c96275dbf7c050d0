package import Records

/// Brings the mentions of many articles together: one actor for each person.
///
/// Persons are the same where their full names agree in some transcription; never because a family
/// name does. A family name alone belongs to the only person of that name in its article.
package enum PersonDirectory {
    /// Independent of the order of `articles`; about linear in the number of mentions.
    package static func actors(from articles: [PersonArticle]) -> PersonDirectoryResult {
        let articles = articles.sorted { $0.article < $1.article }
        let names = PersonClusters(articles)
        var persons: [Int: PersonRecord] = [:]
        var places: [[Int]] = []
        for (number, article) in articles.enumerated() {
            var row: [Int] = []
            for (index, mention) in article.mentions.enumerated() {
                let cluster = names.cluster(of: index, in: number)
                persons[cluster, default: PersonRecord()].add(
                    mention, of: article.article, published: mention.stated ?? article.published)
                row.append(cluster)
            }
            places.append(row)
        }
        return result(articles, persons, places, names)
    }

    private static func result(
        _ articles: [PersonArticle], _ persons: [Int: PersonRecord], _ places: [[Int]],
        _ names: PersonClusters
    ) -> PersonDirectoryResult {
        var taken: Set<String> = []
        var ids: [Int: ActorID] = [:]
        var actors: [Actor] = []
        let ordered = persons.map { ($0.key, $0.value, names.spellings(of: $0.key)) }
            .sorted { ($0.2.display, $0.0) < ($1.2.display, $1.0) }
        for (cluster, person, spellings) in ordered {
            let slug = PersonDirectoryResult.slug(spellings.display)
            var id = slug
            var copy = 2
            while !taken.insert(id).inserted {
                id = "\(slug)-\(copy)"
                copy += 1
            }
            ids[cluster] = ActorID(id)
            actors.append(person.actor(ActorID(id), spellings))
        }
        var assignments: [ArticleID: [ActorID]] = [:]
        for (article, row) in zip(articles, places) {
            assignments[article.article] = row.compactMap { ids[$0] }
        }
        return PersonDirectoryResult(
            actors: actors.ordered(by: \.id), assignments: assignments)
    }
}

/// The persons of a corpus, and who each mention is.
package struct PersonDirectoryResult: Sendable {
    /// In order of id.
    package let actors: [Actor]
    /// For each article the person of each of its mentions, in their order.
    private let assignments: [ArticleID: [ActorID]]

    init(actors: [Actor], assignments: [ArticleID: [ActorID]]) {
        self.actors = actors
        self.assignments = assignments
    }

    /// The person of the mention at `index`; nil for an article or a mention that was not handed in.
    package func actor(ofMention index: Int, in article: ArticleID) -> ActorID? {
        guard let row = assignments[article], row.indices.contains(index) else { return nil }
        return row[index]
    }
}
