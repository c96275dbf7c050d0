import Gazetteer
import Records

/// An office in the text: "ministres français des Affaires étrangères et des Armées".
struct OfficePhrase: Sendable {
    enum Determiner: Sendable {
        /// "…, ministre de la Défense": the office alone.
        case none
        case article
        /// "son homologue".
        case possessive
        /// "du ministre", "au ministre": not in apposition to what stands before.
        case contracted
    }

    /// A part of the title behind its head, in the order of the text.
    struct Piece: Sendable {
        /// "de la Défense", ", de la Coopération", "et des Armées".
        var text: String
        /// "des Armées", where the piece may be one of several offices.
        var domain: String?
        var body: String?
    }

    /// The words of the office, without determiner.
    var tokens: Range<Int>
    /// Where the determiner and "ancien", "ex-" begin.
    var start: Int
    var determiner: Determiner
    var kind: OfficeKind
    var isPlural: Bool
    /// "ministre", "ancien président", "secrétaire général".
    var head: String
    var pieces: [Piece] = []
    /// The states that the office names, in order.
    var countries: [ActorID] = []
    /// "son homologue": the country is another than that of the article.
    var isCounterpart = false
    /// The last word consumed is a common noun of a thing: what follows is the thing's name.
    var endsInThing = false

    /// An office that every state has one of: where no word says whose, the article's own is meant.
    var isNational: Bool {
        let isPlain = pieces.allSatisfy {
            $0.domain != nil && ($0.body == nil || $0.body == "République")
        }
        guard kind.isNational, !isCounterpart, isPlain else { return false }
        return !(head == "ministre" && pieces.isEmpty) && !head.hasPrefix("secrétaire")
    }

    /// One title for each of `count` holders: respectively, or the same for all.
    func titles(for count: Int) -> [(title: String, body: String?)] {
        let domains = pieces.filter { $0.domain != nil }
        if isPlural, count > 1, domains.count == count {
            return domains.map { (join(head, $0.domain ?? ""), $0.body) }
        }
        let title = pieces.reduce(head) { join($0, $1.text) }
        return Array(repeating: (title, pieces.lazy.compactMap(\.body).first), count: count)
    }

    /// The country of each of `count` holders.
    func countries(for count: Int) -> [ActorID?] {
        if count > 1, countries.count == count { return countries }
        // Several countries and one holder: the first governs ("ambassadeur de France au Mali").
        if countries.count > 1, count > 1 { return Array(repeating: nil, count: count) }
        return Array(repeating: countries.first, count: count)
    }

    private func join(_ a: String, _ b: String) -> String {
        b.hasPrefix(",") || a.isEmpty ? a + b : a + " " + b
    }
}
