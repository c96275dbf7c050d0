/// Phrases and what they stand for, found in a text by their longest match in linear time.
///
/// Hyphens do not count: `Burkina-Faso` and `Burkina Faso` are one phrase, and `Moscou-Bamako` is
/// two. What the phrases stand for lies in one array, in order of phrase.
package struct PhraseTable<Value: Sendable>: Sendable {
    package struct Match: Sendable {
        /// The token range that the phrase covers.
        package let tokens: Range<Int>
        /// In the order in which they were given.
        package let values: ArraySlice<Value>
    }

    private let index: PhraseIndex
    private let values: [Value]

    package init(_ list: PhraseList<Value>) {
        let (index, order) = PhraseIndex.ordered(list.words)
        self.index = index
        var values: [Value] = []
        values.reserveCapacity(order.count)
        for place in order { values.append(list.values[Int(place)]) }
        self.values = values
    }

    package init(_ phrases: [(phrase: String, value: Value)]) {
        var list = PhraseList<Value>()
        for (phrase, value) in phrases { list.add(phrase, value) }
        self.init(list)
    }

    /// The longest phrase that begins at token `start` and ends at `limit` at the latest.
    package func longestMatch(in tokens: [Token], at start: Int, limit: Int) -> Match? {
        guard let found = index.longestMatch(in: tokens, at: start, limit: limit) else {
            return nil
        }
        return Match(tokens: start..<found.end, values: values[index.values(of: found.node)])
    }

    /// What `phrase` as a whole stands for; empty where it is not in the table.
    package func values(of phrase: String) -> ArraySlice<Value> {
        values[index.node(of: phrase).map { index.values(of: $0) } ?? 0..<0]
    }
}
