/// An inverted index over the words of a table's documents. Immutable.
///
/// Postings are kept per folded spelling; a query's word gathers the spellings that share its
/// French or English stem, so that no text needs to say its language.
struct TextIndex: Sendable {
    /// One spelling: the documents that hold it, and where.
    struct Postings: Sendable {
        /// Rising.
        var documents: [UInt32] = []
        /// Where in `positions` those of each document begin; one more than `documents`.
        var offsets: [UInt32] = [0]
        /// Rising within each document.
        var positions: [UInt32] = []

        func positions(at index: Int) -> ArraySlice<UInt32> {
            positions[Int(offsets[index])..<Int(offsets[index + 1])]
        }
    }

    let texts: [IndexedText]
    /// Every spelling, sorted; its number is its place here.
    let forms: [String]
    let postings: [Postings]
    /// The spellings of each stem, by language.
    let families: [[String: [Int]]]
    let averageLength: Float

    /// The numbers of the spellings that `word` stands for.
    func family(of word: String) -> [Int] {
        var numbers: Set<Int> = []
        for (language, families) in zip(Stemmer.Language.allCases, families) {
            numbers.formUnion(families[Stemmer(language).stem(word)] ?? [])
        }
        return numbers.sorted()
    }

    /// The numbers of the spellings that begin with `prefix`.
    func forms(withPrefix prefix: String) -> Range<Int> {
        let start = firstForm(notBefore: prefix)
        var end = start
        while end < forms.count, forms[end].utf8.starts(with: prefix.utf8) { end += 1 }
        return start..<end
    }

    private func firstForm(notBefore form: String) -> Int {
        var (low, high) = (0, forms.count)
        while low < high {
            let middle = (low + high) / 2
            if forms[middle].utf8.lexicographicallyPrecedes(form.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

extension TextIndex {
    /// Document numbers are the places in `texts`.
    init(_ texts: [SearchText]) {
        var indexed: [IndexedText] = []
        var vocabulary: [String: Postings] = [:]
        for (document, text) in texts.enumerated() {
            var entry = Entry()
            for field in text.title { entry.append(field) }
            let titleEnd = entry.starts.count
            for field in text.body { entry.append(field) }
            for (form, positions) in entry.occurrences {
                vocabulary[form, default: Postings()].append(UInt32(document), positions)
            }
            indexed.append(
                IndexedText(
                    utf8: entry.utf8, starts: entry.starts, ends: entry.ends, titleEnd: titleEnd))
        }
        let sorted = vocabulary.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        self.texts = indexed
        forms = sorted.map(\.key)
        postings = sorted.map(\.value)
        families = Stemmer.Language.allCases.map { Self.families(of: sorted.map(\.key), in: $0) }
        let length = indexed.reduce(0) { $0 + $1.starts.count }
        averageLength = max(1, Float(length) / Float(max(1, indexed.count)))
    }

    private static func families(
        of forms: [String], in language: Stemmer.Language
    ) -> [String: [Int]] {
        let stemmer = Stemmer(language)
        var families: [String: [Int]] = [:]
        for (number, form) in forms.enumerated() {
            families[stemmer.stem(form), default: []].append(number)
        }
        return families
    }

    /// One document while it is read.
    private struct Entry {
        var utf8: [UInt8] = []
        var starts: [UInt32] = []
        var ends: [UInt32] = []
        var occurrences: [String: [UInt32]] = [:]

        mutating func append(_ field: String) {
            let base = utf8.count
            for word in Words.of(field) {
                occurrences[word.form, default: []].append(UInt32(starts.count))
                starts.append(UInt32(base + word.start))
                ends.append(UInt32(base + word.end))
            }
            utf8.append(contentsOf: field.utf8)
            // The boundary.
            starts.append(UInt32(utf8.count))
            ends.append(UInt32(utf8.count))
            utf8.append(0x0A)
        }
    }
}

extension TextIndex.Postings {
    fileprivate mutating func append(_ document: UInt32, _ positions: [UInt32]) {
        documents.append(document)
        self.positions.append(contentsOf: positions)
        offsets.append(UInt32(self.positions.count))
    }
}
