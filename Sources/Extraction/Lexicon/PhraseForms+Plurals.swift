/// The plurals of French nouns and of the phrases that they open.
extension PhraseForms {
    /// Becomes the forms of `phrase`, once each: `base militaire`, `bases militaire`, `bases militaires`.
    mutating func inflect(_ phrase: ArraySlice<UInt8>) {
        keep(phrase)
        let words = phrase.words
        for inflected in [1, words.count] {
            var plural: ArraySlice<UInt8> = []
            for (place, word) in words.enumerated() {
                if place > 0 { plural.append(UInt8(ascii: " ")) }
                Self.append(word, isPlural: place < inflected, to: &plural)
            }
            add(plural, .none)
            dropRepetition()
        }
    }

    private static func append(
        _ word: ArraySlice<UInt8>, isPlural: Bool, to phrase: inout ArraySlice<UInt8>
    ) {
        let isFixed =
            word.ends(in: "s") || word.ends(in: "x") || word.contains(UInt8(ascii: "'"))
            || small.contains(word)
        if !isPlural || isFixed {
            phrase += word
        } else if word.ends(in: "al") {
            phrase += word.dropLast(2)
            phrase += "aux".utf8
        } else {
            phrase += word
            phrase.append(word.ends(in: "eau") ? UInt8(ascii: "x") : UInt8(ascii: "s"))
        }
    }

    /// Words within a phrase that have no plural.
    private static let small = [
        "de", "du", "des", "à", "la", "le", "en", "et", "contre", "d'",
    ].map { Array($0.utf8)[...] }
}
