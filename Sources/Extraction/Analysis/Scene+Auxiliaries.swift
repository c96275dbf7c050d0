import Gazetteer

/// Forms of "avoir" and "être" that stand before participles.
extension Scene {
    func isAuxiliary(_ index: Int) -> Bool {
        Self.auxiliaries.contains(form(index)) && (form(index) != Self.has || isBare(index))
    }

    /// "ont signé", "a signé", not "un accord signé".
    func hasHave(before token: Int) -> Bool {
        (max(tokens.lowerBound, token - 3)..<token).contains {
            Self.have.contains(form($0)) && (form($0) != Self.has || isBare($0))
        }
    }

    /// "à" folds to "a": only the bare letter is the verb.
    private func isBare(_ index: Int) -> Bool {
        text.tokens[index].end - text.tokens[index].start == 1
    }

    private static let has = Form("a")
    private static let have: Set<Form> = Set(
        ["a", "ont", "avait", "avaient", "aura", "auront", "ayant"].map { Form($0) })
    private static let auxiliaries: Set<Form> = Set(
        [
            "a", "ont", "avait", "avaient", "est", "sont", "était", "étaient", "été", "aurait",
            "auraient", "ayant", "fut", "s'est", "eu",
        ].map { Form($0) })
}
