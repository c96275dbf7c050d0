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
        self.language = language
        self.use = use
        let mark = marked.utf8.first
        switch mark {
        case UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "!"):
            text = String(marked.dropFirst())
        default: text = marked
        }
        switch mark {
        case UInt8(ascii: "~"): condition = .queryOnly
        case UInt8(ascii: "?"): condition = .notInPersonName
        case UInt8(ascii: "!"): condition = .upperCaseAlone
        default: condition = Self.condition(of: text, language: language, use: use)
        }
    }

    var name: ActorName { ActorName(text, language: language, use: use) }

    private static func condition(
        of text: String, language: String?, use: ActorName.Use
    ) -> Condition {
        switch use {
        case .demonym where language == "fr": return .anyCase
        case .acronym where text.utf8.count <= 3: return .upperCase
        default:
            let hasCapital = text.unicodeScalars.contains { Letter($0) == .upper }
            return hasCapital ? .capital : .anyCase
        }
    }
}
