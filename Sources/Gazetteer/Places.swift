package import Records

/// Cities, regions, islands and bases, by the state that they lie in: where troops stand. A place never
/// speaks or signs, as a capital does.
package struct Places: Sendable {
    static let columns = ["state", "names", "source"]

    private let table: PhraseTable<ActorID>

    init(_ bytes: [UInt8]) {
        var phrases = PhraseList<ActorID>()
        Table(bytes).forEachRow { row in
            let state = ActorID(row[0])
            for name in row.items(1) { phrases.add(name, state) }
        }
        table = PhraseTable(phrases)
    }

    /// A place in a text.
    package struct Match: Sendable {
        package let tokens: Range<Int>
        package let state: ActorID
    }

    /// The places that `range` names, left to right; a place begins with a capital letter.
    package func matches(in text: TokenizedText, range: Range<Int>) -> [Match] {
        var found: [Match] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard
                let match = table.longestMatch(in: text.tokens, at: index, limit: range.upperBound),
                let state = match.values.first,
                match.tokens.contains(where: {
                    let shape = text.tokens[$0].shape
                    return shape == .capitalised || shape == .upper
                })
            else {
                index += 1
                continue
            }
            found.append(Match(tokens: match.tokens, state: state))
            index = match.tokens.upperBound
        }
        return found
    }
}
