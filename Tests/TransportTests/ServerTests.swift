import Glibc
import HTTP
import Testing

@testable import Transport

@Suite(.serialized) struct ServerTests {
    @Test func keepsConnectionsAlive() throws {
        let running = try Running()
        let client = try Client(running.address)
        for _ in 0..<3 {
            try client.send(get)
            let (head, content) = try client.answer()
            #expect(head.hasPrefix("HTTP/1.1 200 OK\r\nDate: "))
            #expect(content == Array("hello".utf8))
        }
        #expect(running.recorder.count { if case .accepted = $0 { true } else { false } } == 1)
        #expect(
            running.recorder.sees {
                if case .answered(Exchange(method: .get, status: .ok, contentLength: 5)) = $0 {
                    true
                } else {
                    false
                }
            })
        client.close()
        #expect(running.recorder.sees(.clientClosed))
        // The same is counted, by one loop or the other.
        let tallies = running.server.tallies
        #expect(tallies.reduce(0) { $0 + $1.answers(.ok, of: 0) } == 3)
        #expect(tallies.reduce(0) { $0 + $1[.accepted] } == 1)
        #expect(tallies.reduce(0) { $0 + $1[.received] } == UInt64(3 * get.utf8.count))
    }

    @Test func answersPipelinesInOneOrder() throws {
        let running = try Running { $0.limits.pipelinedRequests = 16 }
        let client = try Client(running.address)
        try client.send(
            String(repeating: get + "GET / HTTP/1.1\r\nHost: a\r\nBad: \r\n\r\n", count: 50))
        for _ in 0..<100 { #expect(try client.status() == 200) }
        try client.send("GARBAGE\r\n\r\n" + get)
        let (head, _) = try client.answer()
        #expect(head.hasPrefix("HTTP/1.1 400 ") && head.contains("Connection: close\r\n"))
        #expect(try client.isEnded())
    }

    @Test func answersRequestsThatComeInPieces() throws {
        let running = try Running()
        let client = try Client(running.address)
        let text =
            "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
        for character in text.unicodeScalars { try client.send(String(character)) }
        #expect(try client.status() == 200)
    }

    @Test func parksASlowReader() throws {
        let responder = Saying(octets: 1_000_000)
        let running = try Running(responder) { $0.loops = 1 }
        let slow = try Client(running.address, window: 4_096)
        slow.sendAtOnce(String(repeating: get, count: 20))
        let other = try Client(running.address)
        try other.send(get)
        #expect(try other.answer().content == responder.content)
        for _ in 0..<20 { #expect(try slow.answer().content == responder.content) }
        try slow.send(get)
        #expect(try slow.status() == 200)
    }

    @Test func cutsAReaderThatStands() throws {
        let running = try Running(Saying(octets: 8_000_000)) { $0.writeTimeout = .milliseconds(40) }
        let client = try Client(running.address, window: 4_096)
        try client.send(get)
        #expect(running.recorder.sees(.writeTimeout))
    }

    @Test func answersAfterTheClientsLastWord() throws {
        let running = try Running(Saying(octets: 300_000)) { $0.limits.pipelinedRequests = 2 }
        let client = try Client(running.address)
        try client.send(String(repeating: get, count: 9))
        client.finish()
        for _ in 0..<9 { #expect(try client.answer().content.count == 300_000) }
        #expect(try client.isEnded())
    }

    @Test func closesInStagesSoThatTheAnswerArrives() throws {
        let running = try Running()
        let client = try Client(running.address)
        // More than the server will read before it refuses: the rest must not reset the answer.
        try client.send("GET /" + String(repeating: "a", count: 1_000_000))
        #expect(try client.status() == 414)
        #expect(try client.isEnded())
    }

    @Test func replacesTheApplicationUnderLoad() throws {
        let running = try Running(Saying("old"))
        let clients = try (0..<8).map { _ in try Client(running.address) }
        for round in 0..<200 {
            if round == 50 { running.server.replace(application: Saying("new")) }
            for client in clients { try client.send(get) }
            for client in clients {
                let content = String(decoding: try client.answer().content, as: UTF8.self)
                #expect(content == "new" || (content == "old" && round < 199))
            }
        }
    }

    @Test func findsTheAddressTaken() throws {
        let running = try Running()
        let configuration = ServerConfiguration(host: "127.0.0.1", port: running.address.port)
        let failure = #expect(throws: SystemFailure.self) {
            try Server(configuration, application: Saying(""), observer: SilentObserver())
        }
        #expect(failure == SystemFailure(call: "bind", number: EADDRINUSE))
        #expect(failure?.description == "bind: Address already in use (errno 98)")
    }

    @Test func wantsANumericAddress() {
        let configuration = ServerConfiguration(host: "nowhere.example", port: 0)
        #expect(throws: SystemFailure(call: "inet_pton", number: EINVAL)) {
            try Server(configuration, application: Saying(""), observer: SilentObserver())
        }
    }

    @Test(arguments: ["127.0.0.1", "localhost", "0.0.0.0", "::"])
    func listensOn(host: String) throws {
        let running = try Running { $0.host = host }
        let address = try #require(SocketAddress(host: "127.0.0.1", port: running.address.port))
        let client = try Client(address)
        try client.send(get)
        #expect(try client.status() == 200)
        #expect(
            running.recorder.sees {
                if case .accepted(let peer) = $0 { peer.host == "127.0.0.1" } else { false }
            })
    }
}
