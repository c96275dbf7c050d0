import Gazetteer
import Records

/// What single words around an instrument say.
extension StatusReader {
    /// "liée au Cameroun par un accord signé en 2009"
    func isBond(_ hit: Lexicon.Hit) -> Bool {
        let from = max(scene.tokens.lowerBound, hit.tokens.lowerBound - 9)
        return scene.contains(RelationReader.bound, in: from..<hit.tokens.lowerBound)
            && scene.contains([Self.by], in: from..<hit.tokens.lowerBound)
    }

    private static let by = Form("par")

    /// "vient de signer", "était venu signer": an infinitive of what is done.
    func isJustDone(_ verb: Lexicon.Hit) -> Bool {
        let from = max(scene.tokens.lowerBound, verb.tokens.lowerBound - 3)
        // "s'est rendu à Helsinki pour y signer": who has gone there to do it has done it.
        let isPurpose =
            scene.contains([Self.for], in: from..<verb.tokens.lowerBound)
            && scene.contains(Self.gone, in: scene.tokens.lowerBound..<from)
        return isPurpose || scene.contains(Self.coming, in: from..<verb.tokens.lowerBound)
    }

    private static let `for` = Form("pour")
    private static let gone: Set<Form> = Set(
        ["rendu", "rendue", "rendus", "rendues", "venu", "venue", "venus"].map { Form($0) })
    private static let coming: Set<Form> = Set(
        ["vient", "viennent", "venait", "venaient", "venu", "venue", "venus", "venues"].map {
            Form($0)
        })

    /// "depuis la fin de l'URSS", "à la fin de l'année": a time, where "la fin de l'accord" is an ending.
    func isTime(_ word: Lexicon.Hit, before hit: Lexicon.Hit) -> Bool {
        // "mettre fin à" is a verb; "la fin" and "fin de" are nouns.
        guard word.tags.has(.end), word.tense == .none,
            let noun = word.tokens.first(where: { scene.form($0) == Self.end })
        else { return false }
        return !(0...4).contains(hit.tokens.lowerBound - noun - 1)
    }

    private static let end = Form("fin")

    func governs(_ verb: Lexicon.Hit, _ hit: Lexicon.Hit) -> Bool {
        let distance = hit.tokens.lowerBound - verb.tokens.upperBound
        return distance >= -20 && distance <= 10
    }

    /// A verb after the noun with a subject of its own: "outre cette coopération, Paris a signé …".
    func isOthers(_ verb: Lexicon.Hit, _ hit: Lexicon.Hit) -> Bool {
        scene.hasSubject(between: hit.tokens.upperBound, and: verb.tokens.lowerBound)
    }

    /// "ont annoncé un accord": the instrument is what is announced; "a salué un accord" is not that.
    func isAnnounced(_ hit: Lexicon.Hit) -> Bool {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        let announced = scene.hits.last {
            $0.tokens.upperBound <= hit.tokens.lowerBound && clause.contains($0.tokens.lowerBound)
                && Self.announcing.contains(scene.form($0.tokens.lowerBound))
        }
        guard let announced, hit.tokens.lowerBound - announced.tokens.upperBound <= 8 else {
            return false
        }
        let between = announced.tokens.upperBound..<hit.tokens.lowerBound
        return !scene.groups.contains { $0.role == .bare && between.contains($0.phraseStart) }
    }

    private static let announcing: Set<Form> = Set(
        [
            "annoncé", "annoncent", "annonça", "annoncer", "annoncés", "annoncée", "dévoilé",
            "dévoilent", "officialisé", "officialisent",
        ].map { Form($0) })

    /// "sera signé", "doit être signé"
    func isToBe(_ verb: Lexicon.Hit) -> Bool {
        let before =
            max(scene.tokens.lowerBound, verb.tokens.lowerBound - 2)..<verb.tokens.lowerBound
        return scene.contains(Self.futures, in: before)
    }

    private static let futures: Set<Form> = Set(
        ["sera", "seront", "serait", "seraient", "être"].map { Form($0) })

    /// "le premier pays à signer": it has signed.
    func isRanked(_ verb: Lexicon.Hit) -> Bool {
        let before =
            max(scene.tokens.lowerBound, verb.tokens.lowerBound - 5)..<verb.tokens.lowerBound
        return scene.contains(Self.ranks, in: before)
    }

    private static let ranks: Set<Form> = Set(
        [
            "premier", "première", "deuxième", "second", "seconde", "troisième", "dernier",
            "dernière",
        ].map { Form($0) })

    /// "dénoncer" is to end for a party to it, to decry for others: "les ONG ont dénoncé le contrat".
    func isByParty(_ ending: Lexicon.Hit, _ reader: RelationReader) -> Bool {
        let verb = scene.text.utf8[
            scene.text.tokens[ending.tokens.lowerBound]
                .start..<scene.text.tokens[ending.tokens.lowerBound].end]
        guard String(decoding: verb, as: UTF8.self).lowercased().hasPrefix("dénonc") else {
            return true
        }
        let subject = reader.subject(before: ending.tokens.lowerBound)
        if !subject.isEmpty, !parties.isEmpty, Set(subject).isDisjoint(with: parties) {
            return false
        }
        let own = scene.clause(of: ending.tokens.lowerBound)
        // "Le Tchad, qui accueillait des soldats, a dénoncé": the subject stands before the insertion.
        let clause = scene.resumed[own.lowerBound] ?? own
        return scene.mentions.contains {
            clause.contains($0.tokens.lowerBound)
                && $0.tokens.upperBound <= ending.tokens.lowerBound
        }
    }

    func isPast(_ hit: Lexicon.Hit) -> Bool {
        hit.tense != .infinitive && hit.tense != .future && hit.tense != .conditional
    }
}
