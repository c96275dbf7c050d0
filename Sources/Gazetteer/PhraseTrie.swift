/// Which word may follow which in the phrases of a table: a tree, whose nodes are the beginnings of phrases.
///
/// The edges lie in one open-addressing hash table, so that a step costs one probe and no node an
/// allocation.
struct PhraseTrie: Sendable {
    typealias Node = Int32

    static let root: Node = 0

    private struct Edge: Sendable {
        var form: UInt64 = 0
        var from: Node = -1
        var to: Node = 0
    }

    private var edges = [Edge](repeating: Edge(), count: 32)
    private var mask = 31
    /// With the root.
    private(set) var nodeCount = 1

    init() {}

    /// The node that `form` leads to, made where there is none.
    mutating func insert(_ form: Form, from node: Node) -> Node {
        let place = place(of: form, from: node)
        if edges[place].from >= 0 { return edges[place].to }
        let target = Node(nodeCount)
        edges[place] = Edge(form: form.rawValue, from: node, to: target)
        nodeCount += 1
        if nodeCount * 2 > edges.count { grow() }
        return target
    }

    /// The node that `form` leads to; nil where no phrase goes on so.
    func step(_ form: Form, from node: Node) -> Node? {
        let edge = edges[place(of: form, from: node)]
        return edge.from >= 0 ? edge.to : nil
    }

    /// The words by which phrases begin, in no order.
    var firstWords: [Form] {
        edges.filter { $0.from == Self.root }.map { Form(rawValue: $0.form) }
    }

    /// Where the edge lies, or would lie.
    private func place(of form: Form, from node: Node) -> Int {
        var mixed = form.rawValue ^ (UInt64(truncatingIfNeeded: node) &* 0x9E37_79B9_7F4A_7C15)
        mixed ^= mixed >> 29
        var place = Int(truncatingIfNeeded: mixed) & mask
        while edges[place].from >= 0 {
            if edges[place].from == node, edges[place].form == form.rawValue { return place }
            place = (place + 1) & mask
        }
        return place
    }

    private mutating func grow() {
        let old = edges
        edges = [Edge](repeating: Edge(), count: old.count * 2)
        mask = edges.count - 1
        for edge in old where edge.from >= 0 {
            edges[place(of: Form(rawValue: edge.form), from: edge.from)] = edge
        }
    }
}
