import Gazetteer

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
        var scan = Scan()
        let scalars = text.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            if isWordPart(scalar) {
                if scan.first == nil { scan.first = (index, scan.position) }
            } else if let first = scan.first {
                scan.close(scalars[first.index..<index], at: first.position, before: scalar, &words)
            } else {
                scan.followsApostrophe = false
            }
            scan.position += UTF8.width(scalar)
        }
        if let first = scan.first {
            scan.close(scalars[first.index...], at: first.position, before: nil, &words)
        }
        return words
    }

    private struct Scan {
        /// In UTF-8 bytes.
        var position = 0
        /// Where the word began that is being read.
        var first: (index: String.Index, position: Int)?
        var followsApostrophe = false

        mutating func close(
            _ scalars: Substring.UnicodeScalarView, at start: Int, before mark: Unicode.Scalar?,
            _ words: inout [Word]
        ) {
            let form = Folding.fold(String(scalars))
            let isBeforeApostrophe = mark.map(isApostrophe) == true
            let isElided = isBeforeApostrophe && elisions.contains(form)
            let isPossessive = followsApostrophe && form == "s"
            (first, followsApostrophe) = (nil, isBeforeApostrophe)
            guard !isElided, !isPossessive, !form.isEmpty else { return }
            words.append(Word(form: form, start: start, end: position))
        }
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
