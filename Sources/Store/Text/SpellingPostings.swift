/// Where one spelling stands: the documents that hold it, how often, and at which positions, as octets.
///
/// Documents are told by their distance from the one before, and so are the positions within each, which stand
/// apart, as only phrases and snippets ask for them.
struct SpellingPostings: Sendable {
    private(set) var documents: [UInt8] = []
    private(set) var positions: [UInt8] = []
    private var next: UInt32 = 0

    /// - Parameters:
    ///   - document: greater than the one before.
    ///   - found: rising, not empty.
    ///   - inTitle: how many of them are in the title.
    mutating func append(_ document: UInt32, _ found: ArraySlice<UInt32>, inTitle: UInt32) {
        Varint.append(document - next, to: &documents)
        next = document + 1
        let frequency = UInt32(found.count)
        if frequency < 16, inTitle < 16 {
            documents.append(UInt8(frequency << 4 | inTitle))
        } else {
            // No spelling is found 0 times: two numbers follow.
            documents.append(0)
            Varint.append(frequency, to: &documents)
            Varint.append(inTitle, to: &documents)
        }
        var last: UInt32 = 0
        for position in found {
            Varint.append(position - last, to: &positions)
            last = position
        }
    }
}
