/// What one connection of HTTP/2 may cost beyond what `Limits` says of every connection.
///
/// A header list counts as a head: `Limits.headLength` bounds it, as RFC 9113 §6.5.2 counts it.
package struct HTTP2Limits: Sendable {
    /// Requests in flight at once. More: RST_STREAM (REFUSED_STREAM), as they may be tried again; from
    /// a client that has acknowledged the bound: GOAWAY (PROTOCOL_ERROR).
    ///
    /// RFC 9113 §6.5.2: "It is recommended that this value be no smaller than 100".
    package var concurrentStreams = 128
    /// CONTINUATION frames behind one HEADERS frame. More: GOAWAY (ENHANCE_YOUR_CALM).
    ///
    /// Two frames hold the longest head; what is cut into smaller pieces has a reason to be.
    package var continuations = 8
    /// Octets of content of answers that wait for the client's windows. More: further requests wait
    /// until some of it is sent.
    package var heldContent = 1024 * 1024
    /// Octets of heads that wait for their content or for their turn. More: RST_STREAM
    /// (REFUSED_STREAM).
    package var heldHeads = 256 * 1024
    /// Milliseconds for a client to send its SETTINGS and to acknowledge ours, however busy it is
    /// otherwise. More: GOAWAY (SETTINGS_TIMEOUT).
    package var settingsTime: UInt64 = 10_000
    /// Milliseconds from the head of a request to the end of its content. More: 408.
    package var contentTime: UInt64 = 20_000
    /// Milliseconds for which one answer waits for its window. More: RST_STREAM (CANCEL).
    package var stallTime: UInt64 = 15_000
    /// Resets of streams, by either side, that may come at once, and that one second makes up for.
    /// More: GOAWAY (ENHANCE_YOUR_CALM).
    ///
    /// Twice all streams: who leaves a page gives up what is in flight, and may do so again.
    package var resetBurst = 256
    package var resetsPerSecond = 16
    /// Frames that ask for nothing (SETTINGS, PING, PRIORITY, WINDOW_UPDATE, empty DATA and those of
    /// unknown types) that may come at once, and that one second makes up for; answers earn more of
    /// them. More: GOAWAY (ENHANCE_YOUR_CALM).
    ///
    /// A client that opens every stream and tells the priority and the window of each sends a few
    /// hundred; one that measures the round trip sends a handful each second.
    package var controlBurst = 1_024
    package var controlsPerSecond = 64

    package init() {}
}
