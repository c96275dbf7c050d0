import Gazetteer
package import Records

/// What one document says, before it is compared with the others.
package struct Reading: Sendable {
    package var article: Article
    var text: TokenizedText
    var sentences: [Sentence]
    var claims: [Claim]
    /// Persons of the article and of its teasers, in order.
    var persons: [PersonMention]
    /// How many of `persons` stand in the article itself; the rest stand in teasers.
    var ownPersonCount: Int
    var page: PageFacts

    /// The sentence with index `index`, as a span.
    func span(of claim: Claim) -> TextSpan { text.span(of: claim.sentence) }
}

extension Reading {
    /// The sentence that holds `span`, as a span; nil where it stands in none.
    func sentenceSpan(around span: TextSpan) -> TextSpan? {
        sentences.lazy.map { text.span(of: $0.tokens) }.first { $0.contains(span) }
    }

    /// What the page says of itself: predicate, value, and where.
    var bibliography: [(predicate: String, value: String, span: TextSpan)] {
        var facts: [(String, String, TextSpan)] = []
        if let title = article.title, let span = page.title { facts.append(("title", title, span)) }
        if let publisher = article.publisher, let span = page.publisher {
            facts.append(("publisher", publisher, span))
        }
        if let published = article.published, let span = page.published {
            facts.append(("published", published.edtf, span))
        }
        return facts.map { (predicate: $0.0, value: $0.1, span: $0.2) }
    }
}

/// Where the page states title, publisher and date.
struct PageFacts: Sendable {
    var title: TextSpan?
    var publisher: TextSpan?
    var published: TextSpan?
}
