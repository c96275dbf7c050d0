/// Phrases and what they stand for, found in a text by their longest match in linear time.
///
/// Hyphens do not count: `Burkina-Faso` and `Burkina Faso` are one phrase, and `Moscou-Bamako` is
/// two. A trie whose edges lie in one open-addressing hash table, so that a step costs one probe.
package struct PhraseTable<Value: Sendable>: Sendable {
    package struct Match: Sendable {
        /// The token range that the phrase covers.
        package let tokens: Range<Int>
        /// In the order in which they were given.
        package let values: [Value]
    }

    private struct Edge: Sendable {
        var form: UInt64 = 0
        var from: Int32 = -1
        var to: Int32 = 0
    }

    private var edges: [Edge]
    private let mask: Int
    private var values: [[Value]] = [[]]

    package init(_ phrases: [(phrase: String, value: Value)]) {
        self.init(phrases.map { (Tokenizer.forms(of: $0.phrase), $0.value) })
    }

    package init(_ phrases: [(forms: [Form], value: Value)]) {
        let bound = phrases.reduce(16) { $0 + $1.forms.count }
        var size = 32
        while size < bound * 2 { size *= 2 }
        edges = [Edge](repeating: Edge(), count: size)
        mask = size - 1
        for (forms, value) in phrases where !forms.isEmpty {
            var node: Int32 = 0
            for form in forms { node = insert(form, from: node) }
            values[Int(node)].append(value)
        }
    }

    package var isEmpty: Bool { values.count == 1 }

    private func slot(_ form: UInt64, _ node: Int32) -> Int {
        var mixed = form ^ (UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15)
        mixed ^= mixed >> 29
        return Int(truncatingIfNeeded: mixed) & mask
    }

    private mutating func insert(_ form: Form, from node: Int32) -> Int32 {
        var index = slot(form.rawValue, node)
        while edges[index].from >= 0 {
            if edges[index].from == node, edges[index].form == form.rawValue {
                return edges[index].to
            }
            index = (index + 1) & mask
        }
        let target = Int32(values.count)
        values.append([])
        edges[index] = Edge(form: form.rawValue, from: node, to: target)
        return target
    }

    private func step(_ form: Form, from node: Int32) -> Int32? {
        var index = slot(form.rawValue, node)
        while edges[index].from >= 0 {
            if edges[index].from == node, edges[index].form == form.rawValue {
                return edges[index].to
            }
            index = (index + 1) & mask
        }
        return nil
    }

    /// The longest phrase that begins at token `start` and ends at `limit` at the latest.
    package func longestMatch(in tokens: [Token], at start: Int, limit: Int) -> Match? {
        var node: Int32 = 0
        var best: (end: Int, node: Int32)?
        var index = start
        while index < limit {
            let token = tokens[index]
            if token.form == .hyphen, index > start {
                index += 1
                continue
            }
            guard let next = step(token.form, from: node) else { break }
            node = next
            index += 1
            if !values[Int(node)].isEmpty { best = (index, node) }
        }
        return best.map { Match(tokens: start..<$0.end, values: values[Int($0.node)]) }
    }

    /// What `phrase` as a whole stands for; empty where it is not in the table.
    package func values(of phrase: String) -> [Value] {
        var node: Int32 = 0
        for form in Tokenizer.forms(of: phrase) {
            guard let next = step(form, from: node) else { return [] }
            node = next
        }
        return values[Int(node)]
    }
}
