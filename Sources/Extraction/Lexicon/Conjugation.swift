/// When a verb form places what it says.
enum Tense: UInt8, Sendable {
    /// Not a verb form, or a form that says nothing of time.
    case none
    case infinitive, participle, gerund, present, imperfect, past, future, conditional
    /// `signe` and `signé` fold to one form; the accent in the text decides.
    case presentOrParticiple
}

/// The third-person forms of French verbs, as news uses them.
struct Conjugation {
    typealias Forms = [(form: String, tense: Tense)]

    private var irregular: [String: [String]] = [:]

    /// `rows`: infinitive and eight principal parts (Data/verbs-fr.tsv).
    init(rows: [[String]]) {
        for row in rows where row.count == 9 { irregular[row[0]] = Array(row[1...]) }
    }

    /// `forms(of: "s'engager à")` → `s'engage à`, `s'est engagé à`, …: the first word is conjugated.
    func forms(of phrase: String) -> Forms {
        var words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { return [] }
        if first == "se" || first.hasPrefix("s'") {
            if first == "se" { words.removeFirst() } else { words[0] = String(first.dropFirst(2)) }
            return reflexive(words)
        }
        let rest = words.dropFirst().map { " " + $0 }.joined()
        return verb(first).map { ($0.form + rest, $0.tense) }
    }

    private func reflexive(_ words: [String]) -> Forms {
        guard let infinitive = words.first else { return [] }
        let rest = words.dropFirst().map { " " + $0 }.joined()
        let pronoun = "aeiouyéèêh".contains(infinitive.first ?? "x") ? "s'" : "se "
        return verb(infinitive).flatMap { form, tense -> Forms in
            guard tense == .participle || tense == .presentOrParticiple else {
                return [(pronoun + form + rest, tense)]
            }
            let perfects = ["s'est ", "se sont ", "s'était ", "s'étaient ", "s'être "].map {
                ($0 + form + rest, Tense.participle)
            }
            return perfects
                + (tense == .presentOrParticiple ? [(pronoun + form + rest, .present)] : [])
        }
    }

    private func verb(_ infinitive: String) -> Forms {
        if let parts = irregular[infinitive] { return irregularForms(infinitive, parts) }
        if infinitive.hasSuffix("er") { return firstGroup(infinitive) }
        if infinitive.hasSuffix("ir") { return secondGroup(infinitive) }
        return [(infinitive, .infinitive)]
    }

    private func firstGroup(_ infinitive: String) -> Forms {
        let stem = String(infinitive.dropLast(2))
        // Before a: engager → engageait.
        let soft = stem.hasSuffix("g") ? stem + "e" : stem
        // renouveler → renouvelle, déployer → déploie.
        let strong =
            stem.hasSuffix("el")
            ? stem + "l" : stem.hasSuffix("y") ? String(stem.dropLast()) + "i" : stem
        var forms: Forms = [(infinitive, .infinitive)]
        forms += [(stem + "e", .presentOrParticiple), (stem + "es", .presentOrParticiple)]
        forms += [(stem + "ee", .participle), (stem + "ees", .participle)]
        forms += [(strong + "ent", .present), (soft + "ant", .gerund)]
        if strong != stem { forms += [(strong + "e", .present), (stem + "ent", .present)] }
        forms += imperfect(soft) + [(soft + "a", .past), (stem + "erent", .past)]
        return forms + future(strong + "er")
    }

    private func secondGroup(_ infinitive: String) -> Forms {
        let stem = String(infinitive.dropLast(1))
        return [(infinitive, .infinitive), (stem + "ssant", .gerund)]
            + agreements(stem) + [(stem + "t", .present), (stem + "ssent", .present)]
            + [(stem + "rent", .past)] + imperfect(stem + "ss") + future(infinitive)
    }

    private func irregularForms(_ infinitive: String, _ parts: [String]) -> Forms {
        [(infinitive, .infinitive)] + agreements(parts[0])
            + [(parts[1], .present), (parts[2], .present)] + imperfect(parts[3])
            + [(parts[4], .past), (parts[5], .past)] + future(parts[6]) + [(parts[7], .gerund)]
    }

    private func agreements(_ participle: String) -> Forms {
        let plural = participle.hasSuffix("s") ? participle : participle + "s"
        return [participle, participle + "e", plural, participle + "es"].map { ($0, .participle) }
    }

    private func imperfect(_ stem: String) -> Forms {
        [(stem + "ait", .imperfect), (stem + "aient", .imperfect)]
    }

    private func future(_ stem: String) -> Forms {
        [
            (stem + "a", .future), (stem + "ont", .future), (stem + "ait", .conditional),
            (stem + "aient", .conditional),
        ]
    }
}
