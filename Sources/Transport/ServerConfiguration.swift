package import HTTP

/// Where a server listens and what it grants its clients.
package struct ServerConfiguration: Sendable {
    /// A numeric IPv4 or IPv6 address, or `localhost` (127.0.0.1); `::` takes IPv4 as well.
    package var host = "0.0.0.0"
    /// 0 lets the system choose.
    package var port: UInt16 = 8080
    /// Listening sockets that somebody else opened and keeps open, in place of `host` and `port`: the loops take
    /// them in turn, and connections that come while no server runs wait for the next one.
    package var inherited: [Int32] = []
    /// Event loops, each with its own listener; 0 means one for each core.
    package var loops = 0
    /// The bounds of the protocol.
    package var limits = Limits()

    /// From the first octet of a request (or the start of the connection) to the end of its head.
    package var headTimeout: Duration = .seconds(10)
    /// From the end of the head to the end of the content.
    package var contentTimeout: Duration = .seconds(20)
    /// Between two requests.
    package var idleTimeout: Duration = .seconds(60)
    /// For a client to take some of the answer that waits for it.
    package var writeTimeout: Duration = .seconds(15)
    /// For a client to close its side after the last answer.
    package var lingerTimeout: Duration = .seconds(2)
    /// For an idle connection to send one more request after a stop began.
    package var farewell: Duration = .milliseconds(100)

    /// Open connections of all loops; at the limit no more are accepted until one closes.
    package var maxConnections = 16_384
    /// Open connections of one address (IPv6: of one /64); more are closed at once.
    package var maxConnectionsPerAddress = 4_096
    /// Connections that may wait to be accepted, for each listener.
    package var backlog: Int32 = 1_024

    /// Makes the connections of clients that speak HTTP/2 (RFC 9113 §3.3, prior knowledge); nil where
    /// only HTTP/1 is spoken.
    package var makeHTTP2: HTTP2Maker?

    package init() {}

    package init(host: String = "0.0.0.0", port: UInt16) {
        self.host = host
        self.port = port
    }
}

/// Makes a connection of HTTP/2 within the limits.
package typealias HTTP2Maker = @Sendable (Limits) -> any ServerConnection
