/// The words of a list's phrases, whatever these stand for.
struct PhraseWords {
    private(set) var trie = PhraseTrie()
    /// For each phrase, where it ends.
    private(set) var ends: [PhraseTrie.Node] = []
    /// The first word of the last phrase.
    private(set) var first: Form?
    private var tokenizer = Tokenizer()

    init() {}

    mutating func add(_ phrase: Span<UInt8>) -> Int {
        tokenizer.cut(phrase)
        first = nil
        var node = PhraseTrie.root
        var count = 0
        let hyphen = Form.hyphen
        for token in tokenizer.tokens where token.kind != .lineBreak && token.form != hyphen {
            if count == 0 { first = token.form }
            node = trie.insert(token.form, from: node)
            count += 1
        }
        if count > 0 { ends.append(node) }
        return count
    }

    mutating func add(_ forms: [Form]) -> Int {
        guard !forms.isEmpty else { return 0 }
        ends.append(forms.reduce(PhraseTrie.root) { trie.insert($1, from: $0) })
        return forms.count
    }
}
