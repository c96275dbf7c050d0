import Gazetteer
import Records

/// Reads the teasers of other articles: small documents with a date and actors of their own.
struct TeaserReader {
    let gazetteer: Gazetteer
    let stages: Stages
    let reference: Reference

    func read(
        _ teasers: [CleanText.Teaser], in text: TokenizedText
    ) -> (related: [RelatedDocument], persons: [PersonMention]) {
        var related: [RelatedDocument] = []
        var persons: [PersonMention] = []
        for teaser in teasers {
            let sentences = teaser.sentences
            let matches = sentences.flatMap { gazetteer.matches(in: text, range: $0.tokens) }
            let dates = stages.dates.mentions(
                in: text, sentences: sentences.map(\.tokens), reference: reference)
            let found = stages.persons.mentions(
                in: text, sentences: sentences,
                actors: matches.map { KnownMention($0, in: gazetteer) })
            let day = dates.mentions.first { $0.role == .at && $0.value?.precision == .day }?.value
            persons += found.map {
                var person = $0
                person.stated = day
                return person
            }
            related.append(
                RelatedDocument(
                    title: teaser.title.map { text.string(of: $0) },
                    text: text.string(of: teaser.tokens), span: text.span(of: teaser.tokens),
                    date: day,
                    actors: Array(Set(matches.map(\.actor))).sorted()))
        }
        return (related, persons)
    }
}
