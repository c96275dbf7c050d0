/// Whoever answers requests: one method, no I/O, called on the connection's own event loop.
///
/// Work that takes long does not belong here: an answer is looked up, not made.
package protocol Responder: Sendable {
    /// Answers one request. The ranges of `head` point into `bytes`, which must not be kept.
    func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response
}
