import Gazetteer
import Records

/// Who is in an agreement whose noun does not say so.
extension RelationReader {
    /// "Ouagadougou a dénoncé l'accord qui régissait la présence des forces françaises": whose troops it is about.
    func whomItConcerns(_ hit: Lexicon.Hit, beside parties: [ActorID]) -> [ActorID] {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        guard Set(parties).count == 1, isDefinite(hit), clause.upperBound < scene.tokens.upperBound,
            clause.upperBound - hit.tokens.upperBound <= 3,
            Self.who == scene.form(clause.upperBound)
        else { return [] }
        let relative = scene.clause(of: clause.upperBound)
        let owners = scene.hits(in: relative, with: Tags(.troops, .basing)).flatMap(owners(of:))
        return owners.count == 1 && !parties.contains(owners[0]) ? owners : []
    }

    /// "Le secrétaire d'État américain a signé à Port Moresby un accord qui ouvre des ports papouasiens": who signs
    /// and the only other state of the sentence, where that is done.
    func twoNamed(_ parties: [ActorID], _ verb: Lexicon.Hit?) -> [ActorID]? {
        guard let verb, verb.tags.has(.sign) || verb.tags.has(.renew), scene.isDeed(verb) else {
            return nil
        }
        let named = namedParties
        guard named.count == 2, Set(parties).isSubset(of: named),
            named.allSatisfy(knowledge.states.contains),
            !knowledge.areAtWar(named[0], named[1]),
            let other = named.first(where: { !parties.contains($0) }),
            scene.groups.contains(where: {
                ($0.role == .location || $0.role == .to) && $0.actors == [other]
                    && (0...3).contains($0.phraseStart - verb.tokens.upperBound)
            })
        else { return nil }
        return named
    }

    /// A lone party is completed by the pair that the article is about.
    ///
    /// Nobody at all is completed only for what the reader knows: "le traité".
    func complete(_ parties: [ActorID], isDefinite: Bool = false) -> [ActorID]? {
        let known = discourse.topic.count >= 2 ? discourse.topic : discourse.pair
        guard known.count == 2, Set(parties).count <= 1, Set(parties).isSubset(of: known) else {
            return nil
        }
        guard parties.isEmpty else { return known }
        // "Le traité": that of the two, where it is the one told of last.
        return isDefinite && discourse.lastInstrument.map { $0.parties == known.sorted() } ?? true
            ? known : nil
    }

    func isEnemy(_ actor: ActorID) -> Bool {
        scene.groups.contains { $0.role == .against && $0.actors.contains(actor) }
            && !scene.groups.contains { $0.role != .against && $0.actors.contains(actor) }
    }
}
