import Gazetteer

/// Cuts a sentence where another verb takes over: relatives, "que", "mais", "alors que", semicolons; and where
/// the main clause goes on behind an inserted relative.
///
///     La Serbie, | qui n'est pas membre de l'Otan, | a acheté à la Chine des missiles
struct ClauseFinder {
    let grammar: GrammarWords

    private let openers: Set<Form> = Set(
        ["qui", "que", "qu'", "dont", "mais", "car", "lequel", "laquelle", ";", ":", "si"].map {
            Form($0)
        })
    private let relatives: Set<Form> = Set(
        ["qui", "dont", "que", "qu'", "lequel", "laquelle"].map { Form($0) })
    private let pairs: [(Form, Form)] = [
        ("alors", "que"), ("tandis", "que"), ("alors", "qu'"), ("tandis", "qu'"), ("après", "que"),
        ("ainsi", "que"), ("plus", "que"), ("moins", "que"), ("afin", "que"),
    ].map { (Form($0.0), Form($0.1)) }
    /// "ou" and "où" fold to one form; the second has a letter of two octets.
    private let or = Form("ou")
    private let like = Form("ainsi")
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
            let isWhere =
                form == or && scene.text.tokens[index].end - scene.text.tokens[index].start == 3
            guard openers.contains(form) || isWhere else { continue }
            let before = scene.form(index - 1)
            // "ainsi que" joins nouns.
            if before == like { continue }
            let isPair = pairs.contains { $0.0 == before && $0.1 == form }
            let cut = isPair ? index - 1 : index
            guard cut > start else { continue }
            clauses.append(start..<cut)
            if relatives.contains(form) || isWhere, before == comma, main == nil {
                main = resumed[start] ?? start..<cut
            } else if !relatives.contains(form), !isWhere {
                main = nil
            }
            start = cut
        }
        clauses.append(start..<scene.tokens.upperBound)
        return (clauses, resumed)
    }
}
