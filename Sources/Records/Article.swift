/// A press article as it is served: its text to the letter, and what was read out of it.
package struct Article: Sendable, Equatable {
    package var id: ArticleID
    package var title: String?
    package var author: String?
    package var publisher: String?
    package var published: PartialDate?
    /// How `published` is known; nil where it is not.
    package var publishedBy: PublicationEvidence?
    /// `fr`, `en`, or `fr+en` for a text in both.
    package var language: String
    package var source: Source
    /// The whole text after the front matter; spans count its code points.
    package var text: String
    /// Words outside boilerplate.
    package var wordCount: Int
    package var boilerplate: [Boilerplate]
    package var mentions: [Mention]
    package var related: [RelatedDocument]
    package var diagnostics: [Diagnostic]

    package init(id: ArticleID, source: Source, text: String) {
        self.id = id
        self.source = source
        self.text = text
        language = "fr"
        wordCount = 0
        boilerplate = []
        mentions = []
        related = []
        diagnostics = []
    }
}

package enum PublicationEvidence: String, Sendable, CaseIterable {
    case frontMatter = "front_matter"
    case dateline, timestamp, signature, url
}

/// Where the text came from.
package struct Source: Hashable, Sendable {
    /// The name of the file, or of the document that a digest was written from.
    package var document: String
    /// Of the document's bytes, lower-case hexadecimal.
    package var sha256: String
    package var url: String?

    package init(document: String, sha256: String, url: String? = nil) {
        self.document = document
        self.sha256 = sha256
        self.url = url
    }
}

/// A part of the page that is not the article.
package struct Boilerplate: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case siteName = "site_name"
        case section, menu, dateline, byline, caption, credit
        case repeatedHeadline = "repeated_headline"
        case repeatedText = "repeated_text"
        case relatedHeading = "related_heading"
        case relatedTeaser = "related_teaser"
        case cookieNotice = "cookie_notice"
        case paywall, newsletter, share, tags, comments, loading, copyright, contact
        case translation, navigation, advertisement, signature, markup
    }

    package var span: TextSpan
    package var kind: Kind

    package init(_ span: TextSpan, _ kind: Kind) {
        self.span = span
        self.kind = kind
    }
}

/// Where an article names an actor.
package struct Mention: Hashable, Sendable {
    package var actor: ActorID
    package var span: TextSpan
    /// The words there, for a reader who has not the text at hand.
    package var text: String
    /// `name`, `demonym`, `capital`, `pronoun`, …
    package var form: String

    package init(actor: ActorID, span: TextSpan, text: String, form: String) {
        self.actor = actor
        self.span = span
        self.text = text
        self.form = form
    }
}

/// A teaser of another article on the same page: a small document with its own date.
package struct RelatedDocument: Hashable, Sendable {
    package var title: String?
    package var text: String
    package var span: TextSpan
    /// When what it tells happened, where the teaser says so.
    package var date: PartialDate?
    package var actors: [ActorID]

    package init(
        title: String?, text: String, span: TextSpan, date: PartialDate? = nil,
        actors: [ActorID] = []
    ) {
        self.title = title
        self.text = text
        self.span = span
        self.date = date
        self.actors = actors
    }
}

/// What the extractor could not decide, or decided against a rival reading.
package struct Diagnostic: Hashable, Sendable {
    /// A short stable name: `date.no_year`, `date.contradiction`, `actor.unknown`, …
    package var code: String
    package var message: String
    package var span: TextSpan?

    package init(code: String, message: String, span: TextSpan? = nil) {
        self.code = code
        self.message = message
        self.span = span
    }
}
