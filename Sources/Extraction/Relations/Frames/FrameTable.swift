import Gazetteer
import Records

/// The frames and the words that open them, in one table.
struct FrameTable: Sendable {
    struct Entry: Sendable {
        var frame: Int
        var tense: Tense
        /// Whether the form ends in `-é`; nil for verbs, whose tense tells.
        var isAcute: Bool?
    }

    static let french = FrameTable(
        rows: TabularData.rows(PackageResources.relations_fr_tsv),
        verbs: TabularData.rows(PackageResources.verbs_fr_tsv))

    let frames: [Frame]
    /// Lines that could not be read, for the tests: there are none.
    let problems: [String]
    private let table: PhraseTable<Entry>

    /// `rows`: name, words, voice, needs, first, second, gives, and the examples, which only tests read.
    init(rows: [[String]], verbs: [[String]]) {
        let conjugation = Conjugation(rows: verbs)
        var frames: [Frame] = []
        var problems: [String] = []
        var phrases: [(phrase: String, value: Entry)] = []
        for row in rows where row.count > 1 {
            guard let frame = Frame(row) else {
                problems.append(row.joined(separator: "\t"))
                continue
            }
            for phrase in row[1].split(separator: "|").map({ TabularData.trim($0) }) {
                phrases += Self.forms(of: phrase, frame.voice, conjugation).map {
                    ($0.form, Entry(frame: frames.count, tense: $0.tense, isAcute: $0.isAcute))
                }
            }
            frames.append(frame)
        }
        self.frames = frames
        self.problems = problems
        table = PhraseTable(phrases)
    }

    private static func forms(
        of phrase: String, _ voice: Frame.Voice, _ conjugation: Conjugation
    ) -> [(form: String, tense: Tense, isAcute: Bool?)] {
        switch voice {
        case .noun:
            Lexicon.numbers(of: phrase).map {
                ($0, .none, Lexicon.endsInAcute(Array($0.utf8)[...]))
            }
        case .active, .any: conjugation.forms(of: phrase).map { ($0.form, $0.tense, nil) }
        case .passive:
            conjugation.forms(of: phrase).filter {
                $0.tense == .participle || $0.tense == .presentOrParticiple
            }
            .map { ($0.form, $0.tense, nil) }
        }
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
            let first = text.tokens[match.tokens.lowerBound]
            let last = text.tokens[match.tokens.upperBound - 1]
            let isCapitals = last.shape == .upper
            let isAcute = Lexicon.endsInAcute(text.utf8[last.start..<last.end])
            let opensAcute = Lexicon.endsInAcute(text.utf8[first.start..<first.end])
            let frames = match.values.filter { isCapitals || $0.isAcute ?? isAcute == isAcute }
                .map { entry -> (frame: Int, tense: Tense) in
                    guard entry.tense == .presentOrParticiple else {
                        return (entry.frame, entry.tense)
                    }
                    return (entry.frame, isCapitals || opensAcute ? .participle : .present)
                }
            if !frames.isEmpty { anchors.append(Anchor(tokens: match.tokens, frames: frames)) }
            index = match.tokens.upperBound
        }
        return anchors
    }
}

extension Frame {
    /// Reads a row; nil where a word of it is unknown.
    fileprivate init?(_ row: [String]) {
        guard row.count >= 7, let voice = Voice(rawValue: row[2]) else { return nil }
        name = row[0]
        self.voice = voice
        var needs = Tags()
        isNeededFirst = row[3].split(separator: " ").contains("subject")
        isByNeeded = row[3].split(separator: " ").contains("par")
        isDefence = row[3].split(separator: " ").contains("defence")
        for word in row[3].split(separator: " ") where !Self.conditions.contains(String(word)) {
            guard let tag = Tag(rawValue: String(word)) else { return nil }
            needs.formUnion(tag.tags)
        }
        self.needs = needs
        guard let first = Self.parts(row[4]), let second = Self.parts(row[5]), !first.isEmpty
        else { return nil }
        self.first = first
        self.second = second
        var kinds: [AllianceClass] = []
        var sectors: [Sector] = []
        var status: Status?
        var isJoint = false
        for word in row[6].split(separator: " ").map(String.init) {
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

    private static func parts(_ text: String) -> [Part]? {
        let words = text.split(separator: " ").filter { $0 != "or" }
        let parts = words.compactMap { Part(rawValue: String($0)) }
        return parts.count == words.count ? parts : nil
    }
}
