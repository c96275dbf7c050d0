import Gazetteer

/// The small words of a language that the frames look at.
final class FrameWords: Sendable {
    /// "a livré", "aurait livré"
    let have: Set<Form>
    /// "est déployé"
    let be: Set<Form>
    /// "s'est doté"
    let reflexives: Set<Form>
    /// What follows them holds although the sentence denies something else.
    let adjuncts: Set<Form>
    /// "n'était liée qu'à la France"
    let only: Set<Form>
    /// "va livrer", "doit livrer"
    let going: Set<Form>
    /// "will be delivered", where no ending of the verb tells.
    let future: Set<Form>
    /// A bare infinitive tells of something done only after words that say so.
    let meant: Set<Form>
    /// Pronouns before a verb that stand for whom it is done to.
    let objects: Set<Form>
    /// "à la demande du président"
    let requests: Set<Form>
    /// "auquel il forme des officiers"
    let relativeDatives: Set<Form>
    /// "les Émirats, à qui Washington avait promis"
    let whom: Set<Form>
    /// "lui a livré"
    let datives: Set<Form>
    /// Datives of several.
    let them: Set<Form>
    /// "allié majeur hors Otan"
    let outside: Set<Form>
    /// "l'a quittée", "en a claqué la porte"
    let ofIt: Set<Form>
    /// "en a commandé dix-huit"
    let ofThem: Set<Form>
    /// "a reçu les siens"
    let theirs: Set<Form>
    /// "l'a acheté"
    let it: Set<Form>
    /// Where soldiers are nobody's guests.
    let unwelcome: Set<Form>
    /// "liés par un accord"
    let by: Set<Form>
    /// Words behind which another clause may begin.
    let clauseJoints: Set<Form>
    /// "y sont stationnés"
    let there: Set<Form>
    /// What joins two owners of one noun.
    let nounJoints: Set<Form>
    /// Prepositions behind a noun that tie something else to it.
    let placing: Set<Form>
    /// "ses soldats"
    let possessives: Set<Form>
    /// "en présence de"
    let within: Set<Form>
    /// What opens a clause that tells of nothing done: "if Georgia joined".
    let hypothetical: Set<Form>
    /// "signed the first with Australia": an agreement like the one told of.
    let alike: Set<Form>

    /// Not inlined: a language calls it once, and it is long.
    @inline(never)
    init(
        have: String,
        be: String,
        reflexives: String,
        adjuncts: String,
        only: String,
        going: String,
        future: String,
        meant: String,
        objects: String,
        requests: String,
        relativeDatives: String,
        whom: String,
        datives: String,
        them: String,
        outside: String,
        ofIt: String,
        ofThem: String,
        theirs: String,
        it: String,
        unwelcome: String,
        by: String,
        clauseJoints: String,
        there: String,
        nounJoints: String,
        placing: String,
        possessives: String,
        within: String,
        hypothetical: String,
        alike: String
    ) {
        self.have = Set(words: have)
        self.be = Set(words: be)
        self.reflexives = Set(words: reflexives)
        self.adjuncts = Set(words: adjuncts)
        self.only = Set(words: only)
        self.going = Set(words: going)
        self.future = Set(words: future)
        self.meant = Set(words: meant)
        self.objects = Set(words: objects)
        self.requests = Set(words: requests)
        self.relativeDatives = Set(words: relativeDatives)
        self.whom = Set(words: whom)
        self.datives = Set(words: datives)
        self.them = Set(words: them)
        self.outside = Set(words: outside)
        self.ofIt = Set(words: ofIt)
        self.ofThem = Set(words: ofThem)
        self.theirs = Set(words: theirs)
        self.it = Set(words: it)
        self.unwelcome = Set(words: unwelcome)
        self.by = Set(words: by)
        self.clauseJoints = Set(words: clauseJoints)
        self.there = Set(words: there)
        self.nounJoints = Set(words: nounJoints)
        self.placing = Set(words: placing)
        self.possessives = Set(words: possessives)
        self.within = Set(words: within)
        self.hypothetical = Set(words: hypothetical)
        self.alike = Set(words: alike)
    }
}
