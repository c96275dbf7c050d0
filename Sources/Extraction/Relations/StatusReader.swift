import Gazetteer
import Records

/// What the words around an instrument say has become of it.
struct StatusReader {
    let scene: Scene
    /// Whose instrument it is.
    var parties: [ActorID] = []

    struct Outcome {
        var status: Status
        var modality: Modality = .asserted
        var isRenewal = false
        var rules: [String] = []
    }

    private static let telling = Tags(
        .sign, .ratify, .renew, .revise, .end, .suspend, .enterForce, .propose, .commit,
        .strengthen, .maintain, .cooperate, .launch, .announce, .deny, .conditional)

    func outcome(of hit: Lexicon.Hit, verb: Lexicon.Hit?, reader: RelationReader) -> Outcome {
        let clause = scene.clause(of: (verb ?? hit).tokens.lowerBound)
        var range =
            min(
                clause.lowerBound, hit.tokens.lowerBound)..<max(
                clause.upperBound, hit.tokens.upperBound)
        if let verb {
            range =
                min(
                    range.lowerBound, verb.tokens.lowerBound)..<max(
                    range.upperBound, verb.tokens.upperBound)
        }
        // "aucun accord militaire", "pas d'accord"
        let before = max(scene.tokens.lowerBound, hit.tokens.lowerBound - 2)..<hit.tokens.lowerBound
        if scene.contains(Self.none, in: before) {
            return Outcome(status: .proposed, modality: .denied, rules: ["status.none"])
        }
        let words = scene.hits(in: range, with: Self.telling)
        let near = words.filter {
            $0.tokens.lowerBound < hit.tokens.upperBound + 18 && !isOthers($0, hit)
                && !isTime($0, before: hit)
        }
        func first(_ tag: Tag) -> Lexicon.Hit? { near.first { $0.tags.has(tag) } }

        // "ils disposent d'accords … et songent à": what comes later is another matter.
        let proposal = near.first {
            $0.tags.has(.propose) && $0.tokens.lowerBound <= hit.tokens.upperBound + 5
        }
        var outcome = Outcome(status: .inForce, isRenewal: first(.renew) != nil)
        if let ending = first(.end) ?? first(.suspend), governs(ending, hit),
            isByParty(ending, reader)
        {
            if reader.isNegated(
                max(range.lowerBound, ending.tokens.lowerBound - 5)..<ending.tokens.upperBound + 1)
            {
                return Outcome(status: .inForce, modality: .denied, rules: ["status.not-ended"])
            }
            // "menace de dénoncer l'accord", "pourrait y mettre fin": it stands for the time being.
            if ending.tense == .infinitive, !isJustDone(ending),
                proposal.map({ $0.tokens.upperBound <= ending.tokens.lowerBound }) == true
                    || scene.has(
                        .conditional,
                        in: max(
                            range.lowerBound, ending.tokens.lowerBound - 3)..<ending.tokens
                            .lowerBound)
            {
                return Outcome(status: .inForce, rules: ["status.end-considered"])
            }
            outcome.status = ending.tags.has(.end) ? .terminated : .suspended
            outcome.rules = ["status.ended"]
            return outcome
        }
        if let deny = first(.deny), deny.tokens.upperBound <= hit.tokens.lowerBound {
            // "a refusé de ratifier le pacte": it is signed all the same.
            if let ratify = first(.ratify), ratify.tense == .infinitive,
                (0...2).contains(ratify.tokens.lowerBound - deny.tokens.upperBound)
            {
                return Outcome(status: .signed, rules: ["status.not-ratified"])
            }
            return Outcome(status: .proposed, modality: .denied, rules: ["status.denied"])
        }
        if let force = first(.enterForce),
            proposal == nil || force.tokens.lowerBound < proposal?.tokens.lowerBound ?? 0
        {
            // "serait en vigueur jusqu'en 2030" tells what is to come.
            let isToCome =
                reader.isConditional(force) || force.tense == .future
                || force.tense == .conditional
            outcome.status = isToCome && first(.sign) != nil ? .signed : .inForce
            outcome.rules = [isToCome ? "status.to-be-in-force" : "status.in-force"]
            return outcome
        }
        if let ratified = first(.ratify) {
            let from = max(scene.tokens.lowerBound, ratified.tokens.lowerBound - 5)
            let isDone =
                isPast(ratified) && !isToBe(ratified)
                && !reader.isNegated(from..<ratified.tokens.lowerBound)
            outcome.status = isDone ? .ratified : .signed
            outcome.rules = ["status.ratified"]
            return outcome
        }
        // "liée au Cameroun par un accord signé en 2009": it binds.
        if isBond(hit), proposal == nil {
            return Outcome(status: .inForce, rules: ["status.binding"])
        }
        if let signed = first(.sign) ?? first(.renew) {
            let from = max(scene.tokens.lowerBound, signed.tokens.lowerBound - 4)
            if reader.isNegated(from..<min(signed.tokens.upperBound + 2, scene.tokens.upperBound)) {
                return Outcome(status: .proposed, modality: .denied, rules: ["status.not-signed"])
            }
            if let proposal, proposal.tokens.lowerBound < signed.tokens.lowerBound {
                outcome.status = .proposed
                outcome.rules = ["status.proposed"]
            } else if signed.tense == .infinitive && !isRanked(signed) && !isJustDone(signed)
                || signed.tense == .future
                || isToBe(signed)
            {
                outcome.status = near.contains { $0.tags.has(.commit) } ? .announced : .proposed
                outcome.rules = ["status.to-be-signed"]
            } else {
                outcome.status = .signed
                outcome.rules = ["status.signed"]
            }
            return outcome
        }
        // "l'accord, révisé en 2010": what was revised stands.
        if proposal != nil || first(.revise).map({ $0.tense != .participle }) == true {
            outcome.status = .proposed
            outcome.rules = ["status.proposed"]
        } else if first(.commit) != nil || first(.launch) != nil || isAnnounced(hit) {
            outcome.status = .announced
            outcome.rules = ["status.announced"]
        } else {
            outcome.rules = ["status.standing"]
        }
        return outcome
    }

    private func isBond(_ hit: Lexicon.Hit) -> Bool {
        let from = max(scene.tokens.lowerBound, hit.tokens.lowerBound - 9)
        return (from..<hit.tokens.lowerBound).contains { Self.bound.contains(scene.form($0)) }
            && scene.contains([Self.by], in: from..<hit.tokens.lowerBound)
    }

    private static let by = Form("par")
    private static let bound: Set<Form> = Set(
        ["lié", "liée", "liés", "liées"].map { Form($0) })
    private static let none: Set<Form> = Set(["aucun", "aucune", "pas"].map { Form($0) })

    /// "vient de signer", "était venu signer": an infinitive of what is done.
    private func isJustDone(_ verb: Lexicon.Hit) -> Bool {
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
    private func isTime(_ word: Lexicon.Hit, before hit: Lexicon.Hit) -> Bool {
        // "mettre fin à" is a verb; "la fin" and "fin de" are nouns.
        guard word.tags.has(.end), word.tense == .none,
            let noun = word.tokens.first(where: { scene.form($0) == Self.end })
        else { return false }
        return !(0...4).contains(hit.tokens.lowerBound - noun - 1)
    }

    private static let end = Form("fin")

    private func governs(_ verb: Lexicon.Hit, _ hit: Lexicon.Hit) -> Bool {
        let distance = hit.tokens.lowerBound - verb.tokens.upperBound
        return distance >= -20 && distance <= 10
    }

    /// A verb after the noun with a subject of its own: "outre cette coopération, Paris a signé …".
    private func isOthers(_ verb: Lexicon.Hit, _ hit: Lexicon.Hit) -> Bool {
        scene.hasSubject(between: hit.tokens.upperBound, and: verb.tokens.lowerBound)
    }

    /// "ont annoncé un accord": the instrument is what is announced; "a salué un accord" is not that.
    private func isAnnounced(_ hit: Lexicon.Hit) -> Bool {
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
    private func isToBe(_ verb: Lexicon.Hit) -> Bool {
        let before =
            max(scene.tokens.lowerBound, verb.tokens.lowerBound - 2)..<verb.tokens.lowerBound
        return scene.contains(Self.futures, in: before)
    }

    private static let futures: Set<Form> = Set(
        ["sera", "seront", "serait", "seraient", "être"].map { Form($0) })

    /// "le premier pays à signer": it has signed.
    private func isRanked(_ verb: Lexicon.Hit) -> Bool {
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
    private func isByParty(_ ending: Lexicon.Hit, _ reader: RelationReader) -> Bool {
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

    private func isPast(_ hit: Lexicon.Hit) -> Bool {
        hit.tense != .infinitive && hit.tense != .future && hit.tense != .conditional
    }
}
