import Gazetteer

/// Forms of "avoir" and "être" that stand before participles.
extension Scene {
    func isAuxiliary(_ index: Int) -> Bool {
        grammar.participleAuxiliaries.contains(form(index))
            && (form(index) != GrammarWords.has || isBare(index))
    }

    /// "ont signé", "a signé", not "un accord signé".
    func hasHave(before token: Int) -> Bool {
        (max(tokens.lowerBound, token - 3)..<token).contains {
            grammar.have.contains(form($0)) && (form($0) != GrammarWords.has || isBare($0))
        }
    }

    /// "à" folds to "a": only the bare letter is the verb.
    private func isBare(_ index: Int) -> Bool {
        text.tokens[index].end - text.tokens[index].start == 1
    }
}
