/// A word, a mark or an operator of a text query.
enum Lexeme: Equatable {
    /// A word as written; several forms where marks join it (`Su-30`).
    case word([String])
    case prefix(String)
    case phrase([String])
    case and, or, not, open, close

    static func all(in text: String) throws(TextQueryError) -> [Lexeme] {
        var lexemes: [Lexeme] = []
        var rest = Substring(text)
        while let first = rest.first {
            switch first {
            case "(", ")":
                lexemes.append(first == "(" ? .open : .close)
                rest.removeFirst()
            case "\"", "“", "”", "«":
                rest.removeFirst()
                guard let end = rest.firstIndex(where: { closes($0, first) }) else {
                    throw TextQueryError(reason: "a quotation mark is never closed")
                }
                lexemes.append(.phrase(Words.of(String(rest[..<end])).map(\.form)))
                rest = rest[rest.index(after: end)...]
            case _ where first.isWhitespace:
                rest.removeFirst()
            default:
                let end = rest.firstIndex(where: ends) ?? rest.endIndex
                if let lexeme = try lexeme(rest[..<end]) { lexemes.append(lexeme) }
                rest = rest[end...]
            }
        }
        return lexemes
    }

    private static func lexeme(_ text: Substring) throws(TextQueryError) -> Lexeme? {
        switch text {
        case "AND": return .and
        case "OR": return .or
        case "NOT": return .not
        default: break
        }
        let forms = Words.of(String(text)).map(\.form)
        guard text.last == "*" else { return forms.isEmpty ? nil : .word(forms) }
        guard forms.count == 1, let form = forms.first, form.count >= shortestPrefix else {
            throw TextQueryError(
                reason: "a prefix needs one word of \(shortestPrefix) letters or more before its *")
        }
        return .prefix(form)
    }

    private static func ends(_ character: Character) -> Bool {
        character.isWhitespace || "()\"“”«".contains(character)
    }

    private static func closes(_ character: Character, _ opening: Character) -> Bool {
        switch opening {
        case "“", "”": character == "”" || character == "“"
        case "«": character == "»"
        default: character == opening
        }
    }

    /// One letter would match half of the vocabulary.
    private static let shortestPrefix = 2
}
