/// Cuts a text into tokens, in one pass and linear time, whatever the text.
///
///     Tokenizer.tokenize("L’accord Moscou-Minsk") // L’ · accord · Moscou · - · Minsk
package struct Tokenizer {
    /// Those of the text that was cut last.
    private(set) var tokens: [Token] = []
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

    init() {}

    package static func tokenize(_ text: String) -> TokenizedText {
        let utf8 = Array(text.utf8)
        var tokenizer = Tokenizer()
        tokenizer.tokens.reserveCapacity(utf8.count / 5)
        tokenizer.cut(utf8.span)
        return TokenizedText(text: text, utf8: utf8, tokens: tokenizer.tokens)
    }

    /// The forms of a phrase's words, hyphens left out: how `PhraseTable` stores its keys.
    static func forms(of phrase: String) -> [Form] {
        tokenize(phrase).tokens.filter { $0.kind != .lineBreak && $0.form != .hyphen }
            .map(\.form)
    }

    /// Makes the tokens of `text`. Who cuts many short texts uses one tokenizer, which keeps its memory.
    mutating func cut(_ text: Span<UInt8>) {
        tokens.removeAll(keepingCapacity: true)
        offset = 0
        scalarOffset = 0
        spaceBefore = false
        while let point = CodePoint(in: text, at: offset) {
            if point.isSmallLetter {
                takeSmallLetters(of: text)
                continue
            }
            let letter = Letter(point.scalar)
            switch letter {
            case .upper, .lower, .digit: extend(point, letter)
            case .silent:
                // Inside a word it belongs to it; elsewhere it is nothing.
                if isInWord { extend(point, letter) } else { skip(point) }
            case .apostrophe: apostrophe(point, in: text)
            case .space:
                endWord()
                skip(point)
                spaceBefore = true
            case .lineEnd:
                endWord()
                lineEnd(point, followsReturn: offset > 0 && text[offset - 1] == 0x0D)
            case .mark:
                endWord()
                mark(point)
            }
        }
        endWord()
    }

    private var isInWord: Bool { uppers + lowers + digits > 0 }

    private mutating func skip(_ point: CodePoint) {
        offset += point.width
        scalarOffset += 1
    }

    private mutating func begin() {
        start = offset
        scalarStart = scalarOffset
        hash = FoldedHash()
    }

    private mutating func extend(_ point: CodePoint, _ letter: Letter) {
        if !isInWord { begin() }
        switch letter {
        case .upper:
            if !isInWord { startsUpper = true }
            uppers += 1
        case .lower: lowers += 1
        case .digit:
            digits += 1
            let digit = Int(point.scalar.value &- 0x30)
            let (product, overflow) = number.multipliedReportingOverflow(by: 10)
            number = overflow || product > Int.max - 9 ? Int.max - 9 : product + digit
        default: break
        }
        take(point)
    }

    /// Most of a text is small letters without accents: they are taken together.
    private mutating func takeSmallLetters(of text: Span<UInt8>) {
        if !isInWord { begin() }
        let before = offset
        var index = offset
        var hash = hash
        while index < text.count, text[index] &- UInt8(ascii: "a") < 26 {
            hash.combine(text[index])
            index += 1
        }
        self.hash = hash
        lowers += index - before
        offset = index
        scalarOffset += index - before
    }

    private mutating func take(_ point: CodePoint) {
        Folding.fold(point.scalar) { hash.combine($0) }
        skip(point)
    }

    /// `l’`, `d’`, `qu’` … end a token; elsewhere the apostrophe belongs to the word (`O’Brien`), or
    /// begins the English genitive (`’s`), or is a mark.
    private mutating func apostrophe(_ point: CodePoint, in text: Span<UInt8>) {
        guard isInWord, digits == 0 else {
            endWord()
            return mark(point)
        }
        let isElision = Self.elisions.contains(hash.form)
        // "n'" alone, as a lexicon lists it.
        guard let next = CodePoint(in: text, at: offset + point.width) else {
            if !isElision { endWord() }
            return isElision ? elide(point) : mark(point)
        }
        switch Letter(next.scalar) {
        case .upper, .lower:
            if isElision { return elide(point) }
            if next.scalar == "s", Self.isEnd(offset + point.width + next.width, of: text) {
                endWord()
                begin()
                lowers = 1
            }
            take(point)
        default:
            endWord()
            mark(point)
        }
    }

    private mutating func elide(_ apostrophe: CodePoint) {
        take(apostrophe)
        endWord()
    }

    /// Whether a word that reaches to `index` ends there: the `s` of a genitive does.
    private static func isEnd(_ index: Int, of text: Span<UInt8>) -> Bool {
        guard let after = CodePoint(in: text, at: index) else { return true }
        switch Letter(after.scalar) {
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

    private mutating func mark(_ point: CodePoint) {
        begin()
        take(point)
        append(.mark, shape: .none, form: hash.form)
    }

    private mutating func lineEnd(_ point: CodePoint, followsReturn: Bool) {
        let isSecondHalf = point.scalar.value == 0x0A && followsReturn
        if let last = tokens.last, last.kind == .lineBreak {
            skip(point)
            tokens[tokens.count - 1].end = offset
            tokens[tokens.count - 1].scalarEnd = scalarOffset
            if !isSecondHalf { tokens[tokens.count - 1].isParagraphBreak = true }
        } else {
            begin()
            skip(point)
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
