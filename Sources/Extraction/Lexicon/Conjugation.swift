import Gazetteer

/// When a verb form places what it says.
enum Tense: UInt8, Sendable {
    /// Not a verb form, or a form that says nothing of time.
    case none
    case infinitive, participle, gerund, present, imperfect, past, future, conditional
    /// `signe` and `signé` fold to one form; the accent in the text decides.
    case presentOrParticiple
    /// English `signed` and `supply`: the words around decide (`EnglishTense`).
    case pastOrParticiple, bare

    var canBeParticiple: Bool {
        self == .participle || self == .presentOrParticiple || self == .pastOrParticiple
    }
}

/// The third-person forms of verbs, as news uses them, and the plurals of nouns.
struct Conjugation {
    enum Language: Sendable { case french, english }

    let language: Language
    private var irregular: [ArraySlice<UInt8>: [ArraySlice<UInt8>]] = [:]
    /// Of the verb alone, before its pronoun and what follows it are joined to it.
    private var bare = PhraseForms()

    static let french = Conjugation(rows: Table(PackageResources.verbs_fr_tsv, hasHeader: false))

    /// `rows`: infinitive and eight principal parts (Data/verbs-fr.tsv), in English two (Data/verbs-en.tsv).
    init(rows: Table, language: Language = .french) {
        self.language = language
        let count = language == .french ? 9 : 3
        rows.forEachRow { row in
            if row.count == count { irregular[row.bytes(0)] = (1..<count).map { row.bytes($0) } }
        }
    }

    /// Puts into `forms` the numbers of a noun.
    func inflect(_ phrase: ArraySlice<UInt8>, into forms: inout PhraseForms) {
        switch language {
        case .french: forms.inflect(phrase)
        case .english: Self.inflectEnglish(phrase, into: &forms)
        }
    }

    func principalParts(of verb: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? { irregular[verb] }

    /// Puts into `forms` those of the phrase, whose first word is conjugated: of "s'engager à" they are
    /// `s'engage à`, `s'est engagé à`, ….
    mutating func conjugate(_ phrase: ArraySlice<UInt8>, into forms: inout PhraseForms) {
        if language == .english { return conjugateEnglish(phrase, into: &forms) }
        forms.removeAll()
        let isSplit = phrase.starts(with: "se ".utf8)
        let isReflexive = isSplit || phrase.starts(with: "s'".utf8)
        let verb = phrase.dropFirst(isSplit ? 3 : isReflexive ? 2 : 0)
        let infinitive = verb.prefix { $0 != UInt8(ascii: " ") }
        let rest = verb[infinitive.endIndex...]
        guard !infinitive.isEmpty else { return }
        bare.removeAll()
        conjugate(infinitive)
        let pronoun = Self.beginsInVowel(infinitive) ? "s'" : "se "
        for index in 0..<bare.count {
            let (form, tense) = bare[index]
            func add(_ before: String, _ tense: Tense) {
                forms.write(before)
                forms.write(form)
                forms.write(rest)
                forms.end(tense)
            }
            if !isReflexive {
                add("", tense)
            } else if tense.canBeParticiple {
                for auxiliary in Self.auxiliaries { add(auxiliary, .participle) }
                if tense == .presentOrParticiple { add(pronoun, .present) }
            } else {
                add(pronoun, tense)
            }
        }
    }

    private static let auxiliaries = ["s'est ", "se sont ", "s'était ", "s'étaient ", "s'être "]

    private static func beginsInVowel(_ word: ArraySlice<UInt8>) -> Bool {
        ["a", "e", "i", "o", "u", "y", "é", "è", "ê", "h"].contains { word.starts(with: $0.utf8) }
    }

    private mutating func conjugate(_ infinitive: ArraySlice<UInt8>) {
        if let parts = irregular[infinitive] { return irregularForms(infinitive, parts) }
        if infinitive.ends(in: "er") {
            firstGroup(infinitive)
        } else if infinitive.ends(in: "ir") {
            secondGroup(infinitive)
        } else {
            bare.add(infinitive, .infinitive)
        }
    }

    private mutating func firstGroup(_ infinitive: ArraySlice<UInt8>) {
        let stem = infinitive.dropLast(2)
        // Before a: engager → engageait.
        let soft = stem.ends(in: "g") ? stem + "e".utf8 : stem
        // renouveler → renouvelle, déployer → déploie.
        let isSoftened = stem.ends(in: "y")
        let strong =
            stem.ends(in: "el")
            ? stem + "l".utf8 : isSoftened ? stem.dropLast() + "i".utf8 : stem
        bare.add(infinitive, .infinitive)
        bare.add(stem, "e", .presentOrParticiple)
        bare.add(stem, "es", .presentOrParticiple)
        bare.add(stem, "ee", .participle)
        bare.add(stem, "ees", .participle)
        bare.add(strong, "ent", .present)
        bare.add(soft, "ant", .gerund)
        if isSoftened || stem.ends(in: "el") {
            bare.add(strong, "e", .present)
            bare.add(stem, "ent", .present)
        }
        imperfect(soft)
        bare.add(soft, "a", .past)
        bare.add(stem, "erent", .past)
        future(strong + "er".utf8)
    }

    private mutating func secondGroup(_ infinitive: ArraySlice<UInt8>) {
        let stem = infinitive.dropLast(1)
        bare.add(infinitive, .infinitive)
        bare.add(stem, "ssant", .gerund)
        agreements(stem)
        bare.add(stem, "t", .present)
        bare.add(stem, "ssent", .present)
        bare.add(stem, "rent", .past)
        imperfect(stem + "ss".utf8)
        future(infinitive)
    }

    private mutating func irregularForms(
        _ infinitive: ArraySlice<UInt8>, _ parts: [ArraySlice<UInt8>]
    ) {
        bare.add(infinitive, .infinitive)
        agreements(parts[0])
        bare.add(parts[1], .present)
        bare.add(parts[2], .present)
        imperfect(parts[3])
        bare.add(parts[4], .past)
        bare.add(parts[5], .past)
        future(parts[6])
        bare.add(parts[7], .gerund)
    }

    private mutating func agreements(_ participle: ArraySlice<UInt8>) {
        bare.add(participle, .participle)
        bare.add(participle, "e", .participle)
        bare.add(participle, participle.ends(in: "s") ? "" : "s", .participle)
        bare.add(participle, "es", .participle)
    }

    private mutating func imperfect(_ stem: ArraySlice<UInt8>) {
        bare.add(stem, "ait", .imperfect)
        bare.add(stem, "aient", .imperfect)
    }

    private mutating func future(_ stem: ArraySlice<UInt8>) {
        bare.add(stem, "a", .future)
        bare.add(stem, "ont", .future)
        bare.add(stem, "ait", .conditional)
        bare.add(stem, "aient", .conditional)
    }
}
