import Gazetteer

/// What an English form of a verb is in its sentence: "signed" is a past or a participle, "supply" an
/// infinitive, a present or a noun.
struct EnglishTense {
    let text: TokenizedText
    /// Where the sentence begins.
    let lower: Int

    /// The tense of the form at `first`; nil where it is a noun.
    func resolved(_ tense: Tense, at first: Int, upTo end: Int) -> Tense? {
        guard tense == .bare || tense == .present || tense == .pastOrParticiple else {
            return tense
        }
        var index = first - 1
        while index >= lower, first - index <= 4, isAdverb(index) { index -= 1 }
        guard index >= lower else { return tense == .pastOrParticiple ? atStart(end) : .present }
        let before = text.tokens[index].form
        switch tense {
        case .bare:
            if Self.futures.contains(before) { return .future }
            if Self.modals.contains(before) { return .infinitive }
            return isNominal(index) ? nil : .present
        case .present: return isNominal(index) ? nil : .present
        default:
            if Self.auxiliaries.contains(before) { return .participle }
            if end < text.tokens.count, text.tokens[end].form == Self.by { return .participle }
            if before == Mark.comma { return atStart(end) }
            return isNominal(index) && !Self.pronouns.contains(before)
                ? .participle : .past
        }
    }

    /// "Signed in 2019, the pact …" opens with a participle; "signed a pact" does not.
    private func atStart(_ end: Int) -> Tense {
        end < text.tokens.count && Self.placing.contains(text.tokens[end].form)
            ? .participle : .past
    }

    /// Whether what stands at `index` goes on with a noun: "the supply", "of arms supplies".
    private func isNominal(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return token.kind == .number || Self.nominal.contains(token.form)
    }

    private func isAdverb(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if Self.adverbs.contains(token.form) { return true }
        let word = text.utf8[token.start..<token.end]
        return token.shape == .lower && word.count > 4 && word.ends(in: "ly")
    }

    private static let futures = Set<Form>(words: "will would shall won't wouldn't")
    private static let modals = Set<Form>(
        words:
            "to can could may might must should do does did cannot can't didn't doesn't don't couldn't"
    )
    private static let auxiliaries = Set<Form>(
        words:
            "has have had having is are was were be been being hasn't haven't hadn't isn't aren't wasn't weren't"
    )
    private static let adverbs = Set<Form>(
        words:
            "also already now not never only then just still since soon again once first both ever even long"
    )
    private static let placing = Set<Form>(
        words:
            "in on at between with under after before to from")
    private static let nominal = Set<Form>(
        words: EnglishWords.determiners + " " + EnglishWords.prepositions)
    private static let pronouns = Set<Form>(words: EnglishWords.pronouns)
    private static let by = Form("by")
}
