import HTTP

extension EventLoop {
    /// Accepts what is at the door, closes it, and lets everyone finish within `deadline`.
    mutating func beginStop(within deadline: Duration) {
        guard stopAt == nil else { return }
        while listener >= 0, retryAt == 0 {
            let before = open
            accept()
            if open == before { break }
        }
        if listener >= 0 {
            Socket.close(listener)
            listener = -1
        }
        retryAt = 0
        stopAt = now + deadline.milliseconds
        context.isStopping = true
        // A client that is about to send another request has a moment to do so; the answer then
        // announces the end, and nothing is lost.
        for place in connections.indices
        where connections[place].isOpen && !connections[place].isParked
            && connections[place].demand == .read
        {
            settle(place, connections[place].announceStop(in: &context))
            guard connections[place].isOpen, connections[place].phase == .idle else { continue }
            setLimit(place, .idle)
        }
    }

    /// Cuts every connection that is left.
    mutating func cutAll() {
        for place in connections.indices where connections[place].isOpen {
            // Whoever has its last answer only did not close its side yet.
            connections[place].isLingering ? close(place, nil) : cut(place, .stopped)
        }
    }
}
