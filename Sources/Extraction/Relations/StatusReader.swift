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

    private static let none: Set<Form> = Set(["aucun", "aucune", "pas"].map { Form($0) })
}
