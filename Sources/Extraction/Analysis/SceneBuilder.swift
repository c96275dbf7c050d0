import Gazetteer
import Records

/// Annotates a sentence: finds what its words are, then how they hang together.
struct SceneBuilder: Sendable {
    let lexicon: Lexicon
    let grammar: GrammarWords

    /// `hits`, `mentions` and `dates` are those of the sentence, in order; `index` is its position.
    func scene(
        _ sentence: Sentence, index: Int, in text: TokenizedText, hits: [Lexicon.Hit],
        mentions: [ActorMention], dates: [DateMention]
    ) -> Scene {
        // "Alliance des États du Sahel" is a name: its words are no words of the lexicon.
        let hits = hits.filter { hit in
            !mentions.contains { $0.form != .description && $0.tokens.overlaps(hit.tokens) }
        }
        var scene = Scene(
            text: text, grammar: grammar, sentence: sentence, index: index, hits: hits)
        scene.dates = dates
        scene.mentions = mentions
        let phrases = PhraseWalker(grammar: grammar)
        for index in scene.mentions.indices {
            // Taken out and put back: to change it in place, while the scene is looked at, would copy the scene.
            var mention = scene.mentions[index]
            phrases.place(&mention, in: scene)
            if mention.form == .place, mention.role != .against, mention.role != .near {
                mention.role = .location
            }
            scene.mentions[index] = mention
        }
        scene.groups = ListFinder(grammar: grammar).completing(
            GroupFinder(grammar: grammar).groups(in: scene), in: scene)
        (scene.clauses, scene.resumed) = ClauseFinder(grammar: grammar).clauses(in: scene)
        return scene
    }
}
