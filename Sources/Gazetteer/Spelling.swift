import Records

/// A name as a table writes it: the words, and how they must be written in a text to count.
///
/// The first character of a field says what its letters cannot: `~` only a query may use the name
/// (`~Maurice`, a first name in most texts), `?` not beside another capitalised word (`?Paris`, so
/// that a Franck Paris stays a person), `!` an acronym that is also a word (`!UN`), which counts only
/// where its neighbours are not in capitals as well.
struct Spelling {
    /// What a text must show for the name to count.
    enum Condition: UInt8, Sendable {
        /// Any letters: a French adjective.
        case anyCase
        /// A capital letter in the phrase.
        case capital
        /// A capital at the beginning, article or not: "Le Monde".
        case capitalAtStart
        /// As `capital`, and no capitalised word beside it.
        case notInPersonName
        /// All capitals: an acronym of two or three letters.
        case upperCase
        /// As `upperCase`, and not among words in capitals.
        case upperCaseAlone
        /// Never in a text.
        case queryOnly
    }

    var text: String
    var language: String?
    var use: ActorName.Use
    var condition: Condition

    init(_ marked: String, language: String?, use: ActorName.Use) {
        self.init(Array(marked.utf8)[...], language: language, use: use)
    }

    init(_ marked: ArraySlice<UInt8>, language: String?, use: ActorName.Use) {
        self.language = language
        self.use = use
        let stated = marked.first.flatMap { Self.condition(markedBy: $0) }
        let plain = stated == nil ? marked : marked.dropFirst()
        text = String(decoding: plain, as: UTF8.self)
        condition = stated ?? Self.condition(of: plain, language: language, use: use)
    }

    var name: ActorName { ActorName(text, language: language, use: use) }

    private static func condition(markedBy mark: UInt8) -> Condition? {
        switch mark {
        case UInt8(ascii: "~"): .queryOnly
        case UInt8(ascii: "?"): .notInPersonName
        case UInt8(ascii: "!"): .upperCaseAlone
        default: nil
        }
    }

    private static func condition(
        of text: ArraySlice<UInt8>, language: String?, use: ActorName.Use
    ) -> Condition {
        switch use {
        case .demonym where language == "fr": return .anyCase
        case .acronym where text.count <= 3: return .upperCase
        default: return hasCapital(text.span) ? .capital : .anyCase
        }
    }

    private static func hasCapital(_ text: Span<UInt8>) -> Bool {
        var index = 0
        while let point = CodePoint(in: text, at: index) {
            if Letter(point.scalar) == .upper { return true }
            index += point.width
        }
        return false
    }
}
