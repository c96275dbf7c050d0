import Gazetteer
import Records

@testable import Extraction

/// A sentence annotated as the reader of documents does it.
struct SceneFixture {
    let scene: Scene

    init(_ sentence: String, after discourse: Discourse = Discourse()) {
        let text = Tokenizer.tokenize(sentence)
        let gazetteer = Gazetteer.standard
        let own = Sentence(tokens: text.tokens.indices, place: .body, paragraph: 0)
        let matches = gazetteer.matches(in: text, range: own.tokens)
        let known = matches.map {
            KnownMention(
                tokens: $0.tokens, actor: $0.actor, isDemonym: $0.use == .demonym,
                isState: gazetteer.actor($0.actor)?.kind == .state)
        }
        let maker = MentionMaker(
            gazetteer: gazetteer,
            persons: PersonFinder().mentions(in: text, sentences: [own], actors: known),
            sentences: [own], bodies: BodyMap(text: text, matches: matches))
        let named = maker.mentions(
            of: 0, matches: matches,
            places: gazetteer.places.matches(in: text, range: own.tokens))
        let described = maker.described(
            in: own.tokens, of: text, discourse: discourse, named: named)
        scene = SceneBuilder(lexicon: .french, grammar: .french).scene(
            own, index: 0, in: text, hits: Lexicon.french.hits(in: text, range: own.tokens),
            mentions: (named + described).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound },
            dates: [])
    }

    func words(_ range: Range<Int>) -> String { scene.text.string(of: range) }

    /// The mention written `words`.
    func mention(_ words: String) -> ActorMention? {
        scene.mentions.first { self.words($0.tokens) == words }
    }

    /// `RUS MMR`, one string for each group.
    var groups: [String] {
        scene.groups.map { $0.actors.map(\.rawValue).joined(separator: " ") }
    }
}
