import Gazetteer
import Records

/// A name in the text, with what speaks for its being a person's.
struct PersonCandidate: Sendable {
    var name: PersonName
    var sentence: Int
    /// The words of the name without particles and hyphens, folded.
    var forms: [Form]
    var title: String?
    var body: String?
    var kind: OfficeKind?
    /// The country of the office may be inferred.
    var isNational = false
    var country: ActorID?
    var isCountryInferred = false
    var titleTokens: Range<Int>?
    var isAccepted = false
    var rule = ""

    init(_ name: PersonName, sentence: Int, page: PersonPage) {
        self.name = name
        self.sentence = sentence
        forms = name.tokens.filter {
            page.startsUpper($0) || page.wordClass($0).isDisjoint(with: .particle)
        }
        .map { page.tokens[$0].form }.filter { $0 != .hyphen && $0 != .period }
    }

    mutating func accept(_ rule: String) {
        if !isAccepted { self.rule = rule }
        isAccepted = true
    }
}
