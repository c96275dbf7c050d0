import Gazetteer

/// The tokens of one sentence as cells, line ends left out.
struct DateCells {
    private(set) var cells: [DateCell] = []

    /// Reads `range` of `text`; earlier cells are forgotten, their memory is kept.
    mutating func read(_ range: Range<Int>, of text: TokenizedText, _ lexicon: DateLexicon) {
        cells.removeAll(keepingCapacity: true)
        for index in range {
            let token = text.tokens[index]
            switch token.kind {
            case .lineBreak: continue
            case .number: cells.append(Self.number(token, index))
            case .word: cells.append(Self.word(token, index, lexicon, text))
            case .mark:
                let entry = lexicon.entry(for: token.form)
                cells.append(
                    DateCell(
                        terms: entry.terms.union([.mark, .closed]), value: 0, number: 0,
                        token: index, isGlued: !token.hasSpaceBefore))
            }
        }
    }

    private static func number(_ token: Token, _ index: Int) -> DateCell {
        var terms: DateTerm = .number
        let digits = token.end - token.start
        if digits <= 2, (1...31).contains(token.number) { terms.insert(.day) }
        if digits == 4, DateRule.years.contains(token.number) { terms.insert(.year) }
        return DateCell(
            terms: terms, value: token.number, number: token.number, token: index,
            isGlued: !token.hasSpaceBefore)
    }

    private static func word(
        _ token: Token, _ index: Int, _ lexicon: DateLexicon, _ text: TokenizedText
    ) -> DateCell {
        let entry = lexicon.entry(for: token.form)
        var cell = DateCell(
            terms: entry.terms, value: entry.value, number: entry.number, token: index,
            isGlued: !token.hasSpaceBefore)
        if token.form == ambiguousA {
            readA(token, text.tokens[..<index], &cell)
        } else if token.form == ambiguousDes, token.end - token.start > 3 {
            cell.terms = [.preposition, .closed]
            cell.value = DatePreposition.des.rawValue
        } else if entry.terms.isEmpty, token.shape == .lower, isFuture(token, text.utf8) {
            cell.terms = .future
        } else if entry.terms == .future, Lexicon.endsInAcute(text.utf8[token.start..<token.end]),
            runsOut.contains(token.form)
        {
            // "a expiré", "a débuté": of one form with "expire" and "débute".
            cell.terms = .past
        }
        return cell
    }

    /// "a" has, "à" to: one form. A capital A begins "À partir de"; "y a" counts back.
    private static func readA(
        _ token: Token, _ before: ArraySlice<Token>, _ cell: inout DateCell
    ) {
        if token.end - token.start > 1 || token.shape != .lower {
            cell.terms = [.preposition, .closed, .to]
            cell.value = DatePreposition.a.rawValue
        } else if before.last?.form == placeY {
            cell.terms = [.preposition, .closed]
            cell.value = DatePreposition.ilya.rawValue
        } else {
            cell.terms = [.past, .closed]
            cell.value = 0
        }
    }

    private static let runsOut: Set<Form> = [Form("expire"), Form("débute")]
    private static let placeY = Form("y")
    private static let ambiguousA = Form("à")
    private static let ambiguousDes = Form("des")

    /// "-era", "-ira", "-dra", "-evra", "-eront", and the conditional that tells a future in the past,
    /// "-erait", "-draient". "opéra" has an accent; "livrait" and "retirait" lack a vowel or an e.
    private static func isFuture(_ token: Token, _ utf8: [UInt8]) -> Bool {
        let word = utf8[token.start..<token.end]
        guard word.count >= 5, word.last == UInt8(ascii: "a") || word.last == UInt8(ascii: "t"),
            let ending = endings.first(where: { word.hasSuffix($0.letters) })
        else { return false }
        let stem = word.dropLast(ending.letters.count)
        switch stem.last {
        case UInt8(ascii: "e"), UInt8(ascii: "d"): return true
        case UInt8(ascii: "i"): return !ending.isConditional
        case UInt8(ascii: "v"): return stem.dropLast().last == UInt8(ascii: "e")
        default: return false
        }
    }

    private static let endings: [(letters: [UInt8], isConditional: Bool)] = [
        (Array("ra".utf8), false), (Array("ront".utf8), false), (Array("rait".utf8), true),
        (Array("raient".utf8), true),
    ]
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
        count > suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
}
