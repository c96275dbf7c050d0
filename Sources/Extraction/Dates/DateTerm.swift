/// What a token can be in a date; one token can be several ("sept" is a month and a number).
struct DateTerm: OptionSet, Sendable {
    let rawValue: UInt64

    /// Digits, and digits spelled out.
    static let number = DateTerm(rawValue: 1 << 0)
    static let numeral = DateTerm(rawValue: 1 << 1)
    /// 1...31 in one or two digits, "1er".
    static let day = DateTerm(rawValue: 1 << 2)
    /// Four digits that can be a year.
    static let year = DateTerm(rawValue: 1 << 3)
    static let month = DateTerm(rawValue: 1 << 4)
    static let englishMonth = DateTerm(rawValue: 1 << 5)
    static let weekday = DateTerm(rawValue: 1 << 6)
    /// "mer.", a weekday only before a day.
    static let shortWeekday = DateTerm(rawValue: 1 << 7)
    static let season = DateTerm(rawValue: 1 << 8)
    static let unit = DateTerm(rawValue: 1 << 9)
    /// "début", "mi", "fin", "courant".
    static let part = DateTerm(rawValue: 1 << 10)
    /// "dernier", "prochain"; "précédent", "suivant"; "même".
    static let last = DateTerm(rawValue: 1 << 11)
    static let next = DateTerm(rawValue: 1 << 12)
    static let preceding = DateTerm(rawValue: 1 << 13)
    static let following = DateTerm(rawValue: 1 << 14)
    static let same = DateTerm(rawValue: 1 << 15)
    static let ordinal = DateTerm(rawValue: 1 << 16)
    static let article = DateTerm(rawValue: 1 << 17)
    static let demonstrative = DateTerm(rawValue: 1 << 18)
    /// "de", "d'", "du", "des".
    static let de = DateTerm(rawValue: 1 << 19)
    /// "à", "au", "aux".
    static let to = DateTerm(rawValue: 1 << 20)
    static let en = DateTerm(rawValue: 1 << 21)
    /// "et", "ou", "puis".
    static let and = DateTerm(rawValue: 1 << 22)
    static let hyphen = DateTerm(rawValue: 1 << 23)
    static let slash = DateTerm(rawValue: 1 << 24)
    static let dot = DateTerm(rawValue: 1 << 25)
    static let comma = DateTerm(rawValue: 1 << 26)
    static let dayPart = DateTerm(rawValue: 1 << 27)
    /// "hier", "demain", "hui".
    static let relativeDay = DateTerm(rawValue: 1 << 28)
    /// "lendemain", "veille".
    static let adjacentDay = DateTerm(rawValue: 1 << 29)
    /// "tôt", "tard" after "plus"; "auparavant" by itself.
    static let plus = DateTerm(rawValue: 1 << 30)
    static let shift = DateTerm(rawValue: 1 << 31)
    static let auparavant = DateTerm(rawValue: 1 << 32)
    static let preposition = DateTerm(rawValue: 1 << 33)
    /// A word that can follow a complete date, as a counted noun cannot.
    static let closed = DateTerm(rawValue: 1 << 34)
    /// "hommes", "euros", "km": the number before it counts things.
    static let counted = DateTerm(rawValue: 1 << 35)
    static let half = DateTerm(rawValue: 1 << 36)
    /// "dizaine", "vingtaine".
    static let dozen = DateTerm(rawValue: 1 << 37)
    /// "quinquennal": a duration in one word.
    static let lasting = DateTerm(rawValue: 1 << 38)
    /// "week", before "end".
    static let weekend = DateTerm(rawValue: 1 << 39)
    /// Words that tell that the clause is about what is to come, or about what was.
    static let future = DateTerm(rawValue: 1 << 40)
    static let past = DateTerm(rawValue: 1 << 41)
    /// "exercice 2023", "édition 2024".
    static let yearNoun = DateTerm(rawValue: 1 << 42)
    static let every = DateTerm(rawValue: 1 << 43)
    /// "plus", "moins", "près" before "de" and a number.
    static let bound = DateTerm(rawValue: 1 << 54)
    /// "tout juste", "exactement".
    static let adverb = DateTerm(rawValue: 1 << 55)
    static let imperfect = DateTerm(rawValue: 1 << 56)
    /// "quelques", "plusieurs".
    static let some = DateTerm(rawValue: 1 << 57)
    static let renewable = DateTerm(rawValue: 1 << 44)
    static let englishPointer = DateTerm(rawValue: 1 << 45)
    static let open = DateTerm(rawValue: 1 << 46)
    static let mark = DateTerm(rawValue: 1 << 47)
    /// "années", before a decade.
    static let years = DateTerm(rawValue: 1 << 48)
    /// "aujourd'", before "hui".
    static let now = DateTerm(rawValue: 1 << 49)
    static let dash = DateTerm(rawValue: 1 << 50)
    /// "attentats", before "du 11 septembre".
    static let attacks = DateTerm(rawValue: 1 << 51)
    /// "cours" of "en cours", "ci" of "ce mois-ci".
    static let current = DateTerm(rawValue: 1 << 52)
    /// "une année difficile", "une journée historique": told for what it was, not for its length.
    static let stretch = DateTerm(rawValue: 1 << 53)

    /// The index of each term that is set, lowest first.
    @inline(__always)
    func forEachIndex(_ body: (Int) -> Void) {
        var rest = rawValue
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}

/// A token as the temporal grammar sees it.
struct DateCell: Sendable {
    var terms: DateTerm
    /// The month 1...12, the weekday 1...7, the unit …, by the term.
    var value: Int
    /// Of `number`, `numeral`, `day`, `year`, `ordinal`, `dozen`.
    var number: Int
    /// The index of the token.
    var token: Int
    /// No space stands before it.
    var isGlued: Bool

    func `is`(_ term: DateTerm) -> Bool { !terms.isDisjoint(with: term) }
}

/// Units of time as the lexicon numbers them.
enum DateUnit: Int, Sendable {
    case day = 1
    case week, month, year, decade, century, hour, quarter, half
}

/// Which piece of a month or a year is meant.
enum DatePart: Int, Sendable {
    case start = 1
    case middle, end, course
}

/// The words that lead a date in, as the lexicon numbers them.
enum DatePreposition: Int, Sendable {
    case depuis = 1
    case des, jusque, ici, avant, apres, en, a, au, de, du, dans, pour, vers, horizon, entre, voici
    case pendant, partir, ilya, inEnglish
}
