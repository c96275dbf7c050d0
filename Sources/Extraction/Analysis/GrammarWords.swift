import Gazetteer

/// The small words of French that tie noun phrases together.
struct GrammarWords: Sendable {
    static let french = GrammarWords()

    let determiners = forms(
        """
        le la les l' un une ce cet cette ces son sa ses leur leurs notre nos mon ma mes deux trois
        quatre cinq six sept huit neuf dix plusieurs tout toute tous toutes certains certaines
        quelques autre autres même seul seule nouveau nouvel nouvelle ancien ancienne propre jeune
        """)
    let articles = forms("le la les l'")
    let genitives = forms("de d' du des")
    let conjunctions = forms("et ou ainsi que puis & comme")
    let commas = forms(", / – -")
    let pronouns = forms("il elle ils elles on")
    let demonstratives = forms("celui celle ceux celles")
    /// Pronouns that stand right before their verb.
    private let clitics = forms("s' se lui leur y n' ne")
    private let auxiliaries = forms(
        """
        a ont avait avaient aurait auraient est sont était étaient sera seront fut furent va vont doit doivent
        fait font faisait faisaient
        """)
    private let has = Form("a")

    /// Parts of an office's name: "ministre de la Défense", "des Affaires étrangères".
    let departments = forms(
        """
        défense affaires étrangères armées intérieur sécurité état relations extérieures diplomatie
        forces gouvernement guerre anciens combattants nationale nationales transition opposition
        junte militaire militaires terre mer air conseil
        """)
    let prepositions: [Form: ActorMention.Role] = roles([
        ("avec", .with), ("entre", .between), ("à", .to), ("au", .to), ("aux", .to),
        ("en", .location), ("dans", .location), ("chez", .location), ("sur", .location),
        ("vers", .purpose), ("contre", .against), ("par", .by), ("selon", .accordingTo),
        ("pour", .purpose), ("depuis", .from), ("sans", .without), ("envers", .with),
    ])
    /// "face à", "auprès de", "aux côtés de": the noun before decides, not the "à" or the "de".
    let compound: [Form: ActorMention.Role] = roles([
        ("face", .against), ("auprès", .with), ("côtés", .with), ("côté", .with),
        ("encontre", .against), ("d'après", .accordingTo), ("après", .accordingTo),
        ("grâce", .with), ("près", .near), ("loin", .near), ("frontière", .near),
        ("hors", .without), ("provenance", .from), ("égard", .with),
        ("vis", .with), ("faveur", .purpose), ("profit", .purpose), ("bénéfice", .purpose),
        ("part", .by), ("destination", .to), ("compris", .bare),
    ])

    private static func roles(
        _ words: [(String, ActorMention.Role)]
    ) -> [Form: ActorMention.Role] {
        words.reduce(into: [:]) { $0[Form($1.0)] = $1.1 }
    }

    private static func forms(_ words: String) -> Set<Form> {
        Set(words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Form(String($0)) })
    }

    /// Whether `token` opens a verb: an auxiliary, or a pronoun that only a verb can follow.
    func opensVerb(_ token: Token) -> Bool {
        // "à" folds to "a": only the bare letter is the verb.
        clitics.contains(token.form)
            || auxiliaries.contains(token.form)
                && (token.form != has || token.end - token.start == 1)
    }

    func isConnector(_ form: Form) -> Bool { conjunctions.contains(form) || commas.contains(form) }
}
