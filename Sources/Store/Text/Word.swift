/// A word of a text, folded, and where it stands.
struct Word: Equatable {
    /// Folded: `pays` for `Pays`, `cooperation` for `coopération`.
    var form: String
    /// Half-open, in UTF-8 bytes of the text.
    var start: Int
    var end: Int
}

/// Cuts a text into the words that search knows: runs of letters and digits.
///
/// `l’accord` is one word, `accord`: an elided article says nothing. `Su-30` is two, `su` and `30`.
/// `Russia's` is `russia`.
enum Words {
    static func of(_ text: String) -> [Word] {
        var words: [Word] = []
        var form: [UInt8] = []
        var start = 0
        var position = 0
        var followsApostrophe = false

        func close(before mark: Unicode.Scalar?) {
            defer { form.removeAll(keepingCapacity: true) }
            guard !form.isEmpty else { return followsApostrophe = false }
            let word = String(decoding: form, as: UTF8.self)
            let isElided = mark.map(isApostrophe) == true && elisions.contains(word)
            let isPossessive = followsApostrophe && word == "s"
            followsApostrophe = mark.map(isApostrophe) == true
            guard !isElided, !isPossessive else { return }
            words.append(Word(form: word, start: start, end: position))
        }

        for scalar in text.unicodeScalars {
            if isWordPart(scalar) {
                if form.isEmpty { start = position }
                LetterFolding.append(scalar, to: &form)
            } else {
                close(before: scalar)
            }
            position += UTF8.width(scalar)
        }
        close(before: nil)
        return words
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x300...0x36F: true
        case ..<0xAA: false
        default:
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}"
    }

    /// What French elides before a vowel.
    private static let elisions: Set<String> = [
        "l", "d", "j", "n", "s", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
    ]
}
