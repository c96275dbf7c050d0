/// The plurals of French nouns and of the phrases that they open.
extension PhraseForms {
    /// Becomes the forms of `phrase`, once each: `base militaire`, `bases militaire`, `bases militaires`.
    mutating func inflect(_ phrase: ArraySlice<UInt8>) {
        keep(phrase)
        let words = phrase.words
        for inflected in [1, words.count] {
            for (place, word) in words.enumerated() {
                if place > 0 { write(" ") }
                write(word, isPlural: place < inflected)
            }
            end(.none)
            dropRepetition()
        }
    }

    private mutating func write(_ word: ArraySlice<UInt8>, isPlural: Bool) {
        guard isPlural, !Self.isFixed(word) else { return write(word) }
        if word.ends(in: "al") {
            write(word.dropLast(2))
            write("aux")
        } else {
            write(word)
            write(word.ends(in: "eau") ? "x" : "s")
        }
    }

    private static func isFixed(_ word: ArraySlice<UInt8>) -> Bool {
        word.ends(in: "s") || word.ends(in: "x") || word.contains(UInt8(ascii: "'"))
            || small.contains(word)
    }

    /// Words within a phrase that have no plural.
    private static let small = [
        "de", "du", "des", "à", "la", "le", "en", "et", "contre", "d'",
    ].map { Array($0.utf8)[...] }
}
