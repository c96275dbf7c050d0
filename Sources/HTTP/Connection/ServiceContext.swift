/// What a loop lends to its connections, one at a time: who answers, the date, room for the output.
///
/// Everything in here is reused, so that a request allocates nothing and an idle connection owns
/// nothing.
package struct ServiceContext {
    package var responder: any Responder
    package let limits: Limits
    /// Answers from now on say `Connection: close`.
    package var isStopping = false
    /// To be sent, then emptied, by the loop after each call.
    package var output: [UInt8] = []
    /// The answers in `output`, in order; emptied by the loop as well.
    package var exchanges: [Exchange] = []
    /// `Date: …` with its CRLF.
    var dateLine: [UInt8] = []
    /// The status line of 200 with the date behind it.
    var startOfOK: [UInt8] = []
    /// The head that was parsed last.
    var head = RequestHead(method: .unknown, path: 0..<0)

    /// - Parameter time: seconds since 1970-01-01 UTC.
    package init(responder: any Responder, limits: Limits, time: Int) {
        self.responder = responder
        self.limits = limits
        head.fields.reserveCapacity(32)
        set(time: time)
    }

    /// Sets the date of the answers; to be called when the second changes.
    package mutating func set(time: Int) {
        dateLine.removeAll(keepingCapacity: true)
        dateLine.append(contentsOf: "Date: ".utf8)
        dateLine.appendDate(time)
        dateLine.append(contentsOf: "\r\n".utf8)
        startOfOK.removeAll(keepingCapacity: true)
        startOfOK.append(contentsOf: "HTTP/1.1 200 OK\r\n".utf8)
        startOfOK.append(contentsOf: dateLine)
    }
}
