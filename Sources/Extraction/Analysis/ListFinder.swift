import Gazetteer

/// Gives a list that says which countries are meant the part that the word for them plays.
///
///     "entraînera les forces de quatre pays, le Ghana, le Togo et le Bénin"  → the forces of all three
///     "déployée dans trois pays : l'Estonie, la Lettonie et la Pologne"      → a location
struct ListFinder {
    let grammar: GrammarWords

    func completing(_ groups: [PartyGroup], in scene: Scene) -> [PartyGroup] {
        groups.map { group in
            guard group.role == .bare, group.actors.count >= 2,
                let noun = collective(before: group.phraseStart, scene)
            else { return group }
            var collective = ActorMention(tokens: noun, actors: group.actors, form: .description)
            PhraseWalker(grammar: grammar).place(&collective, in: scene)
            guard collective.role != .bare || collective.owner != nil else { return group }
            var completed = group
            completed.role = collective.role
            completed.owner = collective.owner
            completed.phraseStart = collective.phraseStart
            completed.isPlace = collective.isPlace
            completed.followsGenitive = collective.followsGenitive
            return completed
        }
    }

    /// "quatre pays," or "trois États membres :" right before the list; their number says that the list is whole.
    private func collective(before start: Int, _ scene: Scene) -> Range<Int>? {
        guard start - 3 >= scene.tokens.lowerBound, Self.marks.contains(scene.form(start - 1))
        else { return nil }
        for noun in [start - 2, start - 3] where Self.nouns.contains(scene.form(noun)) {
            guard noun > scene.tokens.lowerBound,
                scene.text.tokens[noun - 1].kind == .number
                    || RelationReader.numerals[scene.form(noun - 1)] != nil
            else { continue }
            return noun..<start - 1
        }
        return nil
    }

    private static let marks: Set<Form> = [Form(","), Form(":"), Form("(")]
    private static let nouns: Set<Form> = Set(
        ["pays", "États", "nations", "voisins", "capitales", "countries", "states"].map { Form($0) }
    )
}
