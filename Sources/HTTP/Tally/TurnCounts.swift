/// What a connection did in its turn, until it is added to the tally of the loop: nearly always one
/// answer, which takes no memory and no call.
package struct TurnCounts: Sendable {
    private struct Answer {
        var label: UInt8 = 0
        /// See `Status`.
        var status: UInt8 = 0
    }

    private var first = Answer()
    private var others: [Answer] = []
    private var answers = 0
    /// Octets from the client.
    package var received = 0
    /// Octets to it.
    package var sent = 0

    @inline(__always)
    mutating func append(_ status: Status, of label: UInt8) {
        let answer = Answer(label: label, status: UInt8(status.number))
        if answers == 0 { first = answer } else { others.append(answer) }
        answers += 1
    }

    /// Adds all of it to a tally and begins anew.
    ///
    /// - Parameter duration: nanoseconds that each of the answers took.
    package mutating func move(to tally: Tally, duration: UInt64) {
        tally.add(received, to: .received)
        tally.add(sent, to: .sent)
        (received, sent) = (0, 0)
        guard answers > 0 else { return }
        tally.countAnswer(first.status, of: first.label, duration)
        if answers > 1 {
            for answer in others { tally.countAnswer(answer.status, of: answer.label, duration) }
            others.removeAll(keepingCapacity: true)
        }
        answers = 0
    }
}
