/// Reads the language of `q=`.
///
///     pacte militaire              both words
///     "pacte de coopération"       the words one after the other
///     pacte OR accord              either; AND binds closer than OR
///     (pacte OR accord) NOT france
///     coop*                        words that begin so
///
/// AND, OR and NOT are operators in capitals only.
package struct TextQueryParser {
    private var lexemes: ArraySlice<Lexeme>
    private var depth = 0

    /// - Throws: `TextQueryError` for an open quotation mark or parenthesis, an operator without an
    ///   operand, a text without a word, or one that is out of bounds.
    package static func parse(_ text: String) throws(TextQueryError) -> TextQuery {
        let lexemes = try Lexeme.all(in: text)
        guard !lexemes.isEmpty else { throw TextQueryError(reason: "it holds no word") }
        guard lexemes.count <= longest else {
            throw TextQueryError(reason: "it has more than \(longest) words")
        }
        var parser = TextQueryParser(lexemes: lexemes[...])
        let query = try parser.disjunction()
        guard parser.lexemes.isEmpty else {
            throw TextQueryError(reason: "a closing parenthesis has no opening one")
        }
        guard let query else { throw TextQueryError(reason: "it holds no word") }
        return query
    }

    private init(lexemes: ArraySlice<Lexeme>) {
        self.lexemes = lexemes
    }

    /// Nil where only stop words stand.
    private mutating func disjunction() throws(TextQueryError) -> TextQuery? {
        var queries = [try conjunction()]
        while lexemes.first == .or {
            lexemes.removeFirst()
            queries.append(try conjunction())
        }
        let known = queries.compactMap(\.self)
        return known.count > 1 ? .any(known) : known.first
    }

    private mutating func conjunction() throws(TextQueryError) -> TextQuery? {
        var queries = [try operand()]
        while let next = lexemes.first, next != .or, next != .close {
            if next == .and { lexemes.removeFirst() }
            queries.append(try operand())
        }
        let known = queries.compactMap(\.self)
        let asked = known.filter { $0.isAsked }
        // A stop word is asked for only where nothing else is.
        let kept = asked.isEmpty ? known : asked
        return kept.count > 1 ? .all(kept) : kept.first
    }

    private mutating func operand() throws(TextQueryError) -> TextQuery? {
        guard let lexeme = lexemes.popFirst() else {
            throw TextQueryError(reason: "it ends where a word is due")
        }
        switch lexeme {
        case .word(let words):
            return words.count > 1 ? .phrase(words) : words.first.map { .word($0) }
        case .prefix(let prefix): return .prefix(prefix)
        case .phrase(let words):
            return words.count > 1 ? .phrase(words) : words.first.map { .word($0) }
        case .not: return try operand().map { .not($0) }
        case .open:
            depth += 1
            guard depth <= Self.deepest else {
                throw TextQueryError(
                    reason: "parentheses are nested more than \(Self.deepest) deep")
            }
            let query = try disjunction()
            guard lexemes.popFirst() == .close else {
                throw TextQueryError(reason: "an opening parenthesis is never closed")
            }
            depth -= 1
            return query
        case .and, .or: throw TextQueryError(reason: "AND or OR has no word before it")
        case .close:
            throw TextQueryError(reason: "a closing parenthesis stands where a word is due")
        }
    }

    private static let longest = 64
    private static let deepest = 16
}

extension TextQuery {
    fileprivate var isAsked: Bool {
        if case .word(let word) = self { return !StopWords.contains(word) }
        return true
    }
}
