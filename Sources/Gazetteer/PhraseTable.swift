/// Phrases and what they stand for, found in a text by their longest match in linear time.
///
/// Hyphens do not count: `Burkina-Faso` and `Burkina Faso` are one phrase, and `Moscou-Bamako` is
/// two. What the phrases stand for lies in one array, in order of phrase.
@usableFromInline
package struct PhraseTable<Value: Sendable>: Sendable {
    @usableFromInline
    package struct Match: Sendable {
        /// The token range that the phrase covers.
        @usableFromInline package let tokens: Range<Int>
        /// In the order in which they were given.
        @usableFromInline package let values: ArraySlice<Value>

        @inlinable
        init(tokens: Range<Int>, values: ArraySlice<Value>) {
            self.tokens = tokens
            self.values = values
        }
    }

    @usableFromInline let index: PhraseIndex
    @usableFromInline let values: [Value]

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
    @inlinable
    package func longestMatch(in tokens: [Token], at start: Int, limit: Int) -> Match? {
        guard start < limit, index.canOpen(with: tokens[start].form),
            let found = index.longestMatch(in: tokens, at: start, limit: limit)
        else { return nil }
        return Match(tokens: start..<found.end, values: values[found.values])
    }

    /// What `phrase` as a whole stands for; empty where it is not in the table.
    package func values(of phrase: String) -> ArraySlice<Value> {
        values[index.node(of: phrase).map { index.values(of: $0) } ?? 0..<0]
    }
}
