/// The words of one document in order and where they stand, for snippets.
///
/// A document is a list of fields. Between two fields stands one empty position, so that no phrase
/// reaches from one into the next.
struct IndexedText: Sendable {
    /// The fields one after the other, each followed by a line end.
    let utf8: [UInt8]
    /// For each position, the half-open range of bytes; empty between fields.
    let starts: [UInt32]
    let ends: [UInt32]

    init(_ fields: [String]) {
        var (utf8, starts, ends): ([UInt8], [UInt32], [UInt32]) = ([], [], [])
        for field in fields {
            let base = utf8.count
            for word in Words.of(field) {
                starts.append(UInt32(base + word.start))
                ends.append(UInt32(base + word.end))
            }
            utf8.append(contentsOf: field.utf8)
            // The boundary.
            starts.append(UInt32(utf8.count))
            ends.append(UInt32(utf8.count))
            utf8.append(0x0A)
        }
        (self.utf8, self.starts, self.ends) = (utf8, starts, ends)
    }

    func isBoundary(_ position: Int) -> Bool { starts[position] == ends[position] }
}

/// The text of a document before it is indexed.
struct SearchText: Equatable {
    /// What names the document: weighs more.
    var title: [String] = []
    var body: [String] = []
    /// The statements that hold what stands at these places of the body: it need not be kept again.
    private(set) var statements: [Int: UInt32] = [:]

    init(title: [String] = [], body: [String] = []) { (self.title, self.body) = (title, body) }

    /// Adds the quote of a statement to the body.
    mutating func append(_ quote: String, of statement: UInt32) {
        statements[body.count] = statement
        body.append(quote)
    }
}
