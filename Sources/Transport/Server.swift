package import HTTP

/// An HTTP server on one address.
package final class Server: Sendable {
    /// The address that is bound, with the port that the system chose if it was asked to.
    package let address: SocketAddress

    /// Binds and listens; nothing is accepted before `start()`.
    package init(
        _ configuration: ServerConfiguration, responder: any Responder, observer: any Observer
    ) throws(SystemFailure) {
        address = SocketAddress(host: configuration.host, port: configuration.port)
    }

    /// Starts the loops and returns.
    package func start() {}

    /// Hands a new responder to every loop; requests in flight keep the old one.
    package func replace(responder: any Responder) {}

    /// Ends gracefully: accepts no more, finishes what is in flight with `Connection: close`, and
    /// cuts what is left at the deadline. `completion` is called once, on a queue of the server.
    package func stop(
        within deadline: Duration, completion: @escaping @Sendable (StopReport) -> Void
    ) {
        completion(StopReport())
    }
}
