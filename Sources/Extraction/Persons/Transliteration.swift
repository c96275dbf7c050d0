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
        var word = folded.filter { $0 != "'" }
        for (from, to) in rules { replace(from, by: to, in: &word) }
        // Alexandre, Alexander, Aleksandr.
        if word.suffix(3).elementsEqual("dre".unicodeScalars)
            || word.suffix(3).elementsEqual("der".unicodeScalars)
        {
            word.replaceSubrange((word.count - 2)..., with: CollectionOfOne("r"))
        }
        var result = String.UnicodeScalarView()
        for (index, letter) in word.enumerated() where index == 0 || word[index - 1] != letter {
            result.append(letter)
        }
        return String(result)
    }

    private static let rules = [
        ("tch", "s"), ("sch", "s"), ("sh", "s"), ("ch", "s"), ("cz", "s"), ("kh", "h"), ("gh", "g"),
        ("gue", "ge"), ("gui", "gi"), ("ou", "u"), ("oo", "u"), ("dj", "j"), ("ph", "f"),
        ("qu", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("y", "i"), ("c", "k"), ("ae", "e"),
    ].map { (Array($0.unicodeScalars), Array($1.unicodeScalars)) }

    private static func replace(
        _ from: [Unicode.Scalar], by to: [Unicode.Scalar], in word: inout [Unicode.Scalar]
    ) {
        var start = 0
        while start + from.count <= word.count {
            if word[start] == from[0], word[start...].starts(with: from) {
                word.replaceSubrange(start..<start + from.count, with: to)
                start += to.count
            } else {
                start += 1
            }
        }
    }

    /// The consonants of a word in the common spelling, with a mark for a vowel at its start; no `h`,
    /// which comes and goes.
    static func skeleton(_ plain: String) -> String {
        var result = String.UnicodeScalarView()
        for letter in plain.unicodeScalars where letter != "h" {
            if vowels.contains(Character(letter)) {
                if result.isEmpty { result.append("*") }
            } else if result.last != letter {
                result.append(letter)
            }
        }
        return String(result)
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
