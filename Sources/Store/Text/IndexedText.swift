/// What search keeps of one document: its words in order and where they stand, for snippets.
///
/// A document is a list of fields. Between two fields stands one empty position, so that no phrase
/// reaches from one into the next.
struct IndexedText: Sendable {
    /// The fields one after the other, each followed by a line end.
    let utf8: [UInt8]
    /// For each position, the half-open range of bytes; empty between fields.
    let starts: [UInt32]
    let ends: [UInt32]
    /// Positions below this one are the document's title.
    let titleEnd: Int

    func isBoundary(_ position: Int) -> Bool { starts[position] == ends[position] }
}

/// The text of a document before it is indexed.
struct SearchText {
    /// What names the document: weighs more.
    var title: [String] = []
    var body: [String] = []
}
