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
    private let classes: [Form: WordClass]

    private init() {
        var classes: [Form: WordClass] = [:]
        classes.reserveCapacity(3072)
        func add(_ form: Form, _ wordClass: WordClass) {
            classes[form, default: []].formUnion(wordClass)
        }
        var offices = PhraseList<OfficeName>()
        Self.forEachRow(of: PackageResources.offices_tsv) { row in
            guard let kind = OfficeKind(rawValue: row[2]) else { return }
            let isPlural = row[3] == "plural"
            offices.add(row.bytes(0), OfficeName(title: row[1], kind: kind, isPlural: isPlural))
            if let first = offices.firstWord { add(first, .office) }
        }
        var domains = PhraseList<Domain>()
        Self.forEachRow(of: PackageResources.offices_departments_tsv) { row in
            let isDepartment = row[1] == "department"
            domains.add(
                row.bytes(0),
                Domain(written: row[0], isDepartment: isDepartment, body: row.value(2)))
        }
        Self.forEachRow(of: PackageResources.given_names_tsv) { row in
            add(Form(row.bytes(0)), .givenName)
        }
        Self.forEachRow(of: PackageResources.person_words_tsv) { row in
            guard let wordClass = WordClass.byName[row[0]] else { return }
            for word in row.bytes(1).words { add(Self.form(of: word), wordClass) }
        }
        self.offices = PhraseTable(offices)
        self.domains = PhraseTable(domains)
        self.classes = classes
    }

    private static func forEachRow(of bytes: [UInt8], _ body: (Table.Row) -> Void) {
        Table(bytes, hasHeader: false).forEachRow(body)
    }

    func wordClass(of form: Form) -> WordClass { classes[form] ?? [] }

    /// Of `porte-avions` it is the last part that stands before a name.
    private static func form(of word: ArraySlice<UInt8>) -> Form {
        Form(word.split(separator: UInt8(ascii: "-")).last ?? word)
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
