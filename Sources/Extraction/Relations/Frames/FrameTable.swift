import Gazetteer
import Records

/// The frames and the words that open them, in one table that all readers share.
final class FrameTable: Sendable {
    struct Entry: Sendable {
        var frame: Int32
        var tense: Tense
        /// Whether the form ends in `-é`; nil for verbs, whose tense tells.
        var isAcute: Bool?
    }

    static let french = FrameTable(
        rows: Table(PackageResources.relations_fr_tsv, hasHeader: false), conjugation: .french)

    static let english = FrameTable(
        rows: Table(PackageResources.relations_en_tsv, hasHeader: false), conjugation: .english)

    let language: Conjugation.Language
    let frames: [Frame]
    /// Lines that could not be read, for the tests: there are none.
    let problems: [String]
    private let table: PhraseTable<Entry>

    /// `rows`: name, words, voice, needs, first, second, gives, and the examples, which only tests read.
    init(rows: Table, conjugation: Conjugation) {
        var conjugation = conjugation
        language = conjugation.language
        var forms = PhraseForms()
        var frames: [Frame] = []
        var problems: [String] = []
        var phrases = PhraseList<Entry>()
        rows.forEachRow { row in
            guard row.count > 1 else { return }
            guard let frame = Frame(row) else {
                problems.append((0..<row.count).map { row[$0] }.joined(separator: "\t"))
                return
            }
            let isNoun = frame.voice == .noun
            for phrase in row.items(1).map(\.trimmed) {
                if isNoun {
                    conjugation.inflect(phrase, into: &forms)
                } else {
                    conjugation.conjugate(phrase, into: &forms)
                }
                for index in 0..<forms.count {
                    let (form, tense) = forms[index]
                    if frame.voice == .passive, !tense.canBeParticiple { continue }
                    let isAcute = isNoun ? Lexicon.endsInAcute(form) : nil
                    phrases.add(
                        form, Entry(frame: Int32(frames.count), tense: tense, isAcute: isAcute))
                }
            }
            frames.append(frame)
        }
        self.frames = frames
        self.problems = problems
        table = PhraseTable(phrases)
    }

    /// A word that opens frames, and how it stands there.
    struct Anchor: Sendable {
        var tokens: Range<Int>
        var frames: [(frame: Int, tense: Tense)]
    }

    /// The words of `range` that open frames, in order.
    func anchors(in range: Range<Int>, of text: TokenizedText) -> [Anchor] {
        var anchors: [Anchor] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard
                let match = table.longestMatch(in: text.tokens, at: index, limit: range.upperBound)
            else {
                index += 1
                continue
            }
            if language == .english {
                let frames = englishFrames(match, of: text, from: range.lowerBound)
                if !frames.isEmpty { anchors.append(Anchor(tokens: match.tokens, frames: frames)) }
                index = match.tokens.upperBound
                continue
            }
            let first = text.tokens[match.tokens.lowerBound]
            let last = text.tokens[match.tokens.upperBound - 1]
            let isCapitals = last.shape == .upper
            let isAcute = Lexicon.endsInAcute(text.utf8[last.start..<last.end])
            let opensAcute = Lexicon.endsInAcute(text.utf8[first.start..<first.end])
            let frames = match.values.filter { isCapitals || $0.isAcute ?? isAcute == isAcute }
                .map { entry -> (frame: Int, tense: Tense) in
                    guard entry.tense == .presentOrParticiple else {
                        return (Int(entry.frame), entry.tense)
                    }
                    return (Int(entry.frame), isCapitals || opensAcute ? .participle : .present)
                }
            if !frames.isEmpty { anchors.append(Anchor(tokens: match.tokens, frames: frames)) }
            index = match.tokens.upperBound
        }
        return anchors
    }

    private func englishFrames(
        _ match: PhraseTable<Entry>.Match, of text: TokenizedText, from lower: Int
    ) -> [(frame: Int, tense: Tense)] {
        let tense = EnglishTense(text: text, lower: lower)
        return match.values.compactMap { entry in
            tense.resolved(
                entry.tense, at: match.tokens.lowerBound, upTo: match.tokens.upperBound
            ).map { (Int(entry.frame), $0) }
        }
    }
}

extension Frame {
    /// Reads a row; nil where a word of it is unknown.
    fileprivate init?(_ row: Table.Row) {
        guard row.count >= 7, let voice = Voice(rawValue: row[2]) else { return nil }
        name = row[0]
        self.voice = voice
        var needs = Tags()
        var conditions: Set<String> = []
        for word in row.words(3) {
            if Self.conditions.contains(word) {
                conditions.insert(word)
            } else if let tag = Tag(named: word) {
                needs.formUnion(tag.tags)
            } else {
                return nil
            }
        }
        self.needs = needs
        isNeededFirst = conditions.contains("subject")
        isByNeeded = conditions.contains("par")
        isDefence = conditions.contains("defence")
        guard let first = Self.parts(row.words(4)), let second = Self.parts(row.words(5)),
            !first.isEmpty
        else { return nil }
        self.first = first
        self.second = second
        var kinds: [AllianceClass] = []
        var sectors: [Sector] = []
        var status: Status?
        var isJoint = false
        for word in row.words(6) {
            if let kind = AllianceClass(rawValue: word) {
                kinds.append(kind)
            } else if let sector = Sector(rawValue: word) {
                sectors.append(sector)
            } else if let known = Status(rawValue: word) {
                status = known
            } else if word == "together" {
                isJoint = true
            } else {
                return nil
            }
        }
        guard kinds.count == 1 else { return nil }
        allianceClass = kinds[0]
        self.sectors = sectors.sorted()
        self.status = status
        self.isJoint = isJoint
    }

    /// Words of the column `needs` that are no tags.
    private static let conditions: Set<String> = ["defence", "par", "subject"]

    private static func parts(_ words: [String]) -> [Part]? {
        let words = words.filter { $0 != "or" }
        let parts = words.compactMap { Part(rawValue: $0) }
        return parts.count == words.count ? parts : nil
    }
}

extension Table.Row {
    fileprivate func words(_ column: Int) -> [String] {
        list(column, separator: UInt8(ascii: " "))
    }
}
