import Gazetteer
import Records

/// Reads the relations that one sentence states.
///
/// Each rule lives in an extension of its own file (`RelationReader+Agreement.swift` …): it looks for
/// a word of its kind, asks here who stands around it, and makes claims. An object, as all who read the sentence
/// share it, and what it knows is too much to copy.
final class RelationReader: Sendable {
    let scene: Scene
    let discourse: Discourse
    let grammar: GrammarWords
    let knowledge: RelationKnowledge

    init(
        scene: Scene, discourse: Discourse, grammar: GrammarWords, knowledge: RelationKnowledge
    ) {
        self.scene = scene
        self.discourse = discourse
        self.grammar = grammar
        self.knowledge = knowledge
    }

    // MARK: Who stands around

    /// The subject of the verb at `token`: who stands before it in its clause, else the antecedent
    /// of a relative, the noun after an inverted verb, or who was the subject before.
    func subject(before token: Int) -> [ActorID] {
        let clause = scene.clause(of: token)
        if let accused = accused(before: token, in: clause) { return accused }
        if let group = subjectGroup(in: clause.lowerBound..<token) {
            if let pronoun = pronoun(before: group, and: token, in: clause) {
                return meant(by: pronoun, in: clause)
            }
            return group.actors
        }
        if let beginning = scene.resumed[clause.lowerBound] {
            if let group = subjectGroup(in: beginning) { return group.actors }
            return subject(before: beginning.upperBound)
        }
        if let pronoun = (clause.lowerBound..<token).last(where: {
            grammar.pronouns.contains(scene.form($0))
        }) {
            return meant(by: pronoun, in: clause)
        }
        let opener = scene.form(clause.lowerBound)
        if grammar.who.contains(opener), let antecedent = antecedent(of: clause) {
            return antecedent.actors
        }
        if let inverted = scene.groups.first(where: {
            $0.role == .bare && $0.phraseStart > token && $0.phraseStart <= token + 3
                && clause.contains($0.phraseStart)
        }), scene.hit(at: token)?.tags.has(.announce) == true {
            return inverted.actors
        }
        // The clause has no subject of its own: the one before lends its.
        if clause.lowerBound > scene.tokens.lowerBound {
            return subject(before: clause.lowerBound - 1)
        }
        return []
    }

    /// "accusent Pyongyang d'avoir livré", "reproche à Téhéran de livrer": whoever is accused has acted, also
    /// where nobody can say who that is ("son voisin"). Nil where nobody is accused of it.
    private func accused(before token: Int, in clause: Range<Int>) -> [ActorID]? {
        guard let charge = charge(before: token), clause.contains(charge.tokens.lowerBound),
            scene.contains(grammar.charging, in: charge.tokens.upperBound..<token)
        else { return nil }
        return scene.groups.first {
            ($0.role == .bare || $0.role == .to)
                && (0...3).contains($0.phraseStart - charge.tokens.upperBound)
                && $0.tokens.upperBound <= token
        }?.actors ?? []
    }

    /// "Il s'est équipé de F-15 américains et accueille …": the pronoun before the first verb goes on as the
    /// subject; the adjective is part of an object.
    private func pronoun(
        before group: PartyGroup, and token: Int, in clause: Range<Int>
    ) -> Int? {
        guard group.form == .demonym,
            scene.contains(grammar.and, in: group.tokens.upperBound..<token),
            let pronoun = (clause.lowerBound..<max(clause.lowerBound, group.phraseStart)).first(
                where: { grammar.pronouns.contains(scene.form($0)) }),
            scene.hits(in: pronoun..<group.phraseStart, with: .verb).contains(where: {
                $0.tense != .none
            })
        else { return nil }
        return pronoun
    }

    /// Whom the pronoun at `token` means: the subject of the main clause before it, else the last subject
    /// that agrees with it.
    private func meant(by token: Int, in clause: Range<Int>) -> [ActorID] {
        let pronoun = scene.form(token)
        // "Quant aux Américains, ils …"
        if grammar.asFor.contains(scene.form(scene.tokens.lowerBound)),
            let front = scene.groups.first, front.phraseStart <= scene.tokens.lowerBound + 1,
            front.tokens.upperBound <= token
        {
            return front.actors
        }
        if clause.lowerBound > scene.tokens.lowerBound,
            let main = scene.groups.first(where: {
                $0.role == .bare && !$0.isPlace && $0.tokens.upperBound <= clause.lowerBound
                    && agrees($0, with: pronoun)
            })
        {
            return main.actors
        }
        return discourse.subject(for: pronoun, at: scene.index, knowledge)
    }

    private func agrees(_ group: PartyGroup, with pronoun: Form) -> Bool {
        if pronoun == Discourse.it { return group.actors.count == 1 && group.form != .person }
        if pronoun == Self.he || pronoun == Self.she {
            guard group.actors.count == 1, group.form != .demonym || group.owner == nil else {
                return false
            }
            if group.form == .person { return true }
            let wanted: Gender = pronoun == Self.she ? .feminine : .masculine
            return knowledge.gender(group.actors[0]).map { $0 == wanted } ?? true
        }
        return group.actors.count > 1 || group.actors.contains(where: knowledge.isPlural)
    }

    private static let he = Form("il")
    private static let she = Form("elle")

    /// The group before a relative clause that it tells more of.
    func antecedent(of clause: Range<Int>) -> PartyGroup? {
        scene.groups.last {
            $0.tokens.upperBound <= clause.lowerBound
                && $0.tokens.upperBound >= clause.lowerBound - 3
        }
    }

    /// The last bare group, else the last that a body stands for ("le Parlement iranien").
    private func subjectGroup(in range: Range<Int>) -> PartyGroup? {
        let groups = scene.groups.filter {
            range.contains($0.phraseStart) && $0.tokens.upperBound <= range.upperBound
        }
        let bare = groups.filter {
            $0.role == .bare
                && ($0.form != .demonym || $0.owner != nil || $0.actors.count > 1
                    || $0.phraseStart < $0.tokens.lowerBound)
        }
        if let several = bare.last(where: { $0.actors.count > 1 }) { return several }
        // "Le pays accueille des soldats américains et a acheté des chars": who stands before the first
        // verb, where the last group is its object.
        if let last = bare.last, bare.count > 1,
            scene.contains(grammar.and, in: last.tokens.upperBound..<range.upperBound),
            let verb = scene.hits(in: range, with: .verb).first(where: { $0.tense != .none }),
            verb.tokens.upperBound <= last.phraseStart
        {
            let before = bare.last { $0.tokens.upperBound <= verb.tokens.lowerBound }
            if let before { return before }
        }
        return bare.last
            ?? groups.last { $0.role == .genitive && $0.owner?.tags.has(.body) == true }
    }

    /// The first group of `role` whose phrase begins in `range`.
    func group(_ role: ActorMention.Role, in range: Range<Int>) -> PartyGroup? {
        scene.groups.first { $0.role == role && range.contains($0.phraseStart) }
    }

    /// The noun phrase that begins with `hit`: up to the next verb or the end of the clause.
    func phrase(of hit: Lexicon.Hit, atMost length: Int = 14) -> Range<Int> {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        var end = min(clause.upperBound, hit.tokens.upperBound + length)
        for other in scene.hits where other.tokens.lowerBound >= hit.tokens.upperBound {
            guard other.tokens.lowerBound < end else { break }
            if other.isFinite, !other.tags.isDisjoint(with: .verb) { end = other.tokens.lowerBound }
        }
        return hit.tokens.lowerBound..<max(end, hit.tokens.upperBound)
    }

    /// From the verb's clause on to the end of the sentence: where its complements may stand.
    func complements(of token: Int) -> Range<Int> {
        let clause = scene.clause(of: token)
        return token..<max(clause.upperBound, token)
    }

    /// States that an adjective or a genitive ties to the noun `hit`: "l'accord turc", "l'alliance
    /// de la Russie".
    func owners(of hit: Lexicon.Hit) -> [ActorID] {
        scene.mentions.filter {
            ($0.form == .demonym || $0.role == .genitive) && $0.owner?.tokens == hit.tokens
        }.flatMap(\.actors)
    }

    static let who = Form("qui")
    static let whom: Set<Form> = Set(["que", "qu'", "dont"].map { Form($0) })

    // MARK: How it is said

    /// The verb that governs `hit`: the nearest before it in its clause, else the nearest after.
    func verbs(around hit: Lexicon.Hit) -> [Lexicon.Hit] {
        let clause = scene.clause(of: hit.tokens.lowerBound)
        return scene.hits(in: clause, with: .verb).filter { $0.tokens != hit.tokens }
    }

    /// "sans" and "plus de 300" negate nothing.
    func isNegated(_ range: Range<Int>) -> Bool {
        scene.hits(in: range, with: Tags(.negation)).contains { hit in
            !Self.otherwise.contains(scene.form(hit.tokens.lowerBound))
        }
    }

    private static let otherwise: Set<Form> = Set(["sans", "plus"].map { Form($0) })

    /// "ont annoncé que la marine s'équiperait": the future, told of in the past.
    func isFutureInPast(_ verb: Range<Int>) -> Bool {
        let clause = scene.clause(of: verb.lowerBound)
        guard clause.lowerBound > scene.tokens.lowerBound,
            grammar.that.contains(scene.form(clause.lowerBound))
        else { return false }
        let before = max(scene.tokens.lowerBound, clause.lowerBound - 8)..<clause.lowerBound
        return scene.hits(in: before, with: Tags(.announce, .commit)).contains {
            $0.tense == .participle || $0.tense == .past || $0.tense == .imperfect
        }
    }

    /// Whether a conditional colours the verb at `token`: "aurait fourni", "livrerait".
    func isConditional(_ verb: Lexicon.Hit) -> Bool {
        if verb.tense == .conditional { return !isFutureInPast(verb.tokens) }
        let from = max(scene.tokens.lowerBound, verb.tokens.lowerBound - 4)
        return scene.has(.conditional, in: from..<verb.tokens.lowerBound)
    }
}
