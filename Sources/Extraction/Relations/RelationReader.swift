import Gazetteer
import Records

/// Reads the relations that one sentence states.
///
/// Each rule lives in an extension of its own file (`RelationReader+Agreement.swift` …): it looks for
/// a word of its kind, asks here who stands around it, and makes claims.
struct RelationReader {
    let scene: Scene
    let discourse: Discourse
    let grammar: GrammarWords
    let knowledge: Knowledge

    /// What the rules ask of the gazetteer.
    struct Knowledge: Sendable {
        /// Whether membership of the organisation is a matter of defence.
        var isMilitaryOrganisation: @Sendable (ActorID) -> Bool
        /// Known members.
        var members: @Sendable (ActorID) -> [ActorID]
        /// Weapon systems named in a token range.
        var weapons: [WeaponMention]
        /// News agencies and other media named in the document: where, and as they are called.
        var media: [(tokens: Range<Int>, name: String)]
        /// The states that the whole document names.
        var states: Set<ActorID>
        /// Whether the document speaks of defence at all.
        var speaksOfDefence: Bool
    }

    struct WeaponMention: Sendable {
        var tokens: Range<Int>
        var designation: String
        var maker: ActorID?
    }

    /// All claims of the sentence, in the order of their triggers.
    func claims() -> [Claim] {
        let claims =
            agreementClaims() + supplyClaims() + deploymentClaims() + exerciseClaims()
            + supportClaims() + jointForceClaims() + withdrawalClaims() + membershipClaims()
            + allyClaims() + meetingClaims() + cooperationClaims()
        let source = attribution
        return claims.filter { $0.parties.count >= 2 }
            .map { claim in
                var claim = claim
                claim.attributedTo = source
                return claim
            }
            .enumerated()
            .sorted {
                ($0.element.trigger.lowerBound, $0.offset) < (
                    $1.element.trigger.lowerBound, $1.offset
                )
            }
            .map(\.element)
    }

    // MARK: Who stands around

    /// The subject of the verb at `token`: who stands before it in its clause, else the antecedent
    /// of a relative, the noun after an inverted verb, or who was the subject before.
    func subject(before token: Int) -> [ActorID] {
        let clause = scene.clause(of: token)
        if let group = subjectGroup(in: clause.lowerBound..<token) { return group.actors }
        if scene.contains(grammar.pronouns, in: clause.lowerBound..<token) {
            return discourse.subject
        }
        let opener = scene.form(clause.lowerBound)
        if opener == Self.who, let antecedent = antecedent(of: clause) { return antecedent.actors }
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
            let isFinite =
                other.tense == .present || other.tense == .past
                || other.tense == .future || other.tense == .conditional
                || other.tense == .imperfect
            if isFinite, !other.tags.isDisjoint(with: .verb) { end = other.tokens.lowerBound }
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

    /// Whether a conditional colours the verb at `token`: "aurait fourni", "livrerait".
    func isConditional(_ verb: Lexicon.Hit) -> Bool {
        if verb.tense == .conditional { return true }
        let from = max(scene.tokens.lowerBound, verb.tokens.lowerBound - 4)
        return scene.has(.conditional, in: from..<verb.tokens.lowerBound)
    }
}
