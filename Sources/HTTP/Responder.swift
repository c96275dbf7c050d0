/// Whoever answers the requests of one event loop: one method, no I/O, no waiting. It may remember
/// what it made.
///
/// Work that takes long does not belong here: an answer is looked up, not made.
package protocol Responder {
    /// Answers one request. The ranges of `head` point into `bytes`, which must not be kept.
    mutating func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response
}

/// What a server serves: it makes a responder for each event loop, so that what a responder
/// remembers belongs to one loop and needs no lock.
package protocol Application: Sendable {
    /// Called on the event loop that the responder is for.
    ///
    /// - Parameter tally: where it counts what only it knows.
    func makeResponder(_ tally: Tally) -> any Responder

    /// Whether a head is to say who sent it; asked once for each loop.
    var wantsClients: Bool { get }
}

extension Application {
    package var wantsClients: Bool { false }

    /// A responder of which nobody wants to know what it does.
    package func makeResponder() -> any Responder { makeResponder(Tally()) }
}

/// A responder that remembers nothing serves all loops.
extension Application where Self: Responder {
    package func makeResponder(_ tally: Tally) -> any Responder { self }
}
