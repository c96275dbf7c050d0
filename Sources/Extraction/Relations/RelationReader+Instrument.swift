import Gazetteer
import Records

/// How an instrument is named: whether it is military, known, plural, like another.
extension RelationReader {
    func isPlural(_ hit: Lexicon.Hit) -> Bool {
        let token = scene.text.tokens[hit.tokens.lowerBound]
        return scene.text.utf8[token.end - 1] == UInt8(ascii: "s")
    }

    /// "un texte du même ordre", "des accords comparables": as military as the one told of before.
    func isLikeTheLast(_ hit: Lexicon.Hit) -> Bool {
        guard discourse.lastInstrument != nil, !hit.tags.isDisjoint(with: .instrument) else {
            return false
        }
        let after = hit.tokens.upperBound..<min(hit.tokens.upperBound + 4, scene.tokens.upperBound)
        return scene.contains(Self.likeness, in: after)
    }

    /// "La Suède et le Danemark ont signé des accords similaires": each with the partner of the last.
    func isOneMore(_ hit: Lexicon.Hit) -> Bool {
        isLikeTheLast(hit)
            // "La Croatie et l'Albanie ont conclu un texte du même ordre": one that they have together.
            && (isPlural(hit) || subject(before: hit.tokens.lowerBound).count == 1)
            && !scene.groups.contains { $0.role == .with || $0.role == .between }
            && scene.hits(in: scene.tokens.lowerBound..<hit.tokens.lowerBound, with: Tags(.sign))
                .contains { $0.tense != .none && $0.tense != .infinitive }
    }

    private static let likeness: Set<Form> = Set(
        [
            "comparable", "comparables", "similaire", "similaires", "semblable", "semblables",
            "analogue", "analogues", "ordre", "type", "identique", "identiques", "équivalent",
        ].map { Form($0) })

    private static let sources: Set<Form> = Set(["selon", "d'après"].map { Form($0) })

    var sentenceIsMilitary: Bool { scene.has(.military, in: scene.tokens) }

    func isBareInstrument(_ hit: Lexicon.Hit) -> Bool {
        !hit.tags.isDisjoint(with: Tags(.treaty, .pact, .agreement, .memorandum, .alliance))
    }

    /// The tags of the trigger and of the words in its noun phrase, up to the first body.
    func qualifiers(of hit: Lexicon.Hit, _ phrase: Range<Int>) -> Tags {
        var tags = hit.tags
        for other in scene.hits
        where phrase.contains(other.tokens.lowerBound) && other.tokens != hit.tokens {
            if !other.tags.isDisjoint(with: Tags(.body, .announce)), !other.tags.has(.military) {
                break
            }
            if other.tokens.lowerBound > hit.tokens.upperBound + 8 { break }
            // "…, selon l'agence centrale": the source is no quality of the treaty.
            if scene.contains(Self.sources, in: hit.tokens.upperBound..<other.tokens.lowerBound) {
                break
            }
            tags.formUnion(other.tags)
        }
        return tags
    }

    /// "le pacte", "ce texte", "l'accord": one that the reader knows.
    func isDefinite(_ hit: Lexicon.Hit) -> Bool {
        if hit.tags.has(.contract), discourse.lastClaim?.sectors.contains(.procurementArms) != true
        {
            return false
        }
        let before = hit.tokens.lowerBound - 1
        guard before >= scene.tokens.lowerBound else { return false }
        return Self.definite.contains(scene.form(before))
            || (before > scene.tokens.lowerBound && Self.fresh.contains(scene.form(before))
                && Self.definite.contains(scene.form(before - 1)))
    }

    private static let definite: Set<Form> = Set(
        ["le", "l'", "la", "ce", "cet", "cette", "du", "au"].map { Form($0) })
    private static let fresh: Set<Form> = Set(["nouveau", "nouvel", "nouvelle"].map { Form($0) })

    /// The verb that says what happened to the instrument.
    func governor(of hit: Lexicon.Hit) -> Lexicon.Hit? {
        let telling = Tags(
            .sign, .ratify, .renew, .revise, .end, .suspend, .enterForce, .propose, .commit,
            .strengthen, .maintain, .cooperate, .launch, .deny, .meet)
        let verbs = verbs(around: hit).filter { !$0.tags.isDisjoint(with: telling) }
        let before = verbs.last { $0.tokens.upperBound <= hit.tokens.lowerBound }
        let after = verbs.first {
            $0.tokens.lowerBound >= hit.tokens.upperBound
                && !scene.hasSubject(between: hit.tokens.upperBound, and: $0.tokens.lowerBound)
        }
        return before ?? listingVerb(of: hit, telling) ?? after ?? resumedVerb(of: hit, telling)
            ?? verbsOfRelative(after: hit).first
            ?? announcer(of: hit)
    }

    /// "ont conclu plusieurs documents, dont un accord militaire": the verb of the list that it is part of.
    private func listingVerb(of hit: Lexicon.Hit, _ telling: Tags) -> Lexicon.Hit? {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        guard scene.form(clause.lowerBound) == Self.among,
            clause.lowerBound > scene.tokens.lowerBound,
            hit.tokens.lowerBound - clause.lowerBound <= 3
        else { return nil }
        return scene.hits(in: scene.clause(of: clause.lowerBound - 1), with: telling).last {
            $0.tense != .none
        }
    }

    static let among = Form("dont")

    /// "Le contrat, qui porte sur douze avions, a été signé": the verb behind the insertion.
    private func resumedVerb(of hit: Lexicon.Hit, _ telling: Tags) -> Lexicon.Hit? {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        guard let rest = scene.clauses.first(where: { scene.resumed[$0.lowerBound] == clause })
        else { return nil }
        return scene.hits(in: rest, with: telling).first { $0.isFinite || $0.tense == .participle }
    }

    /// "l'accord que Paris a signé": the verb of the relative that follows.
    private func verbsOfRelative(after hit: Lexicon.Hit) -> [Lexicon.Hit] {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        guard let next = scene.clauses.first(where: { $0.lowerBound == clause.upperBound }),
            Self.whom.contains(scene.form(next.lowerBound))
                || scene.form(next.lowerBound) == Self.who
        else { return [] }
        return scene.hits(in: next, with: Tags(.sign, .ratify, .end))
    }

    /// "Paris a annoncé un accord avec Lomé"
    private func announcer(of hit: Lexicon.Hit) -> Lexicon.Hit? {
        verbs(around: hit).last {
            $0.tags.has(.announce) && $0.tense != .none
                && $0.tokens.upperBound <= hit.tokens.lowerBound
        }
    }

    /// "accord de sécurité alimentaire", "accord militaire sur les céréales"
    func isCivilAfterAll(_ hit: Lexicon.Hit) -> Bool {
        guard hit.tags.has(.military) else { return false }
        let end = hit.tokens.upperBound
        guard
            let civil = scene.hits.first(where: {
                $0.tags.has(.civil) && $0.tokens.lowerBound >= end
            })
        else { return false }
        let between = end..<civil.tokens.lowerBound
        return between.isEmpty
            || between.count <= 2 && scene.form(end) == Self.about
            || between.count <= 2 && grammar.genitives.contains(scene.form(end))
    }

    private static let about = Form("sur")

    /// "qui ne comporte pas de clause de défense mutuelle", "sans clause d'assistance"
    func isDeniedObligation(_ hit: Lexicon.Hit) -> Bool {
        guard !hit.tags.isDisjoint(with: .obligation) else { return false }
        let clause = scene.clause(of: hit.tokens.lowerBound)
        let near = max(clause.lowerBound, hit.tokens.lowerBound - 3)..<hit.tokens.lowerBound
        return scene.contains(Self.without, in: near)
            || scene.contains(
                Self.none, in: max(clause.lowerBound, hit.tokens.lowerBound - 8)..<near.upperBound)
                && isNegated(clause.lowerBound..<hit.tokens.lowerBound)
    }

    private static let without: Set<Form> = [Form("sans")]
    private static let none: Set<Form> = Set(
        ["pas", "aucun", "aucune", "point", "guère"].map { Form($0) })

    static func obligations(_ tags: Tags) -> Obligations {
        Obligations(
            defense: tags.has(.defense) ? .yes : .unknown,
            neutrality: tags.has(.neutrality) ? .yes : .unknown,
            nonaggression: tags.has(.nonaggression) ? .yes : .unknown,
            consultation: tags.has(.consultation) ? .yes : .unknown)
    }

    /// "une déclaration qui les engage à se porter assistance en cas d'agression"
    func isBinding(_ hit: Lexicon.Hit) -> Bool {
        hit.tags.has(.statement)
            && scene.hits.contains {
                $0.tags.has(.defense) && $0.tokens.lowerBound >= hit.tokens.upperBound
            }
            && scene.hits.contains {
                $0.tags.has(.sign) || $0.tags.has(.maintain)
                    || Self.binding.contains(scene.form($0.tokens.lowerBound))
                    || Self.bound.contains(scene.form($0.tokens.lowerBound))
            }
    }
}
