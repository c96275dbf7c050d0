/// Phrases on their way into a table: each is cut into words and laid into the tree as it comes.
package struct PhraseList<Value: Sendable> {
    private(set) var words = PhraseWords()
    private(set) var values: [Value] = []

    package init() {}

    /// The first word of the phrase that was added last.
    package var firstWord: Form? { words.first }

    /// Adds UTF-8 text; the number of its words. A phrase without words is left out.
    @discardableResult
    package mutating func add(_ phrase: Span<UInt8>, _ value: Value) -> Int {
        let count = words.add(phrase)
        if count > 0 { values.append(value) }
        return count
    }

    @discardableResult
    package mutating func add(_ phrase: String, _ value: Value) -> Int {
        add(phrase.utf8.span, value)
    }

    @discardableResult
    package mutating func add(_ phrase: ArraySlice<UInt8>, _ value: Value) -> Int {
        add(phrase.span, value)
    }

    package mutating func add(_ forms: [Form], _ value: Value) {
        if words.add(forms) > 0 { values.append(value) }
    }
}
