/// What a word can be to the reader of persons; a word may be several things.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt32

    static let givenName = WordClass(rawValue: 1 << 0)
    static let particle = WordClass(rawValue: 1 << 1)
    static let arabicParticle = WordClass(rawValue: 1 << 2)
    static let honorific = WordClass(rawValue: 1 << 3)
    static let honorificPlural = WordClass(rawValue: 1 << 4)
    static let roman = WordClass(rawValue: 1 << 5)
    static let month = WordClass(rawValue: 1 << 6)
    /// Never the first word of a name, even with a capital: "Selon", "Depuis".
    static let function = WordClass(rawValue: 1 << 7)
    /// A run of capitals with this word in it names an organisation or a place.
    static let organisation = WordClass(rawValue: 1 << 8)
    static let placeNoun = WordClass(rawValue: 1 << 9)
    static let thingNoun = WordClass(rawValue: 1 << 10)
    static let article = WordClass(rawValue: 1 << 11)
    static let locative = WordClass(rawValue: 1 << 12)
    static let speech = WordClass(rawValue: 1 << 13)
    static let personVerb = WordClass(rawValue: 1 << 14)
    static let auxiliary = WordClass(rawValue: 1 << 15)
    /// "le régime de X", "la visite de X": what follows is a person.
    static let personContext = WordClass(rawValue: 1 << 16)
    static let companion = WordClass(rawValue: 1 << 17)
    /// An adjective that belongs to the office ("adjoint"), and one that does not ("sortant").
    static let titleKeep = WordClass(rawValue: 1 << 18)
    static let titleDrop = WordClass(rawValue: 1 << 19)
    static let prefix = WordClass(rawValue: 1 << 20)
    static let possessive = WordClass(rawValue: 1 << 21)
    /// A family name that stands before the given name: "Wang Yi".
    static let surnameFirst = WordClass(rawValue: 1 << 22)
    /// The first word of an office.
    static let office = WordClass(rawValue: 1 << 23)

    /// An office's word that is a family name too: "John Major".
    static let surnameToo = WordClass(rawValue: 1 << 24)

    static let byName: [String: WordClass] = [
        "particle": .particle, "arabic_particle": .arabicParticle, "honorific": .honorific,
        "honorific_plural": .honorificPlural, "roman": .roman, "month": .month,
        "function": .function, "organisation": .organisation, "place_noun": .placeNoun,
        "thing_noun": .thingNoun, "article": .article, "locative": .locative, "speech": .speech,
        "person_verb": .personVerb, "auxiliary": .auxiliary, "person_context": .personContext,
        "companion": .companion, "title_keep": .titleKeep, "title_drop": .titleDrop,
        "prefix": .prefix, "possessive": .possessive, "surname_first": .surnameFirst,
        "surname_too": .surnameToo,
    ]
}
