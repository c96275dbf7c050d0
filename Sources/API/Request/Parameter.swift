/// The query parameters, in the order in which a canonical query names them.
enum Parameter: String, CaseIterable, Sendable {
    case partner, match, status
    case allianceClass = "class"
    case sector, instrument
    case cowType = "cow_type"
    case kind, country, subject, predicate, modality, polarity, rank
    case eventType = "type"
    case mode, alliance
    case memberOf = "member_of"
    case actor, language, article, publisher
    case announced, signed, effective, expires, terminated, published, date
    case activeOn = "active_on"
    case dateMatch = "date_match"
    case q, facet, lang, fields, include, shape, sort, limit, cursor
    case interval, of, years

    static let names = ShortNames(of: Parameter.self)

    /// Whether it names partners or says how what is found is shown; the others narrow down what is found.
    var isOfPage: Bool {
        switch self {
        case .partner, .match, .facet, .lang, .fields, .include, .shape, .sort, .limit, .cursor:
            true
        default: false
        }
    }

    /// Whether a request may name it more than once.
    var isRepeatable: Bool { self == .partner }
}
