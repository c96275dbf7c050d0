/// Cuts a text into tokens, in one pass and linear time, whatever the text.
///
///     Tokenizer.tokenize("L’accord Moscou-Minsk") // L’ · accord · Moscou · - · Minsk
package struct Tokenizer {
    private var tokens: [Token] = []
    /// The token under construction.
    private var hash = FoldedHash()
    private var start = 0
    private var scalarStart = 0
    private var uppers = 0
    private var lowers = 0
    private var digits = 0
    private var startsUpper = false
    private var number = 0
    private var spaceBefore = false
    /// Where we are.
    private var offset = 0
    private var scalarOffset = 0

    package static func tokenize(_ text: String) -> TokenizedText {
        var tokenizer = Tokenizer()
        tokenizer.run(Array(text.unicodeScalars))
        return TokenizedText(text: text, utf8: Array(text.utf8), tokens: tokenizer.tokens)
    }

    /// The forms of a phrase's words, hyphens left out: how `PhraseTable` stores its keys.
    package static func forms(of phrase: String) -> [Form] {
        tokenize(phrase).tokens.filter { $0.kind != .lineBreak && $0.form != .hyphen }
            .map(\.form)
    }

    private mutating func run(_ scalars: [Unicode.Scalar]) {
        tokens.reserveCapacity(scalars.count / 5)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            switch Letter(scalar) {
            case .upper, .lower, .digit: extend(scalar)
            case .silent:
                // Inside a word it belongs to it; elsewhere it is nothing.
                if isInWord { extend(scalar) } else { skip(scalar) }
            case .apostrophe:
                apostrophe(scalar, before: scalars[min(index + 1, scalars.count)...].prefix(2))
            case .space:
                endWord()
                skip(scalar)
                spaceBefore = true
            case .lineEnd:
                endWord()
                lineEnd(scalar, followsReturn: index > 0 && scalars[index - 1].value == 0x0D)
            case .mark:
                endWord()
                mark(scalar)
            }
            index += 1
        }
        endWord()
    }

    private var isInWord: Bool { uppers + lowers + digits > 0 }

    private mutating func skip(_ scalar: Unicode.Scalar) {
        offset += UTF8.width(scalar)
        scalarOffset += 1
    }

    private mutating func begin() {
        start = offset
        scalarStart = scalarOffset
        hash = FoldedHash()
    }

    private mutating func extend(_ scalar: Unicode.Scalar) {
        if !isInWord { begin() }
        switch Letter(scalar) {
        case .upper:
            if !isInWord { startsUpper = true }
            uppers += 1
        case .lower: lowers += 1
        case .digit:
            digits += 1
            let digit = Int(scalar.value &- 0x30)
            let (product, overflow) = number.multipliedReportingOverflow(by: 10)
            number = overflow || product > Int.max - 9 ? Int.max - 9 : product + digit
        default: break
        }
        Folding.fold(scalar) { hash.combine($0) }
        skip(scalar)
    }

    /// `l’`, `d’`, `qu’` … end a token; elsewhere the apostrophe belongs to the word (`O’Brien`), or
    /// begins the English genitive (`’s`), or is a mark.
    private mutating func apostrophe(
        _ scalar: Unicode.Scalar, before rest: ArraySlice<Unicode.Scalar>
    ) {
        guard isInWord, digits == 0 else {
            endWord()
            return mark(scalar)
        }
        // "n'" alone, as a lexicon lists it.
        guard let next = rest.first else {
            let isElision = Self.elisions.contains(hash.form)
            if !isElision { endWord() }
            return isElision ? elide(scalar) : mark(scalar)
        }
        switch Letter(next) {
        case .upper, .lower:
            let isElision = Self.elisions.contains(hash.form)
            if !isElision, Self.isGenitive(rest) {
                endWord()
                begin()
                lowers = 1
            }
            if isElision { return elide(scalar) }
            Folding.fold(scalar) { hash.combine($0) }
            skip(scalar)
        default:
            endWord()
            mark(scalar)
        }
    }

    private mutating func elide(_ apostrophe: Unicode.Scalar) {
        Folding.fold(apostrophe) { hash.combine($0) }
        skip(apostrophe)
        endWord()
    }

    private static func isGenitive(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        guard rest.first == "s" else { return false }
        guard let after = rest.dropFirst().first else { return true }
        switch Letter(after) {
        case .upper, .lower, .digit, .apostrophe: return false
        default: return true
        }
    }

    private static let elisions: Set<Form> = Set(
        [
            "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
            "quelqu", "presqu", "aujourd", "entr",
        ].map { Form($0) })

    private mutating func endWord() {
        guard isInWord else { return }
        append(
            digits > 0 && uppers + lowers == 0 ? .number : .word, shape: shape, form: hash.form)
        uppers = 0
        lowers = 0
        digits = 0
        startsUpper = false
        number = 0
    }

    private var shape: Token.Shape {
        if uppers + lowers == 0 { return .none }
        if uppers == 0 { return .lower }
        if lowers == 0 { return uppers == 1 ? .capitalised : .upper }
        return startsUpper && uppers == 1 ? .capitalised : .mixed
    }

    private mutating func mark(_ scalar: Unicode.Scalar) {
        begin()
        Folding.fold(scalar) { hash.combine($0) }
        skip(scalar)
        append(.mark, shape: .none, form: hash.form)
    }

    private mutating func lineEnd(_ scalar: Unicode.Scalar, followsReturn: Bool) {
        let isSecondHalf = scalar.value == 0x0A && followsReturn
        if let last = tokens.last, last.kind == .lineBreak {
            skip(scalar)
            tokens[tokens.count - 1].end = offset
            tokens[tokens.count - 1].scalarEnd = scalarOffset
            if !isSecondHalf { tokens[tokens.count - 1].isParagraphBreak = true }
        } else {
            begin()
            skip(scalar)
            append(.lineBreak, shape: .none, form: .none)
        }
        spaceBefore = true
    }

    private mutating func append(_ kind: Token.Kind, shape: Token.Shape, form: Form) {
        tokens.append(
            Token(
                kind: kind, shape: shape, hasSpaceBefore: spaceBefore, form: form, start: start,
                end: offset, scalarStart: scalarStart, scalarEnd: scalarOffset, number: number))
        spaceBefore = false
    }
}

extension Form {
    package static let hyphen = Form("-")
}
