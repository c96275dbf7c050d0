/// A run of words that has the shape of a person's name.
struct PersonName: Sendable {
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// The first word is a known given name.
        static let given = Traits(rawValue: 1 << 0)
        /// `ben`, `bin`, `al-`, `ould` among the words.
        static let arabicParticle = Traits(rawValue: 1 << 1)
        /// A part in lower case after a hyphen: `Jong-un`.
        static let syllable = Traits(rawValue: 1 << 2)
        static let roman = Traits(rawValue: 1 << 3)
        static let surnameFirst = Traits(rawValue: 1 << 4)
        /// A word of organisations or places is among them.
        static let organisation = Traits(rawValue: 1 << 5)
        /// `Su-30`, or more words than a name has.
        static let designation = Traits(rawValue: 1 << 6)
    }

    var tokens: Range<Int>
    /// Particles left out; parts joined by hyphens are one word.
    var words: Int
    var traits: Traits

    /// A given name and a family name, so far as the shape tells.
    var isFull: Bool { words >= 2 || traits.contains(.roman) }
    var isNoPerson: Bool { !traits.isDisjoint(with: [.organisation, .designation]) }
}
