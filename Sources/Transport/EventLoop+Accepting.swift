import Glibc
import HTTP

extension EventLoop {
    /// Connections taken in one turn, before those that are there have theirs.
    private static var acceptedPerTurn: Int { 64 }
    /// Milliseconds after which accepting is tried again, if no connection of this loop closed before:
    /// for a place that another loop gave up, and for a descriptor that anyone gave up.
    private static var placeInterval: UInt64 { 50 }
    private static var descriptorInterval: UInt64 { 500 }

    /// Accepts what waits at the listener.
    mutating func accept() {
        for _ in 0..<Self.acceptedPerTurn {
            guard listener >= 0, retryAt == 0 else { return }
            guard quota.reserve() else { return pauseAccepting(for: Self.placeInterval) }
            do throws(SystemFailure) {
                let (descriptor, peer) = try Socket.accept(listener)
                admit(descriptor, peer)
            } catch {
                quota.release(nil)
                switch error.number {
                case EAGAIN: return
                case EMFILE, ENFILE, ENOBUFS, ENOMEM:
                    observer.observe(.failed(error))
                    return pauseAccepting(for: Self.descriptorInterval)
                // The client gave up before it was accepted, or the call was interrupted.
                default: continue
                }
            }
        }
    }

    private mutating func admit(_ descriptor: Int32, _ peer: SocketAddress) {
        guard quota.admit(peer.client) else {
            quota.release(nil)
            tally.add(to: .refused)
            observer.observe(.refused(peer))
            return Socket.close(descriptor)
        }
        let place = free.popLast() ?? connections.count
        if place == connections.count { connections.append(Connection(peer: peer)) }
        let generation = connections[place].generation &+ 1
        connections[place] = Connection(
            descriptor: descriptor, generation: generation, peer: peer)
        open += 1
        tally.add(to: .accepted)
        observer.observe(.accepted(peer))
        if let failure = poll.add(descriptor, .read, token: token(place)) {
            observer.observe(.failed(failure))
            return close(place, .reset)
        }
        // The time for the first head begins with the connection.
        setLimit(place, .head)
    }

    /// Leaves further connections to wait in the backlog.
    private mutating func pauseAccepting(for interval: UInt64) {
        retryAt = now + interval
        poll.remove(listener)
    }

    mutating func resumeAccepting() {
        retryAt = 0
        guard listener >= 0 else { return }
        note(poll.add(listener, .read, token: Token.listener))
    }

    /// What `poll` reports events of the connection at `place` by.
    func token(_ place: Int) -> UInt64 {
        UInt64(connections[place].generation) << 32 | UInt64(place)
    }
}
