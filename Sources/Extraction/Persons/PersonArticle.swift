package import Records

/// An article's mentions of persons, with its date where that is known.
package typealias PersonArticle = (
    article: ArticleID, published: PartialDate?, mentions: [PersonMention]
)
