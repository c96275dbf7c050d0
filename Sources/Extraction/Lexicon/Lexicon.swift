import Gazetteer

/// The words by which news tells of military relations, with what each is about.
struct Lexicon: Sendable {
    /// What one phrase stands for; small, as there are thousands.
    private struct Entry: Sendable {
        /// The place of its row's tags.
        var row: Int16
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
        words: Table(PackageResources.lexicon_fr_tsv, hasHeader: false), conjugation: .french)

    static let english = Lexicon(
        words: Table(PackageResources.lexicon_en_tsv, hasHeader: false), conjugation: .english)

    private let language: Conjugation.Language
    private let table: PhraseTable<Entry>
    /// By row.
    private let tagsOfRows: [Tags]

    /// `words`: tags, kind, phrases (Data/lexicon-fr.tsv, Data/lexicon-en.tsv).
    init(words: Table, conjugation: Conjugation) {
        var conjugation = conjugation
        language = conjugation.language
        var forms = PhraseForms()
        var phrases = PhraseList<Entry>()
        var tags: [Tags] = []
        words.forEachRow { row in
            guard row.count == 3 else { return }
            let place = Int16(truncatingIfNeeded: tags.count)
            tags.append(
                row.list(0, separator: UInt8(ascii: ",")).reduce(Tags()) { tags, name in
                    tags.union(Tag(named: name)?.tags ?? Tags())
                })
            let kind = row[1]
            for phrase in row.items(2).map(\.trimmed) {
                switch kind {
                case "v": conjugation.conjugate(phrase, into: &forms)
                case "n": conjugation.inflect(phrase, into: &forms)
                default: forms.keep(phrase)
                }
                for index in 0..<forms.count {
                    let (form, tense) = forms[index]
                    let isAcute = kind == "v" ? nil : Self.endsInAcute(form)
                    phrases.add(form, Entry(row: place, tense: tense, isAcute: isAcute))
                }
            }
        }
        table = PhraseTable(phrases)
        tagsOfRows = tags
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
            let hit =
                language == .french
                ? hit(match, in: text) : englishHit(match, in: text, from: range.lowerBound)
            if let hit { hits.append(hit) }
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
        let tags = values.reduce(Tags()) { $0.union(tagsOfRows[Int($1.row)]) }
        var tense = values.first { $0.tense != .none }?.tense ?? .none
        if tense == .presentOrParticiple {
            let first = text.tokens[match.tokens.lowerBound]
            tense =
                isCapitals || Self.endsInAcute(text.utf8[first.start..<first.end])
                ? .participle : .present
        }
        return Hit(tokens: match.tokens, tags: tags, tense: tense)
    }

    /// A verb where the words around it allow one, else a noun.
    private func englishHit(
        _ match: PhraseTable<Entry>.Match, in text: TokenizedText, from lower: Int
    ) -> Hit? {
        let tense = EnglishTense(text: text, lower: lower)
        let first = match.tokens.lowerBound
        let values = match.values.compactMap { entry in
            tense.resolved(entry.tense, at: first, upTo: match.tokens.upperBound).map {
                (row: entry.row, tense: $0)
            }
        }
        guard !values.isEmpty else { return nil }
        return Hit(
            tokens: match.tokens,
            tags: values.reduce(Tags()) { $0.union(tagsOfRows[Int($1.row)]) },
            tense: values.first { $0.tense != .none }?.tense ?? .none)
    }

    /// `signé`, `signées`: the accent that folding takes away; composed or not.
    static func endsInAcute(_ word: ArraySlice<UInt8>) -> Bool {
        var end = word.endIndex
        /// The byte so many places before the end.
        func byte(_ distance: Int) -> UInt8 {
            end - distance >= word.startIndex ? word[end - distance] : 0
        }
        if byte(1) == UInt8(ascii: "s") { end -= 1 }
        if byte(1) == UInt8(ascii: "e") { end -= 1 }
        return byte(1) == 0xA9 && byte(2) == 0xC3
            || byte(1) == 0x81 && byte(2) == 0xCC && byte(3) == UInt8(ascii: "e")
    }
}
