/// An inverted index over the words of a table's documents. Immutable.
///
/// Postings are kept per folded spelling; a query's word gathers the spellings that share its
/// French or English stem, so that no text needs to say its language.
struct TextIndex: Sendable {
    /// Every spelling, in order of its bytes; its number is its place here.
    let forms: StringPool
    /// The documents of each spelling, one after the other, as `SpellingPostings` writes them.
    let documents: [UInt8]
    let positions: [UInt8]
    /// Where those of each spelling begin; one more than there are spellings.
    let documentStarts: RisingNumbers
    let positionStarts: RisingNumbers
    let families: [StemFamilies]
    /// Where the documents begin that have the same words as the one before them, one more than there are such runs;
    /// nil where each is indexed for itself. For the index, a run is one document.
    let runs: [UInt32]?
    /// How many documents there are.
    let count: Int
    /// Words and boundaries of each document of the index.
    let lengths: [UInt32]
    /// How many of these are the title's.
    let titleLengths: [UInt16]
    let averageLength: Float
    /// The texts themselves, for snippets; empty where nobody asks for these.
    let texts: TextStore

    /// The documents that one document of the index stands for.
    func run(_ document: UInt32) -> Range<UInt32> {
        guard let runs else { return document..<(document + 1) }
        return runs[Int(document)]..<runs[Int(document) + 1]
    }

    /// The numbers of the spellings that `word` stands for.
    func family(of word: String) -> [Int] {
        var numbers: Set<Int> = []
        for family in families {
            numbers.formUnion(family.members(of: word) { number(of: $0) })
        }
        return numbers.sorted()
    }

    /// The numbers of the spellings that begin with `prefix`.
    func forms(withPrefix prefix: String) -> Range<Int> {
        let start = firstForm(notBefore: prefix)
        var end = start
        while end < forms.count, forms.utf8(at: end).starts(with: prefix.utf8) { end += 1 }
        return start..<end
    }

    private func number(of form: String) -> Int? {
        let place = firstForm(notBefore: form)
        return place < forms.count && forms.utf8(at: place).elementsEqual(form.utf8) ? place : nil
    }

    private func firstForm(notBefore form: String) -> Int {
        forms.firstIndex { forms.utf8(at: $0).lexicographicallyPrecedes(form.utf8) }
    }

    /// Of the postings with their words, and of the texts.
    var octets: (postings: Int, texts: Int) {
        let numbers =
            documentStarts.octets + positionStarts.octets + lengths.count * 6 + 4
            * (runs?.count ?? 0)
        let families = families.reduce(0) { $0 + $1.octets }
        return (
            forms.octets + documents.count + positions.count + numbers + families, texts.octets
        )
    }
}

extension TextIndex: Stored {
    func write(to file: inout SnapshotEncoder) {
        file.write(forms)
        file.write(documents)
        file.write(positions)
        file.write(documentStarts)
        file.write(positionStarts)
        file.write(families)
        file.write(runs != nil)
        if let runs { file.write(runs) }
        file.write(count)
        file.write(lengths)
        file.write(titleLengths)
        file.write(Int(averageLength.bitPattern))
        file.write(texts)
    }

    init(from file: inout SnapshotDecoder) throws(SnapshotFileProblem) {
        forms = try file.value()
        documents = try file.bytes()
        positions = try file.bytes()
        documentStarts = try file.value()
        positionStarts = try file.value()
        families = try file.values()
        runs = try file.flag() ? try file.numbers() : nil
        count = try file.number()
        lengths = try file.numbers()
        titleLengths = try file.numbers()
        averageLength = Float(bitPattern: UInt32(truncatingIfNeeded: try file.number()))
        texts = try file.value()
        guard documentStarts.isOf(forms.count, in: documents.count),
            positionStarts.isOf(forms.count, in: positions.count),
            lengths.count == runs.map({ $0.count - 1 }) ?? count,
            titleLengths.count == lengths.count, runs?.last.map({ Int($0) == count }) ?? true
        else { throw .damaged }
    }
}
