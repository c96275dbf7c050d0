import Gazetteer
import Records

/// One pass over a text that gathers names and offices; later passes weigh what it left open.
struct PersonScan: Sendable {
    let page: PersonPage
    let offices: OfficeReader
    let names: NameReader
    var sentences: [Sentence] { page.sentences }
    /// In the order of the text.
    var candidates: [PersonCandidate] = []
    /// The last office named, which "homologue" repeats.
    var antecedent: OfficePhrase?
    var antecedentSentence = 0
    /// The sentence being read.
    var sentence = 0
    var limits = 0..<0

    init(_ page: PersonPage, _ lexicon: PersonLexicon) {
        self.page = page
        offices = OfficeReader(page, lexicon)
        names = NameReader(page)
    }

    mutating func readSentences() {
        for (number, sentence) in sentences.enumerated() {
            self.sentence = number
            limits = sentence.tokens
            if isHeadline(limits) {
                readHeadline()
            } else {
                readSentence()
            }
        }
    }

    /// All letters are capitals, so that a capital says nothing.
    private func isHeadline(_ range: Range<Int>) -> Bool {
        var upper = 0
        var lower = 0
        for index in range {
            switch page.tokens[index].shape {
            case .upper: upper += 1
            case .lower, .capitalised, .mixed:
                // "À", "L'" are capitalised and upper at once.
                if page.tokens[index].end - page.tokens[index].start > 2 { lower += 1 }
            case .none: break
            }
        }
        return upper > 2 && lower * 5 <= upper
    }

    /// Each word may be the family name of somebody whom the text names in full.
    private mutating func readHeadline() {
        for index in limits where page.tokens[index].shape == .upper && !page.isActor(index) {
            let name = PersonName(tokens: index..<index + 1, words: 1, traits: [])
            candidates.append(PersonCandidate(name, sentence: sentence, page: page))
        }
    }

    private mutating func readSentence() {
        var index = limits.lowerBound
        while index < limits.upperBound {
            if !page.mayOpen(index) {
                index += 1
            } else if let end = readOffice(at: index) ?? readHonorific(at: index) {
                index = end
            } else if let name = readName(at: index) {
                append(name)
                index = name.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    mutating func append(_ name: PersonName) {
        candidates.append(PersonCandidate(name, sentence: sentence, page: page))
    }

    func readName(at index: Int, isAttached: Bool = false) -> PersonName? {
        guard
            let name = names.name(
                at: index, limit: limits.upperBound, isAttached: isAttached,
                isFirst: isFirstWord(index))
        else { return nil }
        return name
    }

    private func isFirstWord(_ index: Int) -> Bool {
        var before = index - 1
        while before >= limits.lowerBound, page.tokens[before].kind != .word {
            if page.form(before) == .comma { return false }
            before -= 1
            if index - before > 4 { return false }
        }
        return before < limits.lowerBound || page.form(before + 1) == Self.colon
            || page.form(index - 1) == Self.openQuote
    }

    static let colon = Form(":")
    static let openQuote = Form("«")

    /// "M. Poutine", "MM. Poutine et Loukachenko".
    private mutating func readHonorific(at index: Int) -> Int? {
        guard let start = honorific(at: index) else { return nil }
        let isPlural = page.wordClass(index).contains(.honorificPlural)
        guard let name = readName(at: start, isAttached: true), !name.isNoPerson else { return nil }
        var end = accept(name, "honorific")
        while isPlural, let next = separator(at: end),
            let name = readName(at: next, isAttached: true),
            !name.isNoPerson
        {
            end = accept(name, "honorific")
        }
        return end
    }

    /// The index behind "M.", "Mme"; nil where none stands.
    func honorific(at index: Int) -> Int? {
        guard index < limits.upperBound,
            !page.wordClass(index).isDisjoint(with: [.honorific, .honorificPlural]),
            page.startsUpper(index) || page.tokens[index].end - page.tokens[index].start > 3,
            !page.isActor(index)
        else { return nil }
        let isShort = page.tokens[index].end - page.tokens[index].start <= 2
        if page.form(index + 1) == .period, index + 1 < limits.upperBound { return index + 2 }
        // A bare "M" or "Me" is too little.
        return isShort && page.form(index) != Self.dr && page.form(index) != Self.mr
            ? nil : index + 1
    }

    private static let dr = Form("Dr")
    private static let mr = Form("Mr")

    /// The index behind "," , "et", ", et" at `index`; nil where none stands.
    func separator(at index: Int) -> Int? {
        guard index < limits.upperBound else { return nil }
        if page.form(index) == .and || page.form(index) == Self.ampersand { return index + 1 }
        guard page.form(index) == .comma else { return nil }
        return page.form(index + 1) == .and && index + 1 < limits.upperBound ? index + 2 : index + 1
    }

    private static let ampersand = Form("and")

    private mutating func accept(_ name: PersonName, _ rule: String) -> Int {
        append(name)
        candidates[candidates.count - 1].accept(rule)
        return name.tokens.upperBound
    }
}
