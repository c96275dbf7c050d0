package import Records

/// Where an article names a person, and which office it gives that person there.
package struct PersonMention: Sendable, Equatable {
    /// The words of the name alone: no office, no "M.".
    package var tokens: Range<Int>
    /// As written, with single spaces.
    package var name: String
    /// The office as the text states it, in the singular and without its holder or its country:
    /// "ministre de la Défense", "chef de la junte"; nil where the text states none here.
    package var title: String?
    /// What the office is of, where that is a body: "Conseil de sécurité".
    package var body: String?
    /// The state whose office it is; nil where the text leaves it open.
    package var country: ActorID?
    /// No word of the office says the country; it is that of the article or of the sentence before.
    package var isCountryInferred: Bool
    /// The words that state the office.
    package var titleTokens: Range<Int>?
    /// The index of the sentence.
    package var sentence: Int
    /// The name of the rule that found the person: `office`, `apposition`, `honorific`, …
    package var rule: String

    /// When the office was held as far as the text tells: the day of publication, or of what the
    /// sentence reports.
    package var stated: PartialDate?

    package init(
        tokens: Range<Int>, name: String, title: String? = nil, body: String? = nil,
        country: ActorID? = nil, isCountryInferred: Bool = false, titleTokens: Range<Int>? = nil,
        sentence: Int, rule: String
    ) {
        self.tokens = tokens
        self.name = name
        self.title = title
        self.body = body
        self.country = country
        self.isCountryInferred = isCountryInferred
        self.titleTokens = titleTokens
        self.sentence = sentence
        self.rule = rule
    }
}

/// A state, an organisation or a demonym that the gazetteer found in the text.
package struct KnownMention: Sendable, Equatable {
    package var tokens: Range<Int>
    package var actor: ActorID
    package var isDemonym: Bool
    package var isState: Bool

    package init(tokens: Range<Int>, actor: ActorID, isDemonym: Bool, isState: Bool) {
        self.tokens = tokens
        self.actor = actor
        self.isDemonym = isDemonym
        self.isState = isState
    }
}
