/// What a connection says in one call: octets that were made for it, then perhaps the content of its
/// last answer, which is shared with whoever keeps it and not copied.
///
/// Two parts suffice, as an answer is a head and its content; where another answer follows, the
/// content before it joins the octets, and all of them leave in one send.
package struct Output: Sendable {
    package var octets: [UInt8] = []
    /// Sent behind `octets`.
    package private(set) var tail: [UInt8] = []

    /// Shorter content is copied: cheaper than a second part in the call that sends it.
    private static let sharedFrom = 2_048

    package init() {}

    package var count: Int { octets.count + tail.count }
    package var isEmpty: Bool { octets.isEmpty && tail.isEmpty }

    /// To be called before octets are appended: content that was shared before is joined first.
    @inline(__always)
    package mutating func beginHead() {
        if !tail.isEmpty { join() }
    }

    /// Appends content that others may keep.
    package mutating func append(content: [UInt8]) {
        if !tail.isEmpty { join() }
        if content.count < Self.sharedFrom {
            octets.append(contentsOf: content)
        } else {
            tail = content
        }
    }

    /// Empties it; the memory of the octets stays for the next call, unless it is more than `kept`.
    package mutating func removeAll(keeping kept: Int) {
        if !tail.isEmpty { tail = [] }
        octets.removeAll(keepingCapacity: octets.count <= kept)
    }

    private mutating func join() {
        octets.append(contentsOf: tail)
        tail = []
    }
}
