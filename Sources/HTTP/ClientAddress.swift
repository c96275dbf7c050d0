/// The network address of a client, without its port, as IPv6; IPv4 is mapped into it (RFC 4291 §2.5.5.2).
package struct ClientAddress: Hashable, Sendable {
    /// In host order.
    package var high: UInt64
    package var low: UInt64

    package init(high: UInt64, low: UInt64) {
        (self.high, self.low) = (high, low)
    }

    package init(ipv4: UInt32) {
        self.init(high: 0, low: 0xffff << 32 | UInt64(ipv4))
    }

    /// `::`, where nobody asked who it is.
    package static let unspecified = ClientAddress(high: 0, low: 0)

    /// The IPv4 address that is mapped; nil for IPv6.
    package var ipv4: UInt32? {
        high == 0 && low >> 32 == 0xffff ? UInt32(truncatingIfNeeded: low) : nil
    }

    /// What one client is counted by: an IPv4 address, or the /64 that an IPv6 client can choose from.
    package var counted: ClientAddress { ipv4 == nil ? ClientAddress(high: high, low: 0) : self }
}
