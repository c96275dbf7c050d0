import Dispatch
import Glibc
import HTTP
import Synchronization
import Testing

@testable import Transport

/// What one connection gets before others have their turn, and before it has to make room.
@Suite(.serialized) struct SharingTests {
    @Test func closesWithTheLastOfManyRequests() throws {
        let running = try Running { $0.limits.requestsPerConnection = 3 }
        let client = try Client(running.address)
        try client.send(String(repeating: get, count: 5))
        for _ in 0..<2 {
            #expect(try !client.answer().head.contains("Connection: close"))
        }
        #expect(try client.answer().head.contains("\r\nConnection: close\r\n"))
        #expect(try client.isEnded())
    }

    @Test func takesTurns() throws {
        let responder = Waiting()
        let running = try Running(responder) {
            $0.loops = 1
            $0.limits.pipelinedRequests = 4
        }
        let other = try Client(running.address)
        let greedy = try Client(running.address)
        try greedy.send(String(repeating: get, count: 500))
        // The first answer is being made; by its end the other client's request is there too.
        responder.begun.wait()
        try other.send("GET /b HTTP/1.1\r\nHost: a\r\n\r\n")
        responder.mayGoOn.signal()
        #expect(try other.status() == 200)
        for _ in 0..<500 { #expect(try greedy.status() == 200) }
        // The greedy client has its share when its requests are read and another one at the end of
        // that turn; then it is the other's.
        let place = try #require(responder.paths.firstIndex(of: "/b"))
        #expect(place <= 8)
        #expect(responder.paths.count == 501)
    }

    @Test func makesNoAnswersThatNobodyTakes() throws {
        let running = try Running(Saying(octets: 1_000_000)) {
            $0.loops = 1
            $0.limits.outputLength = 1
        }
        let client = try Client(running.address, window: 4_096)
        client.sendAtOnce(String(repeating: get, count: 100))
        let other = try Client(running.address)
        for _ in 0..<20 {
            try other.send(get)
            #expect(try other.status() == 200)
            usleep(5_000)
        }
        // The system's own buffers take some of them.
        #expect(answered(running) < 20 + 50)
        for _ in 0..<100 { #expect(try client.status() == 200) }
    }

    private func answered(_ running: Running) -> Int {
        running.recorder.count { if case .answered = $0 { true } else { false } }
    }
}

/// Notes the paths in the order of the answers, and waits with the first one for a word.
private final class Waiting: Responder, Application {
    let begun = DispatchSemaphore(value: 0)
    let mayGoOn = DispatchSemaphore(value: 0)
    private let noted = Mutex<[String]>([])

    var paths: [String] { noted.withLock { $0 } }

    func respond(to head: borrowing RequestHead, in bytes: Span<UInt8>) -> Response {
        let path = bytes.extracting(head.path)
        let text = String(decoding: path.indices.map { path[$0] }, as: UTF8.self)
        let isFirst = noted.withLock {
            $0.append(text)
            return $0.count == 1
        }
        if isFirst {
            begun.signal()
            // Five seconds at most, like everything in these tests.
            _ = mayGoOn.wait(timeout: .now() + 5)
        }
        return Response(status: .ok, content: [])
    }
}
