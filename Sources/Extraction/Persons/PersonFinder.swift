package import Gazetteer

/// Finds the persons that a text names, by how French (and English) news presents them: an office
/// before or behind the name, "M.", a verb of speech, a list of persons. No list of politicians.
package struct PersonFinder: Sendable {
    private let lexicon: PersonLexicon

    package init() { lexicon = .standard }

    /// The persons named in `sentences`, in the order of the text. Linear in the length of the text.
    ///
    /// `actors`: the states and organisations that the gazetteer found; they are no persons, and
    /// their demonyms say whose an office is.
    package func mentions(
        in text: TokenizedText, sentences: [Sentence], actors: [KnownMention]
    ) -> [PersonMention] {
        let page = PersonPage(text, sentences: sentences, actors: actors, lexicon: lexicon)
        var scan = PersonScan(page, lexicon)
        scan.readSentences()
        scan.weighBareNames()
        scan.linkShortNames()
        scan.inferCountries()
        return scan.candidates.filter(\.isAccepted).map { candidate in
            PersonMention(
                tokens: page.original(candidate.name.tokens),
                name: page.words(candidate.name.tokens),
                title: candidate.title, body: candidate.body, country: candidate.country,
                isCountryInferred: candidate.isCountryInferred,
                titleTokens: candidate.titleTokens.map { page.original($0) },
                sentence: candidate.sentence, rule: candidate.rule)
        }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
}
