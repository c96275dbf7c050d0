/// Which word may follow which in the phrases of a table: a tree, whose nodes are the beginnings of phrases.
///
/// A node is known by one hash over all the words that lead to it, so that it takes sixteen bytes or
/// little more, and a step costs one probe of an open-addressing table.
struct PhraseTrie: Sendable {
    typealias Node = Int32

    static let root: Node = 0

    /// By node, the root first: the hash of its words.
    private var keys: [UInt64] = [0]
    /// Nodes by their keys; the root, which no word leads to, stands for none.
    private var slots = [Slot](repeating: Slot(), count: 32)

    private struct Slot: Sendable {
        var node = PhraseTrie.root
        /// The upper half of its key: another node's slot is passed over without a look at that node.
        var tag: UInt32 = 0
    }

    /// With the root.
    var nodeCount: Int { keys.count }

    /// The node that `form` leads to, made where there is none.
    mutating func insert(_ form: Form, from node: Node) -> Node {
        let key = Self.key(of: form, after: keys[Int(node)])
        let slot = slot(of: key)
        if slots[slot].node != Self.root { return slots[slot].node }
        let target = Node(keys.count)
        slots[slot] = Slot(node: target, tag: Self.tag(of: key))
        keys.append(key)
        if keys.count * 2 > slots.count { grow() }
        return target
    }

    /// The node that `form` leads to; nil where no phrase goes on so.
    func step(_ form: Form, from node: Node) -> Node? {
        let target = slots[slot(of: Self.key(of: form, after: keys[Int(node)]))].node
        return target == Self.root ? nil : target
    }

    private static func key(of form: Form, after key: UInt64) -> UInt64 {
        let mixed = (key << 1 ^ form.rawValue) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 32
    }

    /// Where the node of that key is told, or would be.
    private func slot(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        let tag = Self.tag(of: key)
        while slots[slot].node != Self.root,
            slots[slot].tag != tag || keys[Int(slots[slot].node)] != key
        {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private static func tag(of key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 32) }

    private mutating func grow() {
        slots = [Slot](repeating: Slot(), count: slots.count * 2)
        for (node, key) in keys.enumerated().dropFirst() {
            slots[slot(of: key)] = Slot(node: Node(node), tag: Self.tag(of: key))
        }
    }
}
