/// Which spellings share a stem in one language.
///
/// A spelling that is its own stem is found as itself; kept are only the others.
struct StemFamilies: Sendable {
    private let language: Stemmer.Language
    /// Of the spellings that are not their own stems, in order.
    private let stems: StringPool
    /// At the same places, the numbers of the spellings.
    private let forms: [UInt32]

    /// - Parameter forms: all spellings, sorted.
    init(of forms: StringPool, in language: Stemmer.Language) {
        self.language = language
        let stemmer = Stemmer(language)
        var entries: [(stem: String, form: UInt32)] = []
        for (number, form) in forms.enumerated() {
            let stem = stemmer.stem(form)
            if stem != form { entries.append((stem, UInt32(number))) }
        }
        entries.sort { $0.stem < $1.stem || ($0.stem == $1.stem && $0.form < $1.form) }
        stems = StringPool(entries.map(\.stem))
        self.forms = entries.map(\.form)
    }

    /// The numbers of the spellings that share the stem of `word`.
    ///
    /// - Parameter number: that of a spelling, where there is such a one.
    func members(of word: String, _ number: (String) -> Int?) -> [Int] {
        let stemmer = Stemmer(language)
        let stem = stemmer.stem(word)
        var members: [Int] = []
        if let own = number(stem), stemmer.stem(stem) == stem { members.append(own) }
        var place = stems.firstIndex { stems[$0] < stem }
        while place < stems.count, stems[place] == stem {
            members.append(Int(forms[place]))
            place += 1
        }
        return members
    }

    var octets: Int { stems.octets + forms.count * 4 }
}

extension StemFamilies: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(language.rawValue)
        file.write(stems)
        file.write(forms)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        guard let language = Stemmer.Language(rawValue: try file.text()) else { throw .damaged }
        self.language = language
        stems = try file.value()
        forms = try file.numbers()
        guard stems.count == forms.count else { throw .damaged }
    }
}
