/// An address and a port as a person writes them: `127.0.0.1:8080`, `[::1]:8080`.
package struct SocketAddress: Hashable, Sendable, CustomStringConvertible {
    /// Numeric, without brackets.
    package let host: String
    package let port: UInt16

    package init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    package var description: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
