import Glibc
import HTTP
import Testing

@testable import Transport

@Suite(.serialized) struct ServerLimitsTests {
    @Test func endsASlowHeadWithLastWords() throws {
        let running = try Running { $0.headTimeout = .milliseconds(40) }
        let client = try Client(running.address)
        try client.send("GET / HTTP/1.1\r\nHo")
        let (head, _) = try client.answer()
        #expect(head.hasPrefix("HTTP/1.1 408 ") && head.contains("Connection: close\r\n"))
        #expect(try client.isEnded())
        #expect(running.recorder.sees(.headTimeout))
    }

    @Test func endsASilentClientWithoutAWord() throws {
        let running = try Running { $0.headTimeout = .milliseconds(40) }
        let client = try Client(running.address)
        #expect(try client.isEnded())
        #expect(running.recorder.sees(.headTimeout))
    }

    @Test func endsSlowContent() throws {
        let running = try Running { $0.contentTimeout = .milliseconds(40) }
        let client = try Client(running.address)
        try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe")
        #expect(try client.status() == 408)
        #expect(try client.isEnded())
        #expect(running.recorder.sees(.contentTimeout))
    }

    @Test func endsAnIdleConnection() throws {
        let running = try Running { $0.idleTimeout = .milliseconds(40) }
        let client = try Client(running.address)
        try client.send(get)
        #expect(try client.status() == 200)
        #expect(try client.isEnded())
        #expect(running.recorder.sees(.idleTimeout))
    }

    @Test func dribblingDoesNotRenewTheTimeForAHead() throws {
        let running = try Running { $0.headTimeout = .milliseconds(60) }
        let client = try Client(running.address)
        let start = ContinuousClock.now
        try client.send("GET / HTTP/1.1\r\n")
        // Sending ends with an error when the server has had enough; it cannot go on for ever.
        while ContinuousClock.now - start < .seconds(5) {
            do { try client.send("X: y\r\n") } catch { break }
            usleep(5_000)
        }
        #expect(running.recorder.sees(.headTimeout))
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test func letsTheRestWaitAtTheTotalLimit() throws {
        let running = try Running { $0.maxConnections = 2 }
        let first = try Client(running.address)
        let second = try Client(running.address)
        for client in [first, second] {
            try client.send(get)
            #expect(try client.status() == 200)
        }
        let third = try Client(running.address)
        try third.send(get)
        first.close()
        #expect(try third.status() == 200)
        #expect(running.recorder.count { if case .accepted = $0 { true } else { false } } == 3)
    }

    @Test func closesWhatIsTooMuchForOneAddress() throws {
        let running = try Running { $0.maxConnectionsPerAddress = 1 }
        let first = try Client(running.address)
        try first.send(get)
        #expect(try first.status() == 200)
        let second = try Client(running.address)
        #expect(try second.isEnded())
        #expect(running.recorder.sees { if case .refused = $0 { true } else { false } })
        first.close()
        #expect(running.recorder.sees(.clientClosed))
        let third = try Client(running.address)
        try third.send(get)
        #expect(try third.status() == 200)
    }

    /// In a process of its own, as the limit on descriptors is the process's.
    @Test func recoversFromWantOfDescriptors() async {
        await #expect(processExitsWith: .success) {
            let running = try Running { $0.loops = 1 }
            let clients = try (0..<4).map { _ in try Client(unconnected: ()) }
            var limit = rlimit()
            try #require(unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
            // Two places, fewer than clients: the lowest that is free, wherever descriptors that this
            // process was born with stand, and one that the system's libraries may take for
            // themselves when they first need it.
            let place = dup(clients[0].descriptor)
            try #require(place >= 0)
            Glibc.close(place)
            limit.rlim_cur = rlim_t(place) + 2
            try #require(unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
            for client in clients { try client.connect(to: running.address) }
            for client in clients { try client.send(get) }
            #expect(
                running.recorder.sees {
                    if case .failed(let failure) = $0 { failure.number == EMFILE } else { false }
                })
            for client in clients {
                // Each place that a client leaves lets another one in.
                #expect(try client.status() == 200)
                client.close()
            }
        }
    }
}
