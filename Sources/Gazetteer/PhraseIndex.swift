/// The part of a table of phrases that does not depend on what they stand for.
struct PhraseIndex: Sendable {
    private let trie: PhraseTrie
    /// Where each node's values begin; one more, for the end of the last.
    private let starts: [Int32]

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
        return (PhraseIndex(trie: words.trie, starts: starts), order)
    }

    /// The places of the values of the phrase that ends at `node`.
    func values(of node: PhraseTrie.Node) -> Range<Int> {
        Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
    }

    /// The end of the longest phrase that begins at token `start`, and its node.
    func longestMatch(
        in tokens: [Token], at start: Int, limit: Int
    ) -> (end: Int, node: PhraseTrie.Node)? {
        var node = PhraseTrie.root
        var best: (end: Int, node: PhraseTrie.Node)?
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
            if !values(of: node).isEmpty { best = (index, node) }
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
