import Synchronization

/// How many connections all loops together may hold, in total and for each client.
///
/// Asked when a connection comes and when it goes, never by a request.
final class ConnectionQuota: Sendable {
    private struct Counts {
        var total = 0
        var byClient: [SocketAddress: Int] = [:]
    }

    private let counts = Mutex(Counts())
    private let total: Int
    private let perClient: Int

    init(total: Int, perClient: Int) {
        self.total = total
        self.perClient = perClient
    }

    /// Takes a place before the client is known; false where there is none.
    func reserve() -> Bool {
        counts.withLock {
            guard $0.total < total else { return false }
            $0.total += 1
            return true
        }
    }

    /// Counts a reserved place for its client; false where the client has too many.
    func admit(_ client: SocketAddress) -> Bool {
        counts.withLock {
            guard $0.byClient[client, default: 0] < perClient else { return false }
            $0.byClient[client, default: 0] += 1
            return true
        }
    }

    /// Gives a reserved place back, and the client's if it was admitted.
    func release(_ client: SocketAddress?) {
        counts.withLock {
            $0.total -= 1
            guard let client, let count = $0.byClient[client] else { return }
            $0.byClient[client] = count > 1 ? count - 1 : nil
        }
    }
}
