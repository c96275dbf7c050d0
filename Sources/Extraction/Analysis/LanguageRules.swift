import Gazetteer
import Records

/// All that the reading of relations needs of one language. Made when the first document in it is read, and never
/// copied.
final class LanguageRules: Sendable {
    let scenes: SceneBuilder
    let frames: FrameTable
    let anaphora: Anaphora
    /// Whether the frames tell everything: the rules of `RelationReader` are for French.
    let readsFramesOnly: Bool

    private init(
        scenes: SceneBuilder, frames: FrameTable, anaphora: Anaphora, readsFramesOnly: Bool
    ) {
        self.scenes = scenes
        self.frames = frames
        self.anaphora = anaphora
        self.readsFramesOnly = readsFramesOnly
    }

    static let french = LanguageRules(
        scenes: SceneBuilder(lexicon: .french, grammar: .french), frames: .french,
        anaphora: .french, readsFramesOnly: false)
    static let english = LanguageRules(
        scenes: SceneBuilder(lexicon: .english, grammar: .english), frames: .english,
        anaphora: .english, readsFramesOnly: true)

    /// Those of the language that the function words of `sentences` are of; French where few tell.
    static func of(_ sentences: [Sentence], in text: TokenizedText) -> LanguageRules {
        let (ofFrench, ofEnglish) = (PageWords.french, PageWords.english)
        var french = 0
        var english = 0
        for sentence in sentences {
            for index in sentence.tokens where text.tokens[index].kind == .word {
                let form = text.tokens[index].form
                if ofFrench.contains(form) { french += 1 }
                if ofEnglish.contains(form) { english += 1 }
            }
        }
        return english >= 3 && english > 2 * french ? .english : .french
    }
}
