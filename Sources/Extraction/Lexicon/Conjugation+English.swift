import Gazetteer

/// English verbs: four forms, of which the words around them tell what they are.
extension Conjugation {
    static let english = Conjugation(
        rows: Table(PackageResources.verbs_en_tsv, hasHeader: false), language: .english)

    /// Puts into `forms` those of the phrase, whose first word is conjugated: of "take part in" they are
    /// `takes part in`, `took part in`, `taking part in`, ….
    func conjugateEnglish(_ phrase: ArraySlice<UInt8>, into forms: inout PhraseForms) {
        forms.removeAll()
        let verb = phrase.prefix { $0 != UInt8(ascii: " ") }
        let rest = phrase[verb.endIndex...]
        guard !verb.isEmpty else { return }
        func add(_ stem: ArraySlice<UInt8>, _ ending: String, _ tense: Tense) {
            forms.write(stem)
            forms.write(ending)
            forms.write(rest)
            forms.end(tense)
        }
        let stem = Self.doubled(verb) ? verb + [verb[verb.endIndex - 1]] : verb
        let isMute = verb.ends(in: "e")
        let isSoft = verb.ends(in: "y") && !Self.endsInVowel(verb.dropLast())
        add(verb, "", .bare)
        if isSoft {
            add(verb.dropLast(), "ies", .present)
        } else {
            add(verb, Self.hisses(verb) ? "es" : "s", .present)
        }
        add(isMute && !verb.ends(in: "ee") ? verb.dropLast() : stem, "ing", .gerund)
        guard let parts = principalParts(of: verb) else {
            return isSoft
                ? add(verb.dropLast(), "ied", .pastOrParticiple)
                : add(isMute ? verb.dropLast() : stem, "ed", .pastOrParticiple)
        }
        if parts[0] == parts[1] { return add(parts[0], "", .pastOrParticiple) }
        add(parts[0], "", .past)
        add(parts[1], "", .participle)
    }

    /// Becomes the singular and the plural of `phrase`, whose head stands before an "of": `bases`,
    /// `memorandums of understanding`.
    static func inflectEnglish(_ phrase: ArraySlice<UInt8>, into forms: inout PhraseForms) {
        forms.keep(phrase)
        let words = phrase.words
        let head = words.firstIndex { Self.linking.contains($0) } ?? words.count
        guard head > 0, !words[head - 1].ends(in: "s") || words[head - 1].ends(in: "ss") else {
            return
        }
        for (place, word) in words.enumerated() {
            if place > 0 { forms.write(" ") }
            guard place == head - 1 else {
                forms.write(word)
                continue
            }
            let isSoft = word.ends(in: "y") && !endsInVowel(word.dropLast())
            forms.write(isSoft ? word.dropLast() : word)
            forms.write(isSoft ? "ies" : hisses(word) ? "es" : "s")
        }
        forms.end(.none)
    }

    private static let linking = ["of", "on", "with", "in", "for", "to"].map { Array($0.utf8)[...] }

    /// scrap → scrapped, but deliver → delivered: of longer verbs the table lists those that double.
    private static func doubled(_ verb: ArraySlice<UInt8>) -> Bool {
        guard let last = verb.last, !"aeiouwxy".utf8.contains(last),
            endsInVowel(verb.dropLast()), !endsInVowel(verb.dropLast(2))
        else { return false }
        return verb.count <= 5 && verb.count { "aeiouy".utf8.contains($0) } == 1
    }

    private static func endsInVowel(_ word: ArraySlice<UInt8>) -> Bool {
        word.last.map { "aeiou".utf8.contains($0) } ?? false
    }

    private static func hisses(_ word: ArraySlice<UInt8>) -> Bool {
        ["s", "x", "z", "ch", "sh"].contains { word.ends(in: $0) }
    }
}
