import Gazetteer

/// A tokenised text with what each word can be, and which known actor it belongs to. An object, as all who look for
/// persons share it.
final class PersonPage: Sendable {
    let text: TokenizedText
    /// Those of the sentences without line breaks, so that a wrapped line cuts no name; a glued word (`défenseBurkina`)
    /// has the form of its first half.
    let tokens: [Token]
    let classes: [WordClass]
    let actors: [KnownMention]
    /// For each token the index of its known actor, or -1.
    private let actorAt: [Int32]
    /// Words that the text also writes in lower case.
    private let lowerForms: Set<Form>
    /// The sentences, in the numbers of `tokens`.
    let sentences: [Sentence]
    /// The number in the text of each of `tokens`.
    private let originals: [Int]
    private let glued: [Int: KnownMention]
    private let gluedWords: Set<Int>

    init(
        _ text: TokenizedText, sentences: [Sentence], actors: [KnownMention], lexicon: PersonLexicon
    ) {
        self.text = text
        var tokens: [Token] = []
        var originals: [Int] = []
        var places = [Int32](repeating: -1, count: text.tokens.count)
        var placed: [Sentence] = []
        let length = sentences.reduce(0) { $0 + $1.tokens.count }
        tokens.reserveCapacity(length)
        originals.reserveCapacity(length)
        placed.reserveCapacity(sentences.count)
        for sentence in sentences {
            let start = tokens.count
            for index in sentence.tokens.clamped(to: text.tokens.indices)
            where text.tokens[index].kind != .lineBreak {
                places[index] = Int32(tokens.count)
                originals.append(index)
                tokens.append(text.tokens[index])
            }
            placed.append(
                Sentence(
                    tokens: start..<tokens.count, place: sentence.place,
                    paragraph: sentence.paragraph))
        }
        let actors = actors.compactMap { Self.moved($0, to: places) }
        var halves: [(Int, Form)] = []
        for index in tokens.indices where tokens[index].shape == .mixed {
            guard let parts = Self.parts(of: tokens[index], in: text.utf8) else { continue }
            tokens[index].form = parts.0
            halves.append((index, parts.1))
        }
        var actorAt = [Int32](repeating: -1, count: tokens.count)
        for (number, actor) in actors.enumerated() {
            for index in actor.tokens where actorAt.indices.contains(index) && actorAt[index] < 0 {
                actorAt[index] = Int32(number)
            }
        }
        var classes = [WordClass](repeating: [], count: tokens.count)
        var lowerForms = Set<Form>(minimumCapacity: tokens.count / 3)
        for index in tokens.indices where tokens[index].kind == .word {
            classes[index] = Self.wordClass(of: tokens[index], lexicon)
            if tokens[index].shape == .lower { lowerForms.insert(tokens[index].form) }
        }
        self.sentences = placed
        self.originals = originals
        self.actors = actors
        self.tokens = tokens
        self.classes = classes
        self.actorAt = actorAt
        self.lowerForms = lowerForms
        gluedWords = Set(halves.map(\.0))
        glued = Self.gluedActors(halves, tokens: tokens, actors: actors)
    }

    /// `range` in the numbers of the text.
    func original(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return originals[first]..<originals[last] + 1
    }

    private static func moved(_ actor: KnownMention, to places: [Int32]) -> KnownMention? {
        guard let first = actor.tokens.first, let last = actor.tokens.last,
            places.indices.contains(first), places.indices.contains(last), places[first] >= 0,
            places[last] >= places[first]
        else { return nil }
        var actor = actor
        actor.tokens = Int(places[first])..<Int(places[last]) + 1
        return actor
    }

    func actor(at index: Int) -> KnownMention? {
        guard tokens.indices.contains(index), actorAt[index] >= 0 else { return nil }
        return actors[Int(actorAt[index])]
    }

    func isActor(_ index: Int) -> Bool { actorAt[index] >= 0 }

    func wordClass(_ index: Int) -> WordClass {
        classes.indices.contains(index) ? classes[index] : []
    }

    /// Whether an office, an honorific or a name may begin at the word: most words begin none of these.
    func mayOpen(_ index: Int) -> Bool {
        startsUpper(index) || !classes[index].isDisjoint(with: Self.openers)
    }

    private static let openers: WordClass = [
        .office, .honorific, .honorificPlural, .arabicParticle, .particle,
    ]

    func form(_ index: Int) -> Form {
        tokens.indices.contains(index) ? tokens[index].form : .none
    }

    /// The text also writes the word without a capital, so that a capital at the start of a sentence
    /// says nothing.
    func isAlsoLower(_ index: Int) -> Bool { lowerForms.contains(tokens[index].form) }

    /// The state whose name is glued to the end of the word: `défenseBurkina Faso`.
    func gluedState(_ index: Int) -> KnownMention? { glued[index] }

    /// Two words without a space between them.
    func isGlued(_ index: Int) -> Bool { gluedWords.contains(index) }

    /// The word has a capital first letter.
    func startsUpper(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word else { return false }
        switch token.shape {
        case .capitalised, .upper: return true
        case .lower, .none: return false
        case .mixed: return Self.isUpper(text.utf8, token.start)
        }
    }

    func hasDigit(_ index: Int) -> Bool {
        text.utf8[tokens[index].start..<tokens[index].end].contains { $0 &- 0x30 < 10 }
    }

    /// The words as written, with single spaces and plain apostrophes.
    func words(_ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        for index in range {
            if tokens[index].hasSpaceBefore, index > range.lowerBound { bytes.append(0x20) }
            bytes += text.utf8[tokens[index].start..<tokens[index].end]
        }
        let words = String(decoding: bytes, as: UTF8.self)
        // The first octet of "’" tells most words from those that have one.
        guard bytes.contains(0xE2), words.contains("’") else { return words }
        return String(words.map { $0 == "’" ? "'" : $0 })
    }
}
