import Gazetteer

/// Small words that one form alone does not tell, and what auxiliaries say of a verb.
extension Scene {
    /// "où", which folds to one form with "ou": its accent takes octets of its own.
    func isWhere(_ index: Int) -> Bool {
        form(index) == grammar.or && text.tokens[index].end - text.tokens[index].start > 2
    }

    /// Whether a verb tells of what is done or was: "signent", "ont signé", not "signer" or "un accord signé".
    func isDeed(_ verb: Lexicon.Hit) -> Bool {
        verb.isFinite || verb.tense == .participle && hasHave(before: verb.tokens.lowerBound)
    }

    /// "Signé le 28 avril 2014, il permet …": the participle of signing that the sentence begins with.
    var openingSignature: Lexicon.Hit? {
        hits.first.flatMap {
            $0.tags.has(.sign) && $0.tense == .participle
                && $0.tokens.lowerBound == tokens.lowerBound ? $0 : nil
        }
    }

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

    /// "l'exercice Nordic Response", "aux exercices « Eternity »": whether a name stands right behind the noun.
    func isNamed(_ noun: Lexicon.Hit) -> Bool {
        guard noun.tokens.upperBound < tokens.upperBound else { return false }
        let token = text.tokens[noun.tokens.upperBound]
        return token.shape == .capitalised || token.shape == .upper
            || Self.quotes.contains(token.form)
    }

    private static let quotes: Set<Form> = Set(["«", "\"", "“"].map { Form($0) })
}
