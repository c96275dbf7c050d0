/// How a stop went.
package struct StopReport: Sendable, Hashable {
    /// Connections that ended by themselves after the stop began.
    package var finished = 0
    /// Connections that were cut at the deadline.
    package var cut = 0

    package init(finished: Int = 0, cut: Int = 0) {
        self.finished = finished
        self.cut = cut
    }
}
