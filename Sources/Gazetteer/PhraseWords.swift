/// The words of a list's phrases, whatever these stand for.
struct PhraseWords {
    private(set) var trie = PhraseTrie()
    /// For each phrase, where it ends.
    private(set) var ends: [PhraseTrie.Node] = []
    /// The words that phrases begin with, each once.
    private(set) var openers: [Form] = []
    /// The first word of the last phrase.
    private(set) var first: Form?
    private var tokenizer = Tokenizer()

    init() {}

    mutating func add(_ phrase: Span<UInt8>) -> Int {
        tokenizer.cut(phrase)
        var node = PhraseTrie.root
        var count = 0
        let hyphen = Form.hyphen
        for token in tokenizer.tokens where token.kind != .lineBreak && token.form != hyphen {
            node = count == 0 ? open(with: token.form) : trie.insert(token.form, from: node)
            count += 1
        }
        if count > 0 { ends.append(node) } else { first = nil }
        return count
    }

    mutating func add(_ forms: [Form]) -> Int {
        guard let first = forms.first else { return 0 }
        let opener = open(with: first)
        ends.append(forms.dropFirst().reduce(opener) { trie.insert($1, from: $0) })
        return forms.count
    }

    private mutating func open(with form: Form) -> PhraseTrie.Node {
        let known = trie.nodeCount
        let node = trie.insert(form, from: PhraseTrie.root)
        if trie.nodeCount > known { openers.append(form) }
        first = form
        return node
    }
}
