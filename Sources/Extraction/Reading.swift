package import Records

/// What one document says, before it is compared with the others.
package struct Reading: Sendable {
    package var article: Article

    package init(article: Article) {
        self.article = article
    }
}
