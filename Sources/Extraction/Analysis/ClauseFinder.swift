import Gazetteer

/// Cuts a sentence where another verb takes over: relatives, "que", "mais", "alors que", semicolons.
struct ClauseFinder {
    let grammar: GrammarWords

    private let openers: Set<Form> = Set(
        ["qui", "que", "qu'", "dont", "mais", "car", "lequel", "laquelle", ";", ":", "si"].map {
            Form($0)
        })
    private let pairs: [(Form, Form)] = [
        ("alors", "que"), ("tandis", "que"), ("alors", "qu'"), ("tandis", "qu'"), ("après", "que"),
        ("ainsi", "que"), ("plus", "que"), ("moins", "que"), ("afin", "que"),
    ].map { (Form($0.0), Form($0.1)) }
    private let like = Form("ainsi")

    func clauses(in scene: Scene) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = scene.tokens.lowerBound
        for index in scene.tokens where index > start && openers.contains(scene.form(index)) {
            let before = scene.form(index - 1)
            // "ainsi que" joins nouns.
            if before == like { continue }
            let isPair = pairs.contains { $0.0 == before && $0.1 == scene.form(index) }
            let cut = isPair ? index - 1 : index
            guard cut > start else { continue }
            clauses.append(start..<cut)
            start = cut
        }
        clauses.append(start..<scene.tokens.upperBound)
        return clauses
    }
}
