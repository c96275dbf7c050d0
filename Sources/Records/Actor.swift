/// Who acts: a state, an organisation, a public body, a person, an armed group or a company.
package struct Actor: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case state, organisation
        case publicBody = "public_body"
        case person
        case armedGroup = "armed_group"
        case company
    }

    /// ISO 3166-1 alpha-3 for a state (`RUS`), the acronym for an organisation (`CSTO`), a slug of the
    /// name for the rest (`sergei-choigou`).
    package var id: ActorID
    package var kind: Kind
    package var name: LocalizedName
    package var names: [ActorName]
    package var codes: Codes
    /// The state that a person, body, group or company belongs to.
    package var country: ActorID?
    package var positions: [Position]
    package var memberships: [Membership]
    package var mentionCount: Int
    /// The articles that mention the actor, in order of id.
    package var articles: [ArticleID]

    package init(
        id: ActorID, kind: Kind, name: LocalizedName, names: [ActorName] = [],
        codes: Codes = Codes(), country: ActorID? = nil, positions: [Position] = [],
        memberships: [Membership] = [], mentionCount: Int = 0, articles: [ArticleID] = []
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.names = names
        self.codes = codes
        self.country = country
        self.positions = positions
        self.memberships = memberships
        self.mentionCount = mentionCount
        self.articles = articles
    }
}

/// A label in the two languages that we serve.
package struct LocalizedName: Hashable, Sendable {
    package var en: String
    package var fr: String

    package init(en: String, fr: String) {
        self.en = en
        self.fr = fr
    }

    /// A name that is the same in both languages.
    package init(_ both: String) {
        self.init(en: both, fr: both)
    }
}

/// One of the names under which an actor is known or was seen.
package struct ActorName: Hashable, Sendable {
    package enum Use: String, Sendable, CaseIterable {
        case name, alias, demonym, capital, metonym, acronym
        case misspellingSeen = "misspelling_seen"
    }

    package var value: String
    /// `fr`, `en`, or nil where the name belongs to no language.
    package var language: String?
    package var use: Use

    package init(_ value: String, language: String? = nil, use: Use = .name) {
        self.value = value
        self.language = language
        self.use = use
    }
}

/// Codes under which other data sets know an actor; nil where unverified, never a guess.
package struct Codes: Hashable, Sendable {
    package var iso2: String?
    package var iso3: String?
    package var isoNumeric: String?
    /// Correlates of War state number (`365`).
    package var cow: Int?
    /// Gleditsch–Ward state number.
    package var gw: Int?
    package var wikidata: String?

    package init(
        iso2: String? = nil, iso3: String? = nil, isoNumeric: String? = nil, cow: Int? = nil,
        gw: Int? = nil, wikidata: String? = nil
    ) {
        self.iso2 = iso2
        self.iso3 = iso3
        self.isoNumeric = isoNumeric
        self.cow = cow
        self.gw = gw
        self.wikidata = wikidata
    }
}

/// An office, dated by the articles that state it: the same man is a minister in one article and
/// the secretary of a council in another.
package struct Position: Hashable, Sendable {
    package var title: String
    package var body: String?
    package var country: ActorID?
    package var seenFrom: PartialDate?
    package var seenTo: PartialDate?
    package var articles: [ArticleID]

    package init(
        title: String, body: String? = nil, country: ActorID? = nil,
        seenFrom: PartialDate? = nil, seenTo: PartialDate? = nil, articles: [ArticleID] = []
    ) {
        self.title = title
        self.body = body
        self.country = country
        self.seenFrom = seenFrom
        self.seenTo = seenTo
        self.articles = articles
    }
}

package struct Membership: Hashable, Sendable {
    package var organisation: ActorID
    /// `member`, `observer`, `founder`, …
    package var role: String
    package var from: PartialDate?
    package var to: PartialDate?

    package init(
        organisation: ActorID, role: String = "member", from: PartialDate? = nil,
        to: PartialDate? = nil
    ) {
        self.organisation = organisation
        self.role = role
        self.from = from
        self.to = to
    }
}
