import Gazetteer
import Records

/// One spelling of a full name over the whole corpus, with all that its mentions say.
struct PersonSpelling: Sendable {
    let name: String
    /// The words in the common spelling, particles left out.
    let words: [String]
    var mentions = 0
    var articles: Set<ArticleID> = []
    var countries: [ActorID: Int] = [:]
    var titles: Set<String> = []

    init(_ name: String, words: [String]) {
        self.name = name
        self.words = words
    }

    /// A given name and a family name, or more.
    var isFull: Bool { words.count >= 2 }

    /// The name needs no mending: full, and not all in capitals.
    var isWellFormed: Bool { isFull && (Self.hasOnlySmall(name) || !Self.hasShouted(name)) }

    /// Whether each word has a small letter of ASCII, as nearly all have: seen without cutting letters out.
    private static func hasOnlySmall(_ name: String) -> Bool {
        name.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") })
            .allSatisfy { $0.contains { $0 &- UInt8(ascii: "a") < 26 } }
    }

    private static func hasShouted(_ name: String) -> Bool {
        name.split(whereSeparator: { $0 == " " || $0 == "-" }).contains { word in
            word.allSatisfy { $0.isUppercase || !$0.isLetter } && word.count > 3
        }
    }

    /// Two spellings of one person: word for word the same name in another transcription.
    func transcribes(_ other: PersonSpelling) -> Bool {
        guard isFull, words.count == other.words.count else { return false }
        return zip(words, other.words).enumerated().allSatisfy { place, pair in
            Transliteration.agree(pair.0, pair.1, isGivenName: place < words.count - 1)
        }
    }

    /// A slip of the pen: the names differ by two letters at most, and a country or an office of the
    /// two is the same.
    func isSlip(of other: PersonSpelling) -> Bool {
        guard isFull, words.count == other.words.count else { return false }
        let joined = words.joined()
        guard joined.count >= 9, sharesOffice(with: other) else { return false }
        return zip(words, other.words).allSatisfy { a, b in
            let limit = min(a.count, b.count) >= 4 ? 1 : 0
            return Transliteration.distance(a, b, limit: limit) != nil
        } && Transliteration.distance(joined, other.words.joined(), limit: 2) != nil
    }

    /// "Mahamat Déby" for "Mahamat Idriss Déby Itno": the same first word, the others in order.
    func shortens(_ longer: PersonSpelling) -> Bool {
        guard isFull, words.count < longer.words.count, words.first == longer.words.first,
            !articles.isDisjoint(with: longer.articles) || sharesCountry(with: longer)
        else { return false }
        var index = 0
        for word in longer.words where index < words.count && words[index] == word { index += 1 }
        return index == words.count
    }

    /// The countries that are stated for the two do not contradict each other.
    func isCompatible(with other: PersonSpelling) -> Bool {
        countries.isEmpty || other.countries.isEmpty || sharesCountry(with: other)
    }

    private func sharesCountry(with other: PersonSpelling) -> Bool {
        countries.keys.contains { other.countries[$0] != nil }
    }

    private func sharesOffice(with other: PersonSpelling) -> Bool {
        sharesCountry(with: other) || !titles.isDisjoint(with: other.titles)
    }

    /// The letters are the same in another order, or two neighbours changed places: a slip, not
    /// another transcription.
    func isMisspelling(of other: PersonSpelling) -> Bool {
        let a = Folding.fold(name).filter(\.isLetter)
        let b = Folding.fold(other.name).filter(\.isLetter)
        return a != b && a.sorted() == b.sorted()
    }
}
