import Gazetteer

/// Cuts a sentence where another verb takes over: relatives, "que", "mais", "alors que", semicolons; and where
/// the main clause goes on behind an inserted relative.
///
///     La Serbie, | qui n'est pas membre de l'Otan, | a acheté à la Chine des missiles
struct ClauseFinder {
    let grammar: GrammarWords

    private let comma = Form(",")

    /// The clauses in order, and for each that goes on after an insertion the one that it goes on.
    func clauses(in scene: Scene) -> (clauses: [Range<Int>], resumed: [Int: Range<Int>]) {
        var clauses: [Range<Int>] = []
        var resumed: [Int: Range<Int>] = [:]
        var start = scene.tokens.lowerBound
        /// The main clause, while a relative that a comma opened is inserted in it.
        var main: Range<Int>?
        for index in scene.tokens where index > start {
            let form = scene.form(index)
            if let interrupted = main, scene.form(index - 1) == comma,
                scene.hasVerb(at: index, grammar)
            {
                clauses.append(start..<index)
                start = index
                resumed[start] = interrupted
                main = nil
                continue
            }
            let isWhere = scene.isWhere(index)
            guard grammar.openers.contains(form) || isWhere || opensClause(at: index, scene)
            else { continue }
            let before = scene.form(index - 1)
            // "ainsi que" joins nouns.
            if before == grammar.like { continue }
            let isPair = grammar.pairs.contains { $0.0 == before && $0.1 == form }
            let cut = isPair ? index - 1 : index
            guard cut > start else { continue }
            clauses.append(start..<cut)
            if grammar.relatives.contains(form) || isWhere, before == comma, main == nil {
                main = resumed[start] ?? start..<cut
            } else if !grammar.relatives.contains(form), !isWhere {
                main = nil
            }
            start = cut
        }
        clauses.append(start..<scene.tokens.upperBound)
        return (clauses, resumed)
    }

    /// "signed a protocol, and Cairo delivered arms": an "and" behind a comma, a subject and its verb.
    private func opensClause(at index: Int, _ scene: Scene) -> Bool {
        guard grammar.ownersPrecede, grammar.and.contains(scene.form(index)),
            scene.form(index - 1) == comma,
            let subject = scene.groups.first(where: { $0.phraseStart == index + 1 }),
            subject.role == .bare, subject.tokens.upperBound < scene.tokens.upperBound
        else { return false }
        return scene.hasVerb(at: subject.tokens.upperBound, grammar)
    }
}
