import Gazetteer

/// The small words of a language that tie noun phrases, clauses and verbs together.
///
/// Shared by all that read a document, and never copied.
final class GrammarWords: Sendable {
    /// Whether adjectives stand before their noun, and owners before what is theirs: "Russian troops",
    /// "Russia's base", where French has "des soldats russes".
    let ownersPrecede: Bool
    let determiners: Set<Form>
    let articles: Set<Form>
    let genitives: Set<Form>
    let conjunctions: Set<Form>
    let commas: Set<Form>
    let pronouns: Set<Form>
    /// "celui", "ceux": what was named before.
    let demonstratives: Set<Form>
    /// Pronouns that stand right before their verb.
    private let clitics: Set<Form>
    /// Verbs that open a clause, before the participle or the infinitive.
    private let auxiliaries: Set<Form>
    /// Parts of an office's name: "ministre de la Défense", "des Affaires étrangères".
    let departments: Set<Form>
    let prepositions: [Form: ActorMention.Role]
    /// "face à", "auprès de", "aux côtés de": the noun before decides, not the "à" or the "de".
    let compound: [Form: ActorMention.Role]
    /// "la province serbe", "la frontière russe": the adjective names a place, not an actor.
    let places: Set<Form>
    let borders: Set<Form>
    /// People who act against their state, or without it.
    let strangers: Set<Form>
    /// Both an article and a preposition: "des".
    let some: Set<Form>
    /// "dans le nord du Mali": parts of a state, and the words that place something there.
    let parts: Set<Form>
    let locating: Set<Form>
    /// The word that ends a list.
    let and: Set<Form>
    /// "ou" and "où" fold to one form, which the length tells apart.
    let or: Form
    /// Words with which another verb takes over.
    let openers: Set<Form>
    let relatives: Set<Form>
    /// Words that do so behind another: "alors que".
    let pairs: [(Form, Form)]
    /// "ainsi que" joins nouns.
    let like: Form
    /// Relatives that are the subject of their clause.
    let who: Set<Form>
    /// What opens the clause of what is said.
    let that: Set<Form>
    /// Relatives that a date may stand behind.
    let relatedBy: Set<Form>
    /// Ties an accusation to what it is about: "accuse Pyongyang d'avoir livré".
    let charging: Set<Form>
    /// "Quant aux Américains, ils …"
    let asFor: Set<Form>
    /// Auxiliaries of what was done.
    let have: Set<Form>
    /// All auxiliaries of a participle.
    let participleAuxiliaries: Set<Form>
    /// Words before the time for which something is agreed.
    let terms: Set<Form>
    /// What frames look at.
    let frames: FrameWords

    /// "à" folds to "a": only the bare letter is the verb.
    static let has = Form("a")

    /// Not inlined: a language calls it once, and it is long.
    @inline(never)
    init(
        ownersPrecede: Bool,
        determiners: String,
        articles: String,
        genitives: String,
        conjunctions: String,
        commas: String,
        pronouns: String,
        demonstratives: String,
        clitics: String,
        auxiliaries: String,
        departments: String,
        prepositions: [(String, ActorMention.Role)],
        compound: [(String, ActorMention.Role)],
        places: String,
        borders: String,
        strangers: String,
        some: String,
        parts: String,
        locating: String,
        and: String,
        or: String,
        openers: String,
        relatives: String,
        pairs: String,
        like: String,
        who: String,
        that: String,
        relatedBy: String,
        charging: String,
        asFor: String,
        have: String,
        participleAuxiliaries: String,
        terms: String,
        frames: FrameWords
    ) {
        self.ownersPrecede = ownersPrecede
        self.determiners = Set(words: determiners)
        self.articles = Set(words: articles)
        self.genitives = Set(words: genitives)
        self.conjunctions = Set(words: conjunctions)
        self.commas = Set(words: commas)
        self.pronouns = Set(words: pronouns)
        self.demonstratives = Set(words: demonstratives)
        self.clitics = Set(words: clitics)
        self.auxiliaries = Set(words: auxiliaries)
        self.departments = Set(words: departments)
        self.prepositions = Self.roles(prepositions)
        self.compound = Self.roles(compound)
        self.places = Set(words: places)
        self.borders = Set(words: borders)
        self.strangers = Set(words: strangers)
        self.some = Set(words: some)
        self.parts = Set(words: parts)
        self.locating = Set(words: locating)
        self.and = Set(words: and)
        self.or = Form(or)
        self.openers = Set(words: openers)
        self.relatives = Set(words: relatives)
        self.pairs = pairs.split(separator: ",").map { pair in
            let words = pair.split(separator: " ").map { Form(String($0)) }
            return (words[0], words[1])
        }
        self.like = Form(like)
        self.who = Set(words: who)
        self.that = Set(words: that)
        self.relatedBy = Set(words: relatedBy)
        self.charging = Set(words: charging)
        self.asFor = Set(words: asFor)
        self.have = Set(words: have)
        self.participleAuxiliaries = Set(words: participleAuxiliaries)
        self.terms = Set(words: terms)
        self.frames = frames
    }

    private static func roles(
        _ words: [(String, ActorMention.Role)]
    ) -> [Form: ActorMention.Role] {
        words.reduce(into: [:]) { $0[Form($1.0)] = $1.1 }
    }

    /// Whether `token` opens a verb: an auxiliary, or a pronoun that only a verb can follow.
    func opensVerb(_ token: Token) -> Bool {
        clitics.contains(token.form)
            || auxiliaries.contains(token.form)
                && (token.form != Self.has || token.end - token.start == 1)
    }

    func isConnector(_ form: Form) -> Bool { conjunctions.contains(form) || commas.contains(form) }
}
