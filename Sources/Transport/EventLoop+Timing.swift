import HTTP

extension EventLoop {
    /// Gives a connection the whole time of `limit`.
    mutating func setLimit(_ place: Int, _ limit: TimeLimit) {
        connections[place].limit = limit
        let isFarewell = stopAt != nil && (limit == .idle || limit == .linger)
        timers.schedule(place, at: now + (isFarewell ? limits.farewell : limits[limit]))
    }

    /// Gives a connection the time for its phase, unless that already runs: the time for a head is for
    /// the whole of it, however often another octet comes.
    mutating func setLimit(_ place: Int, _ phase: ConnectionPhase, hasAnswered: Bool) {
        let limit: TimeLimit =
            switch phase {
            case .idle: .idle
            case .head: .head
            case .content: .content
            case .answer: .answer
            }
        guard hasAnswered || limit != connections[place].limit else { return }
        setLimit(place, limit)
    }

    /// Ends what has taken too long.
    mutating func expireTimers() {
        guard timers.mayExpire(by: now) else { return }
        var expired: [Int] = []
        timers.advance(to: now, expired: &expired)
        for place in expired where connections[place].isOpen {
            let limit = connections[place].limit
            switch limit {
            case .head, .content, .idle, .answer:
                connections[place].closeReason =
                    stopAt != nil && limit == .idle ? .stopped : limit.reason
                settle(place, connections[place].expire(in: &context))
            case .write: cut(place, limit.reason)
            case .linger: close(place, nil)
            }
        }
    }
}
