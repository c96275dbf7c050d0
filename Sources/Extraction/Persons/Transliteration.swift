import Gazetteer

/// Makes spellings of one foreign name comparable: `Choïgou` and `Shoigu`, `Loukachenko` and
/// `Lukashenka`, `Guérassimov` and `Gerasimov`.
enum Transliteration {
    /// The words of a name without particles, folded and spelled alike: `sergei soigu`.
    static func words(of name: String) -> [String] {
        Folding.fold(name).unicodeScalars.split { !belongsToWord($0) }
            .map { plain($0) }.filter { !$0.isEmpty && !particles.contains($0) }
    }

    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "'": true
        default:
            !scalar.isASCII
                && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
    }

    /// As folded in `words`.
    private static let particles: Set<String> = [
        "al", "el", "ben", "bin", "ibn", "as", "ould", "uld", "de", "la", "von", "van", "der",
    ]

    /// One word in the common spelling. Folded words have no marks, so that a scalar is a letter.
    private static func plain(_ folded: some Sequence<Unicode.Scalar>) -> String {
        var word: [Unicode.Scalar] = []
        for letter in folded where letter != "'" { word.append(letter) }
        for rule in rules where word.contains(rule.first) { rule.apply(to: &word) }
        // Alexandre, Alexander, Aleksandr.
        if word.suffix(3).elementsEqual(dre) || word.suffix(3).elementsEqual(der) {
            word.removeLast(2)
            word.append("r")
        }
        return spelling { add in
            for (index, letter) in word.enumerated() where index == 0 || word[index - 1] != letter {
                add(letter)
            }
        }
    }

    private static let dre: [Unicode.Scalar] = ["d", "r", "e"]
    private static let der: [Unicode.Scalar] = ["d", "e", "r"]

    /// A string of the letters that `letters` adds, by its octets: nearly all are of ASCII.
    private static func spelling(_ letters: ((Unicode.Scalar) -> Void) -> Void) -> String {
        var octets: [UInt8] = []
        letters { letter in
            if letter.isASCII {
                octets.append(UInt8(truncatingIfNeeded: letter.value))
            } else {
                octets.append(contentsOf: String(letter).utf8)
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    /// Letters that are written otherwise in the common spelling.
    private struct Rule: Sendable {
        let first: Unicode.Scalar
        let from: [Unicode.Scalar]
        let to: [Unicode.Scalar]

        init(_ from: String, _ to: String) {
            self.from = Array(from.unicodeScalars)
            self.to = Array(to.unicodeScalars)
            first = self.from[0]
        }

        func apply(to word: inout [Unicode.Scalar]) {
            var start = 0
            while start + from.count <= word.count {
                if word[start] == first, stands(at: start, in: word) {
                    word.replaceSubrange(start..<start + from.count, with: to)
                    start += to.count
                } else {
                    start += 1
                }
            }
        }

        private func stands(at start: Int, in word: [Unicode.Scalar]) -> Bool {
            from.indices.allSatisfy { word[start + $0] == from[$0] }
        }
    }

    private static let rules = [
        Rule("tch", "s"), Rule("sch", "s"), Rule("sh", "s"), Rule("ch", "s"), Rule("cz", "s"),
        Rule("kh", "h"), Rule("gh", "g"), Rule("gue", "ge"), Rule("gui", "gi"), Rule("ou", "u"),
        Rule("oo", "u"), Rule("dj", "j"), Rule("ph", "f"), Rule("qu", "k"), Rule("q", "k"),
        Rule("x", "ks"), Rule("w", "v"), Rule("y", "i"), Rule("c", "k"), Rule("ae", "e"),
    ]

    /// The consonants of a word in the common spelling, with a mark for a vowel at its start; no `h`,
    /// which comes and goes.
    static func skeleton(_ plain: String) -> String {
        spelling { add in
            var last: Unicode.Scalar?
            for letter in plain.unicodeScalars where letter != "h" {
                if isVowel(letter) {
                    if last == nil { add("*") }
                    last = last ?? "*"
                } else if last != letter {
                    add(letter)
                    last = letter
                }
            }
        }
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u": true
        default: false
        }
    }

    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

    /// Whether two words in the common spelling transcribe one name.
    static func agree(_ a: String, _ b: String, isGivenName: Bool) -> Bool {
        if a == b { return true }
        let shorter = min(a.count, b.count)
        guard shorter >= 4, skeleton(a) == skeleton(b) else { return false }
        if isGivenName, differInGender(a, b) { return false }
        return distance(a, b, limit: shorter >= 6 ? 2 : 1) != nil
    }

    /// `Jean`, `Jeanne`; `Mario`, `Maria`.
    private static func differInGender(_ a: String, _ b: String) -> Bool {
        let (long, short) = a.count >= b.count ? (a, b) : (b, a)
        if long == short + "e" || long == short + "a" { return !short.hasSuffix("dr") }
        guard long.count == short.count, long.dropLast() == short.dropLast() else { return false }
        return vowels.contains(long.last ?? " ") && vowels.contains(short.last ?? " ")
    }

    /// The number of letters to insert, drop, replace or swap (optimal string alignment); nil over
    /// `limit`.
    static func distance(_ a: String, _ b: String, limit: Int) -> Int? {
        let a = Array(a)
        let b = Array(b)
        guard abs(a.count - b.count) <= limit else { return nil }
        var before = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1] + [Int](repeating: 0, count: b.count)
            for j in b.indices {
                row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    row[j + 1] = min(row[j + 1], before[j - 1] + 1)
                }
            }
            before = last
            last = row
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
