/// What a loop lends to its connections, one at a time: who answers, the time, room for the output.
///
/// Everything in here is reused, so that a request allocates nothing and an idle connection owns
/// nothing.
package struct ServiceContext {
    package var responder: any Responder
    package let limits: Limits
    /// Connections end, and say so, when they have answered what has come.
    package var isStopping = false
    /// Whether a connection that begins with the preface of HTTP/2 demands an upgrade.
    package var speaksHTTP2 = false
    /// Whether heads say who sent them, and who sends what is received next.
    package var tellsClients = false
    package var client: ClientAddress {
        get { reader.client }
        set { reader.client = newValue }
    }
    /// Milliseconds of a clock that does not go back, as of this turn.
    package var now: UInt64 = 0
    /// To be sent, then emptied, by the loop after each call.
    package var output = Output()
    /// How many answers were made; set back by the loop as well.
    package var answered = 0
    /// The same in order, where somebody wants to know; emptied by the loop as well.
    package var exchanges = ReusedList<Exchange>()
    package var notesExchanges = true
    /// To be moved to the tally of the loop after each call.
    package var counts = TurnCounts()
    /// An answer went on though none was begun, as the client made room for it; set back by the loop.
    package var hasProgressed = false
    package private(set) var date: AnswerDate
    /// Has the head that was read last.
    var reader = HeadReader()

    /// - Parameter time: seconds since 1970-01-01 UTC.
    package init(
        responder: any Responder, limits: Limits, time: Int
    ) {
        self.responder = responder
        self.limits = limits
        date = AnswerDate(time)
    }

    /// Sets the date of the answers; to be called when the second changes.
    package mutating func set(time: Int) {
        date = AnswerDate(time)
    }

    /// Counts an answer, and notes it where somebody wants to know.
    @inline(__always)
    package mutating func note(
        _ response: borrowing Response, to method: Method, contentLength: Int
    ) {
        answered += 1
        counts.append(response.status, of: response.label)
        guard notesExchanges else { return }
        exchanges.append(
            Exchange(
                method: method, status: response.status, contentLength: contentLength,
                label: response.label))
    }
}
