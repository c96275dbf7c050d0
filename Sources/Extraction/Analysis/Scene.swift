import Gazetteer
import Records

/// A sentence with all that the rules look at: lexicon hits, mentions, groups, clauses and dates.
struct Scene: Sendable {
    let text: TokenizedText
    let grammar: GrammarWords
    let sentence: Sentence
    /// Position among the document's sentences.
    let index: Int
    var hits: [Lexicon.Hit]
    var mentions: [ActorMention] = []
    var groups: [PartyGroup] = []
    var clauses: [Range<Int>] = []
    /// By its first token, a clause that goes on after a relative inserted in it: its beginning.
    var resumed: [Int: Range<Int>] = [:]
    var dates: [DateMention] = []
    /// Who "il", "ils", "elle" are in this sentence.
    var pronoun: [ActorID] = []

    var tokens: Range<Int> { sentence.tokens }

    func form(_ index: Int) -> Form { text.tokens[index].form }

    func hit(at token: Int) -> Lexicon.Hit? {
        hits.first { $0.tokens.contains(token) }
    }

    /// The hits within `range`, in order.
    func hits(in range: Range<Int>, with tags: Tags) -> [Lexicon.Hit] {
        hits.filter { range.contains($0.tokens.lowerBound) && !$0.tags.isDisjoint(with: tags) }
    }

    func has(_ tag: Tag, in range: Range<Int>) -> Bool {
        hits.contains { range.contains($0.tokens.lowerBound) && $0.tags.has(tag) }
    }

    func contains(_ forms: Set<Form>, in range: Range<Int>) -> Bool {
        range.contains { forms.contains(form($0)) }
    }

    func clause(of token: Int) -> Range<Int> {
        clauses.first { $0.contains(token) } ?? tokens
    }

    /// Whether a verb begins at `index`, perhaps with a pronoun.
    func hasVerb(at index: Int, _ grammar: GrammarWords) -> Bool {
        if grammar.opensVerb(text.tokens[index]) { return true }
        return hit(at: index).map { $0.isFinite && $0.tokens.lowerBound == index } ?? false
    }

    /// Whether a noun phrase that can be a subject begins after a comma between two tokens.
    func hasSubject(between start: Int, and end: Int) -> Bool {
        guard start < end, (start..<end).contains(where: { form($0) == Self.comma }) else {
            return false
        }
        return groups.contains {
            $0.phraseStart >= start && $0.tokens.upperBound <= end
                && ($0.role == .bare || $0.form == .description)
        }
    }

    private static let comma = Form(",")

    /// The quote of the whole sentence: what a statement shows.
    var span: TextSpan { text.span(of: tokens) }
}
