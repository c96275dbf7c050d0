import Gazetteer
import Records

/// How the word that opens a frame stands: its auxiliary, its negation, its tense.
extension FrameReader {
    enum Auxiliary { case have, be }

    /// "a livré", "avaient, en mars, été livrés": the auxiliary of a participle. A noun phrase between the
    /// two says that the participle is of another kind: "a reçu des radars fournis".
    func auxiliary(of opening: Opening) -> Auxiliary? {
        let clause = scene.clause(of: opening.tokens.lowerBound)
        let from = max(clause.lowerBound, opening.tokens.lowerBound - 12)
        var isInserted = false
        for index in (from..<opening.tokens.lowerBound).reversed() {
            let token = scene.text.tokens[index]
            if token.form == Self.comma {
                if index == opening.tokens.lowerBound - 1 { return nil }
                isInserted.toggle()
                continue
            }
            if isInserted { continue }
            if reader.grammar.determiners.contains(token.form)
                || reader.grammar.genitives.contains(token.form)
            {
                return nil
            }
            if words.be.contains(token.form) { return .be }
            // "à" folds to "a": only the bare letter is the verb.
            if words.have.contains(token.form),
                token.form != Self.has || token.end - token.start == 1
            {
                return .have
            }
            if token.kind == .mark, token.form != .hyphen { return nil }
        }
        return nil
    }

    /// "s'est doté", "se dote": the phrase holds its pronoun.
    func isReflexive(_ opening: Opening) -> Bool {
        words.reflexives.contains(scene.form(opening.tokens.lowerBound))
    }

    private static let has = Form("a")
    static let comma = Form(",")

    struct Outcome {
        var status: Status
        var modality: Modality
    }

    /// What the tense and the words before say has become of it; nil where it is denied.
    func outcome(of opening: Opening) -> Outcome? {
        let clause = scene.clause(of: opening.tokens.lowerBound)
        let before =
            max(clause.lowerBound, opening.tokens.lowerBound - 9)..<opening.tokens.lowerBound
        if isDenied(opening, before, clause) { return nil }
        if words.hypothetical.contains(scene.form(clause.lowerBound)) { return nil }
        if opening.frame.voice == .noun, reader.isDemand { return nil }
        let stated = opening.frame.status ?? ending(of: opening, in: before)
        var hits = scene.hits(in: before, with: Tags(.propose, .commit, .accuse, .announce))
            // "The ministry said Russia's base …": who only says so makes no news of it.
            .filter { !$0.tags.has(.weak) }
        // "a approuvé la vente": it is yet to come.
        if opening.frame.voice == .noun, opening.frame.allianceClass == .alignment {
            hits += scene.hits(in: before, with: Tags(.ratify))
        }
        if opening.tense == .conditional, reader.isFutureInPast(opening.tokens) {
            return Outcome(status: stated ?? .announced, modality: .planned)
        }
        // "pourrait établir une base": thought of, where "aurait établi" is only told.
        let isThoughtOf =
            opening.tense == .infinitive && hits.contains { $0.tags.has(.propose) }
        if hits.contains(where: { $0.tags.has(.accuse) }) || opening.tense == .conditional
            || scene.has(.conditional, in: before) && !isThoughtOf
        {
            return Outcome(status: stated ?? .inForce, modality: .reported)
        }
        if opening.tense == .future || (opening.tense == .infinitive && isGoing(before))
            || opening.tense == .participle && scene.contains(words.future, in: before.suffix(4))
        {
            // What will be signed is not signed.
            let status = stated == .signed || stated == .ratified ? nil : stated
            return Outcome(status: status ?? .announced, modality: .planned)
        }
        if opening.tense == .infinitive || opening.tense == .none
            || opening.tense == .gerund && reader.grammar.ownersPrecede,
            let last = hits.last(where: { !$0.tags.has(.accuse) })
        {
            let status: Status = last.tags.has(.propose) ? .proposed : .announced
            let isVerb = opening.tense != .none
            return Outcome(
                status: isVerb ? status : stated ?? status,
                modality: stated == nil ? .planned : .asserted)
        }
        if opening.tense == .infinitive, !isMeant(before) { return nil }
        // "Les derniers militaires de la force régionale ont quitté l'aéroport"
        if opening.frame.voice == .noun, stated == nil, opening.frame.sectors.contains(.basing),
            scene.hits(
                in: opening.tokens.upperBound..<max(clause.upperBound, opening.tokens.upperBound),
                with: Tags(.withdraw, .leave)
            )
            .contains(where: { $0.tense == .participle })
        {
            return Outcome(status: .terminated, modality: .asserted)
        }
        return Outcome(status: stated ?? .inForce, modality: .asserted)
    }

    /// "met un terme au mandat de sa mission", "la suspension des achats d'armes": what the words before end.
    private func ending(of opening: Opening, in before: Range<Int>) -> Status? {
        guard opening.frame.allianceClass == .alignment else { return nil }
        if opening.frame.voice == .active { return endingOfSubject(around: opening) }
        guard opening.frame.voice == .noun,
            let last = scene.hits(in: before, with: Tags(.end, .suspend)).last,
            !scene.has(.propose, in: before)
        else { return nil }
        return last.tags.has(.end) ? .terminated : .suspended
    }

    /// "Celui que Phnom Penh organisait avec Washington a été suspendu": what the relative clause tells of.
    private func endingOfSubject(around opening: Opening) -> Status? {
        guard reader.grammar.demonstratives.contains(scene.form(scene.tokens.lowerBound)) else {
            return nil
        }
        let rest = opening.tokens.upperBound..<scene.tokens.upperBound
        guard
            let verb = scene.hits(in: rest, with: Tags(.end, .suspend)).first(where: {
                $0.tense == .participle
            })
        else { return nil }
        return verb.tags.has(.end) ? .terminated : .suspended
    }

    private func isDenied(_ opening: Opening, _ around: Range<Int>, _ clause: Range<Int>) -> Bool {
        let before = max(around.lowerBound, subjectStart(of: opening))..<around.upperBound
        if scene.has(.deny, in: before) { return true }
        // "n'ont plus de soldats depuis la fermeture de leur base": the closing is no less true.
        if opening.frame.voice == .noun,
            scene.contains(
                words.adjuncts,
                in: max(before.lowerBound, before.upperBound - 2)..<before.upperBound
            )
        {
            return false
        }
        let end = min(opening.tokens.upperBound + 1, clause.upperBound)
        // The words of the frame may deny by themselves: "n'est plus membre".
        guard
            reader.isNegated(before)
                || reader.isNegated(opening.tokens.upperBound..<max(end, opening.tokens.upperBound))
        else { return false }
        // "n'était liée qu'à la France": bound to nobody else.
        let after =
            opening.tokens
            .upperBound..<min(
                opening.tokens.upperBound + 2, scene.tokens.upperBound)
        return !scene.contains(words.only, in: after)
    }

    /// "dont Belgrade ne reconnaît pas l'indépendance, l'Otan déploie": where a subject begins behind a comma.
    private func subjectStart(of opening: Opening) -> Int {
        let subject = scene.groups.last {
            $0.role == .bare && $0.tokens.upperBound <= opening.tokens.lowerBound
        }
        guard let subject, subject.phraseStart > scene.tokens.lowerBound,
            scene.form(subject.phraseStart - 1) == Self.comma
        else { return scene.tokens.lowerBound }
        return subject.phraseStart
    }

    /// "va livrer", "doit livrer"
    private func isGoing(_ before: Range<Int>) -> Bool {
        scene.contains(words.going, in: before.suffix(3))
    }

    /// A bare infinitive tells of something done only after words that say so: "a permis de", "continue
    /// de", "pour".
    private func isMeant(_ before: Range<Int>) -> Bool {
        scene.contains(words.meant, in: before.suffix(7))
    }
}
