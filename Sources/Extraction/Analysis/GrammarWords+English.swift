import Gazetteer

extension GrammarWords {
    /// Those of English. The genitive "'s" is a word of its own here.
    static let english = GrammarWords(
        ownersPrecede: true,
        determiners: EnglishWords.determiners,
        articles: "the",
        genitives: "of",
        conjunctions: "and or & plus",
        commas: ", / – -",
        pronouns: EnglishWords.pronouns,
        demonstratives: "those",
        clitics: "",
        auxiliaries:
            """
            has have had is are was were will would may might could must should did does do can
            """,
        departments:
            """
            defence defense foreign affairs armed forces interior security state relations staff
            armies government war national military transitional council land air
            """,
        prepositions: [
            ("with", .with), ("alongside", .with), ("between", .between), ("to", .to),
            ("in", .location), ("inside", .location), ("at", .location), ("on", .location),
            ("within", .location), ("across", .location), ("into", .location),
            ("toward", .purpose), ("towards", .purpose), ("against", .against), ("by", .by),
            ("for", .purpose), ("from", .from), ("without", .without), ("near", .near),
            ("under", .accordingTo), ("via", .from), ("outside", .near),
        ],
        compound: [
            ("according", .accordingTo), ("due", .near), ("close", .near), ("next", .near),
            ("north", .near), ("south", .near), ("east", .near), ("west", .near),
            ("ahead", .near), ("instead", .without), ("behalf", .by),
        ],
        places:
            """
            border borders territory soil capital market language opinion coast waters desert
            province region city town island south north east west gas oil parliamentary
            """,
        borders: "border borders",
        strangers:
            """
            rebels rebel militia militias militiamen insurgents separatists opposition exiles
            refugees dissidents paramilitaries jihadists islamists terrorists migrants civilians
            nationals citizens hostages students journalists tourists voters prisoners diaspora
            companies company firms firm vessels boats goods media
            """,
        some: "",
        parts:
            """
            north south east west northeast northwest southeast southwest centre center soil
            territory interior coast
            """,
        locating: "in on at into from across",
        and: "and",
        or: "or",
        openers:
            """
            which who that but because while whereas whose whom where ; : if although though
            """,
        relatives: "which who that whose whom where",
        pairs: "",
        like: "such",
        who: "which who that",
        that: "that",
        relatedBy: "which who that whose",
        charging: "of",
        asFor: "as for",
        have: "has have had having",
        participleAuxiliaries: "has have had having is are was were be been being",
        terms: "for of valid lasting",
        frames: .english)
}
