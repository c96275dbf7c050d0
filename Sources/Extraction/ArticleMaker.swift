import Gazetteer
import Records

/// Makes the article's own record: bibliographic data, boilerplate, counts.
///
/// What the front matter states beats what the text shows.
struct ArticleMaker {
    let document: Document
    let clean: CleanText
    let gazetteer: Gazetteer

    func article() -> Article {
        let front = document.frontMatter
        var article = Article(id: document.id, source: document.source, text: document.text)
        article.title = front?.title ?? clean.title.flatMap { document.text.text(at: $0) }
        article.publisher = front?.publisher ?? publisher
        article.author = front?.author ?? clean.author.flatMap { document.text.text(at: $0) }
        if let published = front?.published {
            article.published = published
            article.publishedBy = .frontMatter
        } else {
            article.published = clean.published?.value
            article.publishedBy = article.published == nil ? nil : clean.publishedBy
        }
        article.language = front?.language ?? clean.language
        article.boilerplate = clean.boilerplate
        article.diagnostics = clean.diagnostics
        article.wordCount = clean.sentences.reduce(0) { count, sentence in
            count + clean.tokens.tokens[sentence.tokens].count { $0.kind == .word }
        }
        return article
    }

    /// The medium's usual name where the gazetteer knows it, else as the page writes it.
    private var publisher: String? {
        guard let span = clean.publisher, let stated = document.text.text(at: span) else {
            return clean.publisherName ?? signingMedium
        }
        return gazetteer.medium(named: stated)?.name ?? clean.publisherName ?? stated
    }

    /// "Par Le Figaro avec AFP": the medium of a byline, an agency aside.
    private var signingMedium: String? {
        let tokens = clean.tokens.tokens
        var next = 0
        for byline in clean.boilerplate where byline.kind == .byline {
            // Bylines and tokens both stand in the order of the text: one walk sees them all.
            while next < tokens.count, tokens[next].scalarStart < byline.span.start { next += 1 }
            let first = next
            while next < tokens.count, tokens[next].scalarEnd <= byline.span.end { next += 1 }
            guard first < next else { continue }
            let media = gazetteer.media(in: clean.tokens, range: first..<next)
            if let medium = media.first(where: { $0.medium.kind != .agency }) {
                return medium.medium.name
            }
        }
        return nil
    }
}
