import Gazetteer

/// The words by which French news tells of military relations, with what each is about.
struct Lexicon: Sendable {
    struct Entry: Sendable, Equatable {
        var tags: Tags
        var tense: Tense
        /// Whether the phrase ends in `-é`, `-és`, `-ée` or `-ées`; nil for verbs, whose tense tells.
        var isAcute: Bool?
    }

    /// A word or phrase of the lexicon in a text.
    struct Hit: Sendable {
        var tokens: Range<Int>
        var tags: Tags
        var tense: Tense

        /// Whether it is a verb that carries a clause.
        var isFinite: Bool {
            switch tense {
            case .present, .past, .imperfect, .future, .conditional: true
            default: false
            }
        }
    }

    static let french = Lexicon(
        words: TabularData.rows(PackageResources.lexicon_fr_tsv),
        verbs: TabularData.rows(PackageResources.verbs_fr_tsv))

    private let table: PhraseTable<Entry>

    /// `words`: tags, kind, phrases (Data/lexicon-fr.tsv); `verbs`: principal parts.
    init(words: [[String]], verbs: [[String]]) {
        let conjugation = Conjugation(rows: verbs)
        var phrases: [(phrase: String, value: Entry)] = []
        for row in words where row.count == 3 {
            let tags = row[0].split(separator: ",").reduce(Tags()) { tags, name in
                tags.union(Tag(rawValue: String(name))?.tags ?? Tags())
            }
            for phrase in row[2].split(separator: "|").map({ TabularData.trim($0) }) {
                switch row[1] {
                case "v":
                    phrases += conjugation.forms(of: phrase).map {
                        ($0.form, Entry(tags: tags, tense: $0.tense, isAcute: nil))
                    }
                case "n":
                    phrases += Self.numbers(of: phrase).map { ($0, Self.fixed(tags, $0)) }
                default: phrases.append((phrase, Self.fixed(tags, phrase)))
                }
            }
        }
        table = PhraseTable(phrases)
    }

    private static func fixed(_ tags: Tags, _ phrase: String) -> Entry {
        Entry(tags: tags, tense: .none, isAcute: endsInAcute(Array(phrase.utf8)[...]))
    }

    /// `numbers(of: "base militaire")` → itself, `bases militaire`, `bases militaires`.
    static func numbers(of noun: String) -> [String] {
        let words = noun.split(separator: " ").map(String.init)
        let small: Set<String> = ["de", "du", "des", "à", "la", "le", "en", "et", "contre", "d'"]
        func plural(_ word: String) -> String {
            if word.hasSuffix("s") || word.hasSuffix("x") || small.contains(word) { return word }
            if word.contains("'") { return word }
            if word.hasSuffix("al") { return String(word.dropLast(2)) + "aux" }
            return word.hasSuffix("eau") ? word + "x" : word + "s"
        }
        let first = words.enumerated().map { $0.offset == 0 ? plural($0.element) : $0.element }
        let forms = [noun, first.joined(separator: " "), words.map(plural).joined(separator: " ")]
        return forms.enumerated().filter { !forms[..<$0.offset].contains($0.element) }.map(
            \.element)
    }

    /// The hits in `range` of `text`'s tokens, longest first, left to right, without overlap.
    func hits(in text: TokenizedText, range: Range<Int>) -> [Hit] {
        var hits: [Hit] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard
                let match = table.longestMatch(
                    in: text.tokens, at: index, limit: range.upperBound)
            else {
                index += 1
                continue
            }
            if let hit = hit(match, in: text) { hits.append(hit) }
            index = match.tokens.upperBound
        }
        return hits
    }

    private func hit(_ match: PhraseTable<Entry>.Match, in text: TokenizedText) -> Hit? {
        let last = text.tokens[match.tokens.upperBound - 1]
        let isCapitals = last.shape == .upper
        let isAcute = Self.endsInAcute(text.utf8[last.start..<last.end])
        let values = match.values.filter { isCapitals || $0.isAcute ?? isAcute == isAcute }
        guard !values.isEmpty else { return nil }
        let tags = values.reduce(Tags()) { $0.union($1.tags) }
        var tense = values.first { $0.tense != .none }?.tense ?? .none
        if tense == .presentOrParticiple {
            let first = text.tokens[match.tokens.lowerBound]
            tense =
                isCapitals || Self.endsInAcute(text.utf8[first.start..<first.end])
                ? .participle : .present
        }
        return Hit(tokens: match.tokens, tags: tags, tense: tense)
    }

    /// `signé`, `signées`: the accent that folding takes away; composed or not.
    static func endsInAcute(_ word: ArraySlice<UInt8>) -> Bool {
        var word = word
        if word.last == UInt8(ascii: "s") { word.removeLast() }
        if word.last == UInt8(ascii: "e") { word.removeLast() }
        return word.suffix(2) == [0xC3, 0xA9] || word.suffix(3) == [0x65, 0xCC, 0x81]
    }
}
