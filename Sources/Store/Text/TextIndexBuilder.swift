extension TextIndex {
    /// Document numbers are the places in `texts`.
    init(_ texts: [SearchText]) {
        var builder = Builder(keepsTexts: true)
        for text in texts { builder.append(text) }
        self = builder.index
    }

    /// Takes in the words of one document after the other.
    struct Builder {
        private var numbers: [String: Int] = [:]
        private var postings: [SpellingPostings] = []
        private var lengths: [UInt32] = []
        /// Where each document of the index begins among those that were added.
        private var runs: [UInt32] = []
        private var count: UInt32 = 0
        private var titleLengths: [UInt16] = []
        private var texts = TextStore()
        private let keepsTexts: Bool
        private var entry = Entry()
        private var lastText = SearchText()

        init(keepsTexts: Bool) { self.keepsTexts = keepsTexts }

        mutating func append(_ text: SearchText) {
            defer { count += 1 }
            if keepsTexts { texts.append(text) }
            // Neighbours often have the same words: the statements that one sentence proves.
            if !keepsTexts, count > 0, text == lastText { return }
            lastText = text
            read(text)
            let document = UInt32(lengths.count)
            runs.append(count)
            for word in entry.words {
                postings[word.form].append(
                    document, entry.positions[word.range], inTitle: word.inTitle)
            }
            lengths.append(entry.length)
            titleLengths.append(UInt16(clamping: entry.titleLength))
        }

        /// Where a name is kept with the texts.
        mutating func place(of name: String) -> UInt32 { texts.place(of: name) }

        var index: TextIndex {
            let sorted = numbers.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            let forms = StringPool(sorted.lazy.map(\.key))
            var (documents, positions): ([UInt8], [UInt8]) = ([], [])
            documents.reserveCapacity(postings.reduce(0) { $0 + $1.documents.count })
            positions.reserveCapacity(postings.reduce(0) { $0 + $1.positions.count })
            var (documentStarts, positionStarts) = (RisingNumbers(), RisingNumbers())
            for (_, number) in sorted {
                documentStarts.append(documents.count)
                positionStarts.append(positions.count)
                documents.append(contentsOf: postings[number].documents)
                positions.append(contentsOf: postings[number].positions)
            }
            documentStarts.append(documents.count)
            positionStarts.append(positions.count)
            let ends = runs.dropFirst() + [count]
            let length = zip(lengths, zip(runs, ends)).reduce(0) { sum, run in
                sum + Int(run.0) * Int(run.1.1 - run.1.0)
            }
            return TextIndex(
                forms: forms, documents: documents, positions: positions,
                documentStarts: documentStarts, positionStarts: positionStarts,
                families: Stemmer.Language.allCases.map { StemFamilies(of: forms, in: $0) },
                runs: runs.count < Int(count) ? runs + [count] : nil, count: Int(count),
                lengths: lengths, titleLengths: titleLengths,
                averageLength: max(1, Float(length) / Float(max(1, count))),
                texts: texts.trimmed)
        }

        /// Finds the words of a document and where they stand.
        private mutating func read(_ text: SearchText) {
            var found: [(form: Int, position: UInt32)] = []
            var position: UInt32 = 0
            entry.titleLength = 0
            for (place, field) in (text.title + text.body).enumerated() {
                if place == text.title.count { entry.titleLength = position }
                for word in Words.of(field) {
                    found.append((number(of: word.form), position))
                    position += 1
                }
                // The boundary.
                position += 1
            }
            if text.body.isEmpty { entry.titleLength = position }
            entry.length = position
            found.sort { ($0.form, $0.position) < ($1.form, $1.position) }
            entry.positions = found.map(\.position)
            entry.words.removeAll(keepingCapacity: true)
            var start = 0
            while start < found.count {
                let form = found[start].form
                var (end, inTitle) = (start, UInt32(0))
                while end < found.count, found[end].form == form {
                    if found[end].position < entry.titleLength { inTitle += 1 }
                    end += 1
                }
                entry.words.append(Entry.Word(form: form, range: start..<end, inTitle: inTitle))
                start = end
            }
        }

        private mutating func number(of form: String) -> Int {
            if let number = numbers[form] { return number }
            let number = postings.count
            numbers[form] = number
            postings.append(SpellingPostings())
            return number
        }

        /// The words of the document that was read last.
        private struct Entry {
            struct Word {
                var form: Int
                /// Of its positions.
                var range: Range<Int>
                var inTitle: UInt32
            }

            var words: [Word] = []
            var positions: [UInt32] = []
            var length: UInt32 = 0
            var titleLength: UInt32 = 0
        }
    }
}
