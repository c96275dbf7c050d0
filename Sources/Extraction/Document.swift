package import Records

/// A text to read, as it came: nothing is known of it but its bytes, its name and what a front
/// matter says.
package struct Document: Sendable {
    package var id: ArticleID
    package var text: String
    package var source: Source
    /// Bibliographic data that stands beside the text; nil where there is none.
    package var frontMatter: FrontMatter?

    package init(id: ArticleID, text: String, source: Source, frontMatter: FrontMatter? = nil) {
        self.id = id
        self.text = text
        self.source = source
        self.frontMatter = frontMatter
    }

    package struct FrontMatter: Sendable {
        package var title: String?
        package var publisher: String?
        package var author: String?
        package var published: PartialDate?
        package var language: String?

        package init(
            title: String? = nil, publisher: String? = nil, author: String? = nil,
            published: PartialDate? = nil, language: String? = nil
        ) {
            self.title = title
            self.publisher = publisher
            self.author = author
            self.published = published
            self.language = language
        }
    }
}
