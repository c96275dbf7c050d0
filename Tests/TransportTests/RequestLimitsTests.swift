import HTTP
import Testing

@testable import Transport

/// Each bound on a request: what is just within it is answered, one more is refused by its status,
/// and the connection ends with the refusal.
@Suite(.serialized) struct RequestLimitsTests {
    /// Asks on a connection of its own; the status, and whether the connection then ends.
    private func outcome(
        of request: String, _ configure: (inout Limits) -> Void
    ) throws -> (status: Int, isEnded: Bool) {
        let running = try Running { configure(&$0.limits) }
        let client = try Client(running.address)
        try client.send(request)
        let status = try client.status()
        guard status != 200 else {
            // Whoever stayed within the bounds is served on.
            try client.send(get)
            return (try client.status(), false)
        }
        return (status, try client.isEnded())
    }

    @Test(arguments: [(0, 200), (1, 431)])
    func boundsTheHead(excess: Int, status: Int) throws {
        let head = "GET / HTTP/1.1\r\nHost: a\r\nX: \r\n\r\n"
        let filling = String(repeating: "x", count: 1_024 - head.utf8.count + excess)
        let request = head.replacing("X: ", with: "X: \(filling)")
        let outcome = try outcome(of: request) { $0.headLength = 1_024 }
        #expect(outcome == (status, status != 200))
    }

    @Test(arguments: [(0, 200), (1, 414)])
    func boundsTheTarget(excess: Int, status: Int) throws {
        let target = "/" + String(repeating: "a", count: 299 + excess)
        let outcome = try outcome(of: "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n") {
            $0.targetLength = 300
        }
        #expect(outcome == (status, status != 200))
    }

    @Test(arguments: [(0, 200), (1, 431)])
    func boundsTheFields(excess: Int, status: Int) throws {
        let fields = String(repeating: "X: y\r\n", count: 4 + excess)
        let outcome = try outcome(of: "GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n") {
            $0.fieldCount = 5
        }
        #expect(outcome == (status, status != 200))
    }

    @Test(arguments: [(0, 200), (1, 413)])
    func boundsTheContent(excess: Int, status: Int) throws {
        let content = String(repeating: "c", count: 10 + excess)
        let length = "Content-Length: \(content.utf8.count)\r\n\r\n\(content)"
        // In two chunks, as it is the sum that counts.
        let size = String(9 + excess, radix: 16)
        let chunks = "1\r\nc\r\n\(size)\r\n\(content.dropFirst())\r\n0\r\n\r\n"
        for rest in [length, "Transfer-Encoding: chunked\r\n\r\n\(chunks)"] {
            let outcome = try outcome(of: "POST / HTTP/1.1\r\nHost: a\r\n\(rest)") {
                $0.contentLength = 10
            }
            #expect(outcome == (status, status != 200))
        }
    }

    /// Nobody is made to send what will be refused.
    @Test func refusesContentBeforeItComes() throws {
        let request = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n"
        #expect(try outcome(of: request) { $0.contentLength = 10 } == (413, true))
    }

    @Test(arguments: [(0, 200), (1, 431)])
    func boundsTheTrailer(excess: Int, status: Int) throws {
        // With the CR that begins the empty line behind it.
        let trailer = "X: \(String(repeating: "t", count: 64 - 6 + excess))\r\n"
        let outcome = try outcome(of: chunked("0\r\n\(trailer)\r\n")) { $0.trailerLength = 64 }
        #expect(outcome == (status, status != 200))
    }

    @Test(arguments: [(0, 200), (1, 413)])
    func boundsChunkExtensions(excess: Int, status: Int) throws {
        // With the CR that ends the line.
        let name = String(repeating: "n", count: 64 - 1 + excess)
        let outcome = try outcome(of: chunked("0;\(name)\r\n\r\n")) { $0.trailerLength = 64 }
        #expect(outcome == (status, status != 200))
    }

    private func chunked(_ content: String) -> String {
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\(content)"
    }
}
