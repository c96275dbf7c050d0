import Gazetteer
import Records

extension Row {
    /// `actors` are those that the article names.
    init(_ article: Article, actors: [ActorID]) {
        self.init(
            id: article.id.rawValue, object: article.json, flat: Self.flat(article),
            label: LocalizedName(article.title ?? article.id.rawValue))
        facets.append((.language, article.language))
        facets.append((.article, article.id.rawValue))
        facets += actors.map { (.actor, $0.rawValue) }
        if let publisher = article.publisher {
            facets.append((.publisher, Folding.fold(publisher)))
        }
        if let published = article.published { dates[.published] = published }
        order = [
            .title: SortValue(article.title), .publisher: SortValue(article.publisher),
            .published: SortValue(article.published), .language: SortValue(article.language),
            .wordCount: .number(article.wordCount),
        ]
        text.title = [article.title].compactMap(\.self)
        text.body = [article.publisher, article.author].compactMap(\.self) + article.ownPassages
    }

    private static func flat(_ article: Article) -> [UInt8] {
        FlatRow.of {
            $0.field("id", article.id)
            $0.field("title", article.title)
            $0.field("author", article.author)
            $0.field("publisher", article.publisher)
            $0.flat("published", article.published)
            $0.field("published_by", article.publishedBy?.rawValue)
            $0.field("language", article.language)
            $0.field("document", article.source.document)
            $0.field("sha256", article.source.sha256)
            $0.field("url", article.source.url)
            $0.field("word_count", article.wordCount)
            $0.field("mention_count", article.mentions.count)
            $0.field("related_count", article.related.count)
            $0.field("diagnostic_count", article.diagnostics.count)
        }
    }
}

extension Article {
    /// The paragraphs between the passages that are not the article: nobody looks for a cookie
    /// notice.
    fileprivate var ownPassages: [String] {
        let scalars = Array(text.unicodeScalars)
        var passages: [String] = []
        var position = 0
        func add(_ end: Int) {
            guard position < end else { return }
            var passage = String.UnicodeScalarView()
            passage.append(contentsOf: scalars[position..<end])
            passages += Paragraphs.of(String(passage))
        }
        for span in boilerplate.map(\.span).sorted() {
            add(min(span.start, scalars.count))
            position = max(position, min(span.end, scalars.count))
        }
        add(scalars.count)
        return passages
    }
}
