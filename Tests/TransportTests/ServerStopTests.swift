import HTTP
import Testing

@testable import Transport

@Suite(.serialized) struct ServerStopTests {
    @Test func finishesARequestInFlight() throws {
        let running = try Running()
        let client = try Client(running.address)
        try client.send(get)
        #expect(try client.status() == 200)
        try client.send("GET / HTTP/1.1\r\n")
        // An answer on the same loop or the other one shows that the half request was read.
        let ending = Ending()
        running.server.stop(within: .seconds(5), completion: ending.note)
        try client.send("Host: a\r\n\r\n")
        let (head, content) = try client.answer()
        #expect(head.contains("Connection: close\r\n"))
        #expect(content == Array("hello".utf8))
        #expect(try client.isEnded())
        client.close()
        #expect(ending.wait() == StopReport(finished: 1, cut: 0))
        #expect(throws: SystemFailure.self) { try Client(running.address) }
    }

    @Test func letsABusyClientHearOfIt() throws {
        let running = try Running { $0.farewell = .seconds(2) }
        let client = try Client(running.address)
        try client.send(get)
        #expect(try client.status() == 200)
        let ending = Ending()
        running.server.stop(within: .seconds(5), completion: ending.note)
        try client.send(get)
        #expect(try client.answer().head.hasPrefix("HTTP/1.1 200 "))
        client.close()
        #expect(ending.wait()?.cut == 0)
    }

    @Test func closesIdleConnections() throws {
        let running = try Running { $0.farewell = .milliseconds(30) }
        let client = try Client(running.address)
        try client.send(get)
        #expect(try client.status() == 200)
        let ending = Ending()
        running.server.stop(within: .seconds(5), completion: ending.note)
        #expect(try client.isEnded())
        #expect(ending.wait() == StopReport(finished: 1, cut: 0))
        #expect(running.recorder.sees(.stopped))
    }

    @Test func cutsAtTheDeadline() throws {
        let running = try Running()
        let client = try Client(running.address)
        try client.send(get)
        #expect(try client.status() == 200)
        try client.send("GET / HTTP/1.1\r\n" + "X: " + String(repeating: "y", count: 100))
        let other = try Client(running.address)
        try other.send(get)
        #expect(try other.status() == 200)
        other.close()
        let report = running.stop(within: .milliseconds(50))
        #expect(report.map { $0.cut + $0.finished } ?? 0 >= 1)
        #expect(try client.isEnded())
    }

    @Test func stopsBeforeItStartsAndTwice() throws {
        let server = try Server(
            ServerConfiguration(host: "127.0.0.1", port: 0), application: Saying(""),
            observer: SilentObserver())
        for _ in 0..<2 {
            let ending = Ending()
            server.stop(within: .seconds(1), completion: ending.note)
            #expect(ending.wait() == StopReport())
        }
        server.start()
        #expect(throws: SystemFailure.self) { try Client(server.address) }
        let running = try Running()
        let endings = [Ending(), Ending()]
        for ending in endings {
            running.server.stop(within: .seconds(1), completion: ending.note)
        }
        for ending in endings { #expect(ending.wait() == StopReport()) }
    }
}
