import Records

/// From spellings to actors, for texts and for queries.
struct NameIndex: Sendable {
    /// What one spelling stands for.
    struct Entry: Sendable {
        /// The actor's place in `Gazetteer.actors`; `decoy` where the phrase names none.
        var actor: Int32
        var use: ActorName.Use
        var condition: Spelling.Condition

        static let decoy: Int32 = -1
        var isDecoy: Bool { actor == Self.decoy }
    }

    let names: PhraseTable<Entry>
    let combining: PhraseTable<Int32>

    /// `decoys` are phrases that hold a name and name no actor: "mer de Chine"; `titles` are
    /// names of media and weapons, which must be capitalised to be one: "Le Courrier du Vietnam".
    init(_ drafts: [Draft], decoys: [String], titles: [String]) {
        var phrases = PhraseList<Entry>()
        var compounds = PhraseList<Int32>()
        for (number, draft) in drafts.enumerated() {
            let actor = Int32(truncatingIfNeeded: number)
            for spelling in draft.spellings {
                let entry = Entry(
                    actor: actor, use: spelling.use, condition: spelling.condition)
                phrases.add(spelling.text, entry)
            }
            for form in draft.combining { compounds.add(form, actor) }
        }
        let nobody = Entry(actor: Entry.decoy, use: .alias, condition: .anyCase)
        for decoy in decoys { phrases.add(decoy, nobody) }
        let title = Entry(actor: Entry.decoy, use: .alias, condition: .capitalAtStart)
        for name in titles { phrases.add(name, title) }
        names = PhraseTable(phrases)
        combining = PhraseTable(compounds)
    }
}
