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
        datives: String,
        them: String,
        outside: String,
        ofIt: String,
        ofThem: String,
        it: String,
        unwelcome: String,
        by: String,
        clauseJoints: String,
        there: String,
        nounJoints: String,
        placing: String,
        possessives: String,
        within: String
    ) {
        self.have = GrammarWords.forms(have)
        self.be = GrammarWords.forms(be)
        self.reflexives = GrammarWords.forms(reflexives)
        self.adjuncts = GrammarWords.forms(adjuncts)
        self.only = GrammarWords.forms(only)
        self.going = GrammarWords.forms(going)
        self.future = GrammarWords.forms(future)
        self.meant = GrammarWords.forms(meant)
        self.objects = GrammarWords.forms(objects)
        self.requests = GrammarWords.forms(requests)
        self.relativeDatives = GrammarWords.forms(relativeDatives)
        self.datives = GrammarWords.forms(datives)
        self.them = GrammarWords.forms(them)
        self.outside = GrammarWords.forms(outside)
        self.ofIt = GrammarWords.forms(ofIt)
        self.ofThem = GrammarWords.forms(ofThem)
        self.it = GrammarWords.forms(it)
        self.unwelcome = GrammarWords.forms(unwelcome)
        self.by = GrammarWords.forms(by)
        self.clauseJoints = GrammarWords.forms(clauseJoints)
        self.there = GrammarWords.forms(there)
        self.nounJoints = GrammarWords.forms(nounJoints)
        self.placing = GrammarWords.forms(placing)
        self.possessives = GrammarWords.forms(possessives)
        self.within = GrammarWords.forms(within)
    }
}
