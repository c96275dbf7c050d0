import Gazetteer
import Records

/// Where owners stand before what is theirs: "Russian troops", "Russia's base", "a US base".
extension PhraseWalker {
    /// As far as a noun stands behind the adjective or the genitive that it goes with.
    private static let reach = 5

    /// The words on the side of `mention` where the noun of an adjective stands.
    func beside(_ mention: ActorMention, reach: Int, _ scene: Scene) -> Range<Int> {
        let tokens = mention.tokens
        return grammar.ownersPrecede
            ? tokens.upperBound..<min(tokens.upperBound + reach, scene.tokens.upperBound)
            : max(scene.tokens.lowerBound, tokens.lowerBound - reach)..<tokens.lowerBound
    }

    /// "Russia's", "the United States'"
    func owns(_ mention: ActorMention, _ scene: Scene) -> Bool {
        grammar.ownersPrecede && mention.tokens.upperBound < scene.tokens.upperBound
            && Self.genitives.contains(scene.form(mention.tokens.upperBound))
    }

    /// "In 2022 Russia": no number of states.
    func isYear(_ position: Int, _ scene: Scene) -> Bool {
        grammar.ownersPrecede && (1900...2100).contains(scene.text.tokens[position].number)
    }

    /// The noun behind an adjective, a genitive or a name that stands for one, adjectives of its own left out.
    func possession(of mention: ActorMention, _ scene: Scene) -> Lexicon.Hit? {
        let isGenitive = owns(mention, scene)
        var index = mention.tokens.upperBound + (isGenitive ? 1 : 0)
        let end = min(index + Self.reach, scene.tokens.upperBound)
        let isName = !isGenitive && mention.form != .demonym
        var found: Lexicon.Hit?
        while index < end {
            if let hit = scene.hit(at: index) {
                guard hit.tense == .none || !isName && hit.tense == .gerund,
                    hit.tags.isDisjoint(with: Tags(.negation, .relative, .conditional))
                else { break }
                found = hit
                index = hit.tokens.upperBound
                continue
            }
            if found != nil || isName { break }
            if let other = scene.mentions.first(where: { $0.tokens.contains(index) }) {
                guard other.form == .demonym else { break }
                index = other.tokens.upperBound
                continue
            }
            let token = scene.text.tokens[index]
            guard
                token.kind == .word || token.kind == .number || token.form == .hyphen
                    || grammar.and.contains(token.form),
                grammar.prepositions[token.form] == nil, !grammar.genitives.contains(token.form),
                !scene.hasVerb(at: index, grammar)
            else { break }
            index += 1
        }
        return found
    }

    private static let genitives: Set<Form> = Set(["'s", "'", "’"].map { Form($0) })
}
