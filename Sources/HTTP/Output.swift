/// What a connection says in one call: octets that were made for it, and between them contents that
/// are shared with whoever keeps them. All of it leaves in one send, and no large content is copied.
package struct Output: Sendable {
    /// To be appended to after `closePart`.
    package var octets: [UInt8] = []
    /// Contents that have octets behind them, in order.
    package private(set) var parts: [Part] = []
    /// Sent behind all octets.
    package private(set) var tail: ArraySlice<UInt8> = []
    /// Octets of `parts`.
    private var shared = 0

    package struct Part: Sendable {
        /// How many of `octets` go before it.
        package let position: Int
        package let content: ArraySlice<UInt8>
    }

    /// Shorter content is copied: cheaper than another part in the call that sends it.
    private static let sharedFrom = 2_048
    /// More parts than this are copied as well: the system takes 1,024 pieces at once (IOV_MAX).
    private static let most = 256

    package init() {}

    package var count: Int { octets.count + shared + tail.count }
    package var isEmpty: Bool { octets.isEmpty && tail.isEmpty }

    /// To be called before octets are appended: they come behind the content before them.
    @inline(__always)
    package mutating func closePart() {
        if !tail.isEmpty { keepTail() }
    }

    package mutating func append(content: [UInt8]) {
        append(content: content[...])
    }

    package mutating func append(content: ArraySlice<UInt8>) {
        closePart()
        if content.count < Self.sharedFrom || parts.count >= Self.most {
            octets.append(contentsOf: content)
        } else {
            tail = content
        }
    }

    /// Empties it; the memory of the octets stays for the next call, unless it is more than `kept`.
    package mutating func removeAll(keeping kept: Int) {
        if !tail.isEmpty { tail = [] }
        if shared > 0 {
            parts.removeAll(keepingCapacity: true)
            shared = 0
        }
        octets.removeAll(keepingCapacity: octets.count <= kept)
    }

    private mutating func keepTail() {
        parts.append(Part(position: octets.count, content: tail))
        shared += tail.count
        tail = []
    }

    /// All of it in one piece.
    package var joined: [UInt8] {
        var joined: [UInt8] = []
        var start = 0
        for part in parts {
            joined += octets[start..<part.position] + part.content
            start = part.position
        }
        return joined + octets[start...] + tail
    }
}
