import Gazetteer

/// Finds the furniture rule that a line fulfils.
struct FurnitureMatcher: Sendable {
    struct Match {
        let rule: FurnitureRule
        /// The tokens that the phrase covers; the rest of the line may be a title.
        let tokens: Range<Int>
    }

    static let standard = FurnitureMatcher(rules: FurnitureRule.standard)

    private let rules: [FurnitureRule]
    private let phrases: PhraseTable<Int>
    /// By rule.
    private let companions: [Set<Form>]
    private let longest: Int

    init(rules: [FurnitureRule]) {
        self.rules = rules
        companions = rules.map { Set($0.with.map { Form($0) }) }
        longest = rules.map(\.maximumWords).max() ?? 0
        var phrases = PhraseList<Int>()
        for (index, rule) in rules.enumerated() {
            for phrase in rule.phrases { phrases.add(Self.forms(of: phrase), index) }
        }
        self.phrases = PhraseTable(phrases)
    }

    /// Words and numbers only; every number is `#`.
    private static func forms(of phrase: String) -> [Form] {
        Tokenizer.tokenize(phrase).tokens.filter { $0.kind != .mark || $0.form == Mark.hash }
            .map(\.form)
    }

    func match(_ block: Block, in text: TokenizedText) -> Match? {
        guard block.words + block.numbers > 0, block.words <= longest else { return nil }
        // Marks are left out, but where they were counts: `index` leads back.
        var words: [Token] = []
        var index: [Int] = []
        words.reserveCapacity(block.words + block.numbers)
        index.reserveCapacity(block.words + block.numbers)
        for position in block.content {
            var token = text.tokens[position]
            guard token.kind == .word || token.kind == .number else { continue }
            if token.kind == .number { token.form = Mark.hash }
            words.append(token)
            index.append(position)
        }
        if let rule = covering(words) { return Match(rule: rule, tokens: block.content) }
        for start in words.indices {
            // The longest phrase first, then those that begin like it.
            var limit = words.count
            while let found = phrases.longestMatch(in: words, at: start, limit: limit) {
                limit = found.tokens.upperBound - 1
                let last = index[limit]
                for value in found.values where fulfils(value, block, words, found.tokens) {
                    if rules[value].position == .label, !isLabel(block, last, in: text) { continue }
                    return Match(rule: rules[value], tokens: index[start]..<last + 1)
                }
            }
        }
        return nil
    }

    /// The rule of the first phrase, where such phrases make up the whole line.
    private func covering(_ words: [Token]) -> FurnitureRule? {
        var first: FurnitureRule?
        var position = 0
        while position < words.count {
            guard
                let found = phrases.longestMatch(in: words, at: position, limit: words.count),
                let value = found.values.first(where: {
                    rules[$0].position == .whole || (words.count == found.tokens.count)
                }), words.count <= rules[value].maximumWords * 2
            else { return nil }
            if first == nil { first = rules[value] }
            position = found.tokens.upperBound
        }
        return first
    }

    private func fulfils(
        _ index: Int, _ block: Block, _ words: [Token], _ found: Range<Int>
    ) -> Bool {
        let rule = rules[index]
        guard block.words <= rule.maximumWords else { return false }
        let companions = companions[index]
        guard companions.isEmpty || words.contains(where: { companions.contains($0.form) }) else {
            return false
        }
        switch rule.position {
        case .whole: return false
        case .start, .label: return found.lowerBound == 0
        case .end: return found.upperBound == words.count && !block.endsInPlainStop
        case .anywhere: return true
        }
    }

    /// A colon, dash, bar or slash follows the phrase, or the line ends.
    private func isLabel(_ block: Block, _ last: Int, in text: TokenizedText) -> Bool {
        guard last + 1 < block.content.upperBound else { return true }
        let next = text.tokens[last + 1]
        if next.form == Mark.colon || next.form == Mark.pipe { return true }
        return
            (next.form == .hyphen || next.form == Mark.dash || next.form == Mark.slash
            || next.form == Mark.greater) && next.hasSpaceBefore
    }
}
