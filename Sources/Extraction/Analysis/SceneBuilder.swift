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
            phrases.place(&scene.mentions[index], in: scene)
            if scene.mentions[index].form == .place, scene.mentions[index].role != .against,
                scene.mentions[index].role != .near
            {
                scene.mentions[index].role = .location
            }
        }
        scene.groups = GroupFinder(grammar: grammar).groups(in: scene)
        (scene.clauses, scene.resumed) = ClauseFinder(grammar: grammar).clauses(in: scene)
        return scene
    }
}
