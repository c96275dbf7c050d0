import Gazetteer

/// The words of `Data/offices*.tsv`, `given-names.tsv` and `person-words.tsv`, ready to match.
struct PersonLexicon: Sendable {
    /// An office's name: `ministres` → title "ministre", several holders.
    struct OfficeName: Sendable {
        var title: String
        var kind: OfficeKind
        var isPlural: Bool
    }

    /// What an office can be of: "Défense" (a department), "Conseil de sécurité" (a body).
    struct Domain: Sendable {
        /// With the customary capitals.
        var written: String
        var isDepartment: Bool
        var body: String?
    }

    static let standard = PersonLexicon()

    let offices: PhraseTable<OfficeName>
    let domains: PhraseTable<Domain>
    private var classes: [Form: WordClass] = [:]

    private init() {
        let offices = TabularData.rows(PackageResources.offices_tsv).compactMap { row in
            OfficeKind(rawValue: row[2]).map {
                (row[0], OfficeName(title: row[1], kind: $0, isPlural: row[3] == "plural"))
            }
        }
        let domains = TabularData.rows(PackageResources.offices_departments_tsv).map { row in
            let body = row.count > 2 && !row[2].isEmpty ? row[2] : nil
            return (
                row[0], Domain(written: row[0], isDepartment: row[1] == "department", body: body)
            )
        }
        self.offices = PhraseTable(offices)
        self.domains = PhraseTable(domains)
        for (phrase, _) in offices {
            if let first = Tokenizer.forms(of: phrase).first { add(first, .office) }
        }
        for row in TabularData.rows(PackageResources.given_names_tsv) {
            add(Form(row[0]), .givenName)
        }
        for row in TabularData.rows(PackageResources.person_words_tsv) {
            guard let wordClass = WordClass.byName[row[0]] else { continue }
            for word in row[1].split(separator: " ") { add(Self.form(of: word), wordClass) }
        }
    }

    func wordClass(of form: Form) -> WordClass { classes[form] ?? [] }

    private mutating func add(_ form: Form, _ wordClass: WordClass) {
        classes[form, default: []].formUnion(wordClass)
    }

    /// Of `porte-avions` it is the last part that stands before a name.
    private static func form(of word: Substring) -> Form {
        Form(String(word.split(separator: "-").last ?? word))
    }
}

/// The kind of an office: decides whether its country may be inferred, and what "homologue" repeats.
enum OfficeKind: String, Sendable {
    case headOfState = "head_of_state"
    case headOfGovernment = "head_of_government"
    case royal, minister, military, leader, spokesperson, diplomat, official, parliament
    case profession, religious, rank
    /// "le titulaire de la Défense": says no more than "ministre".
    case holder
    /// "son homologue": the office is that of somebody named before.
    case counterpart
    case colleague

    /// An office of the state itself: in national news it needs no country beside it.
    var isNational: Bool {
        switch self {
        case .headOfState, .headOfGovernment, .royal, .minister, .military, .holder: true
        default: false
        }
    }
}
