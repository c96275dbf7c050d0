import Gazetteer
import Records

/// Walks back from a mention to the beginning of its noun phrase, to learn its role and its owner.
///
///     "avec le ministre russe de la Défense"  → role .with, owner "ministre"
///     "de l'armée birmane"                    → role .genitive, owner "armée"
struct PhraseWalker {
    let grammar: GrammarWords

    /// No noun phrase of news is longer than this before its name.
    private static let longest = 14

    /// "Des soldats américains ont …", "a livré des chars", "avec des soldats": an article, where nothing stands
    /// before it that a genitive could depend on.
    private func isArticle(at position: Int, _ scene: Scene) -> Bool {
        guard position > scene.tokens.lowerBound else { return true }
        let before = scene.form(position - 1)
        if grammar.prepositions[before] != nil { return true }
        // "a promis six avions, et des soldats russes participent"
        if grammar.and.contains(before), position - 2 >= scene.tokens.lowerBound {
            return grammar.commas.contains(scene.form(position - 2))
        }
        guard let hit = scene.hit(at: position - 1) else { return false }
        return hit.tense != .none && !hit.tags.isDisjoint(with: .verb)
    }

    func place(_ mention: inout ActorMention, in scene: Scene) {
        let lower = scene.tokens.lowerBound
        let beside = beside(mention, reach: 1, scene)
        if mention.form == .demonym, scene.contains(grammar.places, in: beside) {
            mention.role = scene.contains(grammar.borders, in: beside) ? .near : .location
            return
        }
        // "les rebelles syriens", "les milices chiites irakiennes": of the country, not of the state.
        if mention.form == .demonym,
            scene.contains(grammar.strangers, in: self.beside(mention, reach: 2, scene))
        {
            mention.role = .near
            return
        }
        if grammar.ownersPrecede { mention.owner = possession(of: mention, scene) }
        var position = mention.tokens.lowerBound - 1
        var steps = 0
        var needsNoun =
            !grammar.ownersPrecede && mention.form == .demonym && isAdjective(mention, scene)
        while position >= lower, steps < Self.longest {
            steps += 1
            let form = scene.form(position)
            if let role = role(at: position, scene) {
                mention.role = isConflict(before: role.start, scene) ? .against : role.role
                mention.followsCompound = role.start < position && grammar.genitives.contains(form)
                mention.phraseStart = role.start
                return
            }
            if grammar.some.contains(form), isArticle(at: position, scene) {
                position -= 1
                continue
            }
            if grammar.genitives.contains(form) {
                if steps <= 2 { mention.followsGenitive = true }
                // "avec ceux du Mali": the preposition is that of what the pronoun stands for.
                if position - 2 >= lower, grammar.demonstratives.contains(scene.form(position - 1)),
                    self.role(at: position - 2, scene) != nil
                {
                    position -= 2
                    needsNoun = false
                    continue
                }
                guard let next = head(before: position, scene) else {
                    if let start = placeStart(before: position, scene) {
                        mention.role = .location
                        mention.phraseStart = start
                        return
                    }
                    finishGenitive(&mention, at: position, scene)
                    return
                }
                if mention.owner == nil || next.tags.has(.body) { mention.owner = next }
                position = next.tokens.lowerBound - 1
                needsNoun = false
                continue
            }
            if isYear(position, scene) { break }
            // "depuis 2024 l'Australie": the number belongs to what stands before it.
            if scene.text.tokens[position].kind == .number,
                position + 1 < mention.tokens.lowerBound,
                grammar.articles.contains(scene.form(position + 1))
            {
                break
            }
            if grammar.determiners.contains(form) || scene.text.tokens[position].kind == .number {
                position -= 1
                continue
            }
            if let other = scene.mentions.first(where: {
                $0.tokens.contains(position) && $0.tokens.lowerBound < mention.tokens.lowerBound
            }), other.form != .name || mention.form == .person || owns(other, scene) {
                mention.owner = mention.owner ?? other.owner
                position = other.tokens.lowerBound - 1
                needsNoun = false
                continue
            }
            if needsNoun, isQualifier(at: position, scene) {
                // "les relations militaires russes": the noun stands before the first adjective.
                position -= 1
                continue
            }
            if let hit = scene.hit(at: position), needsNoun || hit.tags.has(.body) {
                mention.owner = grammar.ownersPrecede ? mention.owner ?? hit : hit
                position = hit.tokens.lowerBound - 1
                needsNoun = false
                continue
            }
            if needsNoun, isWord(position, scene) {
                // An unknown noun: "la chancellerie ivoirienne".
                needsNoun = false
                position -= 1
                continue
            }
            break
        }
        mention.role = .bare
        mention.phraseStart = min(position + 1, mention.tokens.lowerBound)
    }

    /// "dans le nord du Mali", "sur le sol de la Moldavie", "au large de la Libye": where the phrase begins that
    /// tells a place in the state.
    private func placeStart(before position: Int, _ scene: Scene) -> Int? {
        let noun = position - 1
        guard noun > scene.tokens.lowerBound, grammar.parts.contains(scene.form(noun)) else {
            return nil
        }
        var index = noun - 1
        while index > scene.tokens.lowerBound, grammar.determiners.contains(scene.form(index)) {
            index -= 1
        }
        return grammar.locating.contains(scene.form(index)) ? index : nil
    }

    /// A demonym is an adjective unless it stands as a noun of its own: "les Russes".
    private func isAdjective(_ mention: ActorMention, _ scene: Scene) -> Bool {
        let first = mention.tokens.lowerBound
        guard first > scene.tokens.lowerBound else { return false }
        let before = scene.form(first - 1)
        return
            !(scene.text.tokens[first].shape == .capitalised
            && grammar.determiners.contains(before))
    }

    /// "en conflit avec", "en guerre contre"
    private func isConflict(before position: Int, _ scene: Scene) -> Bool {
        position > scene.tokens.lowerBound && scene.hit(at: position - 1)?.tags.has(.enemy) == true
    }

    private func isQualifier(at position: Int, _ scene: Scene) -> Bool {
        guard position > scene.tokens.lowerBound, let hit = scene.hit(at: position),
            hit.tokens.count == 1, hit.tags.has(.military) || hit.tags.has(.joint)
        else { return false }
        let before = position - 1
        return scene.hit(at: before) != nil && !grammar.determiners.contains(scene.form(before))
            && !grammar.genitives.contains(scene.form(before))
    }

    private func isWord(_ position: Int, _ scene: Scene) -> Bool {
        scene.text.tokens[position].kind == .word
            && !grammar.isConnector(scene.form(position))
            && !(scene.hit(at: position)?.tags.isDisjoint(with: Tags.verb) == false)
    }

    private func role(
        at position: Int, _ scene: Scene
    ) -> (role: ActorMention.Role, start: Int)? {
        let form = scene.form(position)
        let hasBefore = position > scene.tokens.lowerBound
        if hasBefore, let role = grammar.compound[scene.form(position - 1)],
            grammar.prepositions[form] == .to || grammar.genitives.contains(form)
        {
            return (role, position - 1)
        }
        return grammar.prepositions[form].map { ($0, position) }
    }

    /// The noun that a "de" at `position` depends on, when it is an office or a body.
    private func head(before position: Int, _ scene: Scene) -> Lexicon.Hit? {
        var index = position - 1
        var steps = 0
        while index >= scene.tokens.lowerBound, steps < 6 {
            if let hit = scene.hit(at: index), hit.tags.has(.body) { return hit }
            let form = scene.form(index)
            guard
                grammar.departments.contains(form) || grammar.genitives.contains(form)
                    || grammar.determiners.contains(form) || form == Form("à")
            else { return nil }
            index -= 1
            steps += 1
        }
        return nil
    }

    private func finishGenitive(
        _ mention: inout ActorMention, at position: Int, _ scene: Scene
    ) {
        mention.role = .genitive
        mention.phraseStart = position
        if mention.owner == nil, position > scene.tokens.lowerBound {
            mention.owner = nounBefore(position, scene)
        }
    }

    /// "l'acquisition de chars de la Russie": the nearest noun of the lexicon, at most 3 words back.
    private func nounBefore(_ position: Int, _ scene: Scene) -> Lexicon.Hit? {
        for index in stride(
            from: position - 1, through: max(position - 3, scene.tokens.lowerBound), by: -1)
        {
            if let hit = scene.hit(at: index) { return hit }
        }
        return nil
    }
}
