/// The part of a table of phrases that does not depend on what they stand for.
@usableFromInline
struct PhraseIndex: Sendable {
    private let trie: PhraseTrie
    /// Which words phrases begin with: most words of a text begin none, which is seen here at the cost of
    /// one load from a small array.
    @usableFromInline let openers: FormFilter
    /// Where each node's values begin; one more, for the end of the last.
    private let starts: [Int32]

    private init(trie: PhraseTrie, openers: FormFilter, starts: [Int32]) {
        self.trie = trie
        self.openers = openers
        self.starts = starts
    }

    /// The index of a list, and in which order its values must be laid down for it.
    static func ordered(_ words: PhraseWords) -> (index: PhraseIndex, order: [Int32]) {
        var starts = [Int32](repeating: 0, count: words.trie.nodeCount + 1)
        for end in words.ends { starts[Int(end) + 1] += 1 }
        for node in 1..<starts.count { starts[node] += starts[node - 1] }
        var next = starts
        var order = [Int32](repeating: 0, count: words.ends.count)
        for (place, end) in words.ends.enumerated() {
            order[Int(next[Int(end)])] = Int32(truncatingIfNeeded: place)
            next[Int(end)] += 1
        }
        let openers = FormFilter(words.openers)
        return (PhraseIndex(trie: words.trie, openers: openers, starts: starts), order)
    }

    /// The places of the values of the phrase that ends at `node`.
    func values(of node: PhraseTrie.Node) -> Range<Int> {
        Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
    }

    /// Whether a phrase may begin with `form`; true for a few words that none begins with.
    @inlinable
    func canOpen(with form: Form) -> Bool { openers.mayContain(form) }

    /// The end of the longest phrase that begins at token `start`, and the places of its values.
    @usableFromInline
    func longestMatch(
        in tokens: [Token], at start: Int, limit: Int
    ) -> (end: Int, values: Range<Int>)? {
        var node = PhraseTrie.root
        var best: (end: Int, values: Range<Int>)?
        var index = start
        while index < limit {
            let form = tokens[index].form
            if form == .hyphen, index > start {
                index += 1
                continue
            }
            guard let next = trie.step(form, from: node) else { break }
            node = next
            index += 1
            let values = values(of: node)
            if !values.isEmpty { best = (index, values) }
        }
        return best
    }

    /// Where `phrase` as a whole ends; nil where it is not in the table.
    func node(of phrase: String) -> PhraseTrie.Node? {
        var node = PhraseTrie.root
        for form in Tokenizer.forms(of: phrase) {
            guard let next = trie.step(form, from: node) else { return nil }
            node = next
        }
        return node
    }
}
