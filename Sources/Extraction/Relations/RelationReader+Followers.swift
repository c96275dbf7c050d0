import Gazetteer
import Records

/// Those who do what others have done: "L'Allemagne et la France ont suivi", "Le Danemark l'a imitée".
extension RelationReader {
    /// What the sentence says by pointing at the last claim of `known`.
    ///
    ///     Le premier accord a été conclu avec le Royaume-Uni. L'Allemagne et la France ont suivi.
    ///     La Finlande a signé un tel accord avec Washington. Le Danemark l'a imitée.
    func followers(after known: ArraySlice<Claim>) -> [Claim] {
        guard
            let word = scene.hits.first(where: {
                $0.tags.has(.follow) && isFree($0) || isOneMore($0)
            }),
            let last = known.last(where: { !$0.isMeeting }), last.parties.count == 2,
            scene.index - last.sentenceIndex <= 1, last.status != .terminated,
            !isNegated(scene.clause(of: word.tokens.lowerBound)),
            let kept = kept(of: last, among: known, word)
        else { return [] }
        // "L'accord est le septième du genre": what it is, an earlier sentence has said.
        let model =
            last.hasInstrument
            ? last
            : known.last {
                $0.hasInstrument && $0.parties == last.parties
                    && scene.index - $0.sentenceIndex <= 8
            } ?? last
        return followers(of: word).filter {
            $0 != kept && !last.parties.contains($0) && !isEnemy($0)
        }
        .filter { !knowledge.areAtWar($0, kept) && !knowledge.isOrganisation($0) }
        .map { follower in
            var claim = model
            claim.parties = [kept, follower].sorted()
            claim.sentence = scene.tokens
            claim.sentenceIndex = scene.index
            claim.trigger = word.tokens
            claim.rules = ["follow"]
            if model.status == .ratified { claim.status = .signed }
            claim.deliveries = []
            claim.happenings = []
            claim.announced = nil
            claim.signed =
                model.hasInstrument
                ? scene.dates.first { $0.role == .at && $0.value != nil } : nil
            claim.confidence = 0.7
            return claim
        }
    }

    /// "ont suivi une formation" has an object of its own; "ont suivi le 16 février" has none.
    private func isFree(_ word: Lexicon.Hit) -> Bool {
        let next = word.tokens.upperBound
        guard next < scene.tokens.upperBound else { return true }
        if Self.turns.contains(scene.form(next - 1)) { return true }
        guard Self.articles.contains(scene.form(next)) else { return true }
        return next + 1 < scene.tokens.upperBound && scene.text.tokens[next + 1].kind == .number
    }

    /// Who stays in it: the place of the sentence, the state that the last two have in common or that the article
    /// is about, else who was not the last subject. Where a pronoun points at somebody, that one is left out.
    private func kept(of last: Claim, among known: ArraySlice<Claim>, _ word: Lexicon.Hit)
        -> ActorID?
    {
        let subject = discourse.subject.count == 1 ? discourse.subject[0] : nil
        let other = subject.flatMap { one in
            last.parties.contains(one) ? last.parties.first { $0 != one } : nil
        }
        let before = max(scene.tokens.lowerBound, word.tokens.lowerBound - 1)
        if scene.contains(Self.pointers, in: before..<word.tokens.upperBound), let other {
            return other
        }
        let places = scene.groups.filter(\.isPlace).flatMap(\.actors)
        if let place = places.first(where: last.parties.contains) { return place }
        let previous = known.last {
            !$0.isMeeting && $0.parties != last.parties
                && last.sentenceIndex - $0.sentenceIndex <= 3
        }
        let common = last.parties.filter { previous?.parties.contains($0) == true }
        if common.count == 1 { return common[0] }
        if let hub = discourse.hub, last.parties.contains(hub) { return hub }
        return other
    }

    /// "Le premier a été conclu avec le Royaume-Uni, le 12 janvier à Kiev": one more of what was told of.
    func ordinalClaims(after known: ArraySlice<Claim>) -> [Claim] {
        guard let last = known.last(where: \.hasInstrument), last.parties.count == 2,
            scene.index - last.sentenceIndex <= 4,
            let verb = scene.hits.first(where: { $0.tags.has(.sign) && $0.tense == .participle }),
            let partner = group(
                .with,
                in: verb.tokens
                    .upperBound..<min(verb.tokens.upperBound + 6, scene.tokens.upperBound)),
            partner.actors.count == 1
        else { return [] }
        let clause = scene.clause(of: verb.tokens.lowerBound)
        let subject = clause.lowerBound..<verb.tokens.lowerBound
        guard scene.contains(Self.ordinals, in: subject),
            scene.hits(in: clause, with: .instrument).isEmpty,
            !scene.groups.contains(where: { subject.contains($0.phraseStart) && $0.role == .bare }),
            let kept = kept(of: last, among: known, verb), kept != partner.actors[0]
        else { return [] }
        var claim = Claim(
            parties: [kept] + partner.actors, allianceClass: last.allianceClass,
            instrument: last.instrument, status: .signed, hasInstrument: true, scene: scene,
            trigger: verb.tokens, rule: "agreement.ordinal", confidence: 0.7)
        claim.obligations = last.obligations
        claim.signed = scene.dates.first { $0.role == .at && $0.value != nil }
        return [claim]
    }

    private static let ordinals: Set<Form> = Set(
        [
            "premier", "première", "deuxième", "second", "seconde", "troisième", "dernier",
            "dernière",
        ].map { Form($0) })

    private func followers(of word: Lexicon.Hit) -> [ActorID] {
        let isTurn = Self.turns.contains(scene.form(word.tokens.upperBound - 1))
        let before = isTurn ? [] : subject(before: word.tokens.lowerBound)
        let after = scene.groups.filter { group in
            guard group.phraseStart >= word.tokens.upperBound - 1, !group.isPlace else {
                return false
            }
            if isTurn, group.role == .genitive || group.role == .bare { return true }
            return group.role == .bare && group.phraseStart > scene.tokens.lowerBound
                && Self.openers.contains(scene.form(group.phraseStart - 1))
        }.flatMap(\.actors)
        return (before + after).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private static let openers: Set<Form> = Set(["puis", "et", ","].map { Form($0) })
    private static let turns: Set<Form> = Set(["de", "du", "des", "d'"].map { Form($0) })
    private static let pointers: Set<Form> = Set(
        ["imité", "imitée", "devancé", "devancée"].map { Form($0) })
    private static let articles: Set<Form> = Set(
        ["le", "la", "l'", "les", "un", "une", "des", "cette", "ce", "son", "sa", "leur"].map {
            Form($0)
        })
}
