import Glibc
import Testing

@testable import entente

/// The limits of a running program, as its flags and variables set them.
@Suite struct ServeLimitsTests {
    private let seeds: TemporarySeeds

    init() throws {
        seeds = try TemporarySeeds()
        try seeds.write("Un texte.\n", to: "a.txt")
    }

    /// Has a server for as long as `ask` asks it, and ends it with success.
    private func serving(
        _ flags: String..., variables: [String: String] = [:],
        ask: (_ port: String) throws -> Void
    ) throws {
        let arguments = ["serve", "--seeds", seeds.path, "--port", "0"] + flags
        let program = try LaunchedProgram(arguments, variables: variables)
        try ask(port(of: program))
        program.send(SIGTERM)
        #expect(try program.outcome().status == 0)
    }

    private func port(of program: LaunchedProgram) throws -> String {
        String(try program.line(with: "Listening on ").split(separator: ":").last ?? "")
    }

    /// The status of the answer to `request`, and whether the connection ends with it.
    private func outcome(of request: String, port: String) throws -> String {
        let connection = try Connection(port: port)
        try connection.send(request)
        let answer = try connection.answer()
        let status = answer.split(separator: " ")[1]
        guard answer.contains("\r\nConnection: close\r\n") else { return String(status) }
        return try connection.isEnded() ? "\(status), closed" : "\(status), closed with a rest"
    }

    private func get(_ target: String = "/livez", fields: String = "") -> String {
        "GET \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
    }

    @Test func `A request that is too large is refused by the status of its limit`() throws {
        try serving(
            "--max-head", "1KiB", "--max-target", "256", "--max-body", "10", "--max-trailer", "64",
            variables: ["ENTENTE_MAX_FIELDS": "3"]
        ) { port in
            for (request, expected) in tooLarge {
                let found = try outcome(of: request, port: port)
                #expect(found == expected, "\(request)")
            }
        }
    }

    private var tooLarge: KeyValuePairs<String, String> {
        let long = String(repeating: "x", count: 1_024)
        let (fit, unfit) = (String(long.prefix(247)), String(long.prefix(248)))
        let chunked = "POST /livez HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0"
        return [
            get(): "200",
            get(fields: "X: \(long)\r\n"): "431, closed",
            get("/livez?a=\(fit)"): "400",
            get("/livez?a=\(unfit)"): "414, closed",
            get(fields: "A: 1\r\nB: 2\r\n"): "200",
            get(fields: "A: 1\r\nB: 2\r\nC: 3\r\n"): "431, closed",
            get(fields: "Content-Length: 10\r\n") + "0123456789": "200",
            get(fields: "Content-Length: 11\r\n"): "413, closed",
            "\(chunked)\r\nT: \(fit)\r\n\r\n": "431, closed",
            "\(chunked);\(fit)\r\n\r\n": "413, closed",
        ]
    }

    @Test func `Who takes too long hears of it, who is silent does not`() throws {
        try serving(
            "--head-timeout", "200ms", "--body-timeout", "300ms",
            variables: ["ENTENTE_IDLE_TIMEOUT": "100ms"]
        ) { port in
            #expect(try outcome(of: "GET /livez HTTP/1.1\r\nHo", port: port) == "408, closed")
            let post = "POST /livez HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n1"
            #expect(try outcome(of: post, port: port) == "408, closed")
            #expect(try Connection(port: port).isEnded())
            let idle = try Connection(port: port)
            #expect(try idle.exchange("/livez").hasPrefix("HTTP/1.1 200 "))
            #expect(try idle.isEnded())
        }
    }

    @Test func `A reader that stands is cut`() throws {
        try serving("--write-timeout", "200ms", "--max-output", "4KiB") { port in
            let connection = try Connection(port: port, window: 4_096)
            // The server stops reading when nobody takes its answers, and then the sender waits.
            let requests = String(repeating: get("/codebook"), count: 100)
            #expect(throws: LaunchedProgram.Failure.self) {
                for _ in 0..<10_000 { try connection.send(requests) }
            }
            // Behind what had come by then there is an end, where a server that waits would go on.
            while try !connection.isEnded() {}
        }
    }

    @Test func `Connections of one address beyond the limit are closed`() throws {
        try serving("--max-connections-per-address", "2") { port in
            let kept = try (0..<2).map { _ in try Connection(port: port) }
            for connection in kept {
                #expect(try connection.exchange("/livez").hasPrefix("HTTP/1.1 200 "))
            }
            #expect(try Connection(port: port).isEnded())
        }
    }

    @Test func `Connections beyond the limit wait for a place`() throws {
        try serving(variables: ["ENTENTE_MAX_CONNECTIONS": "1"]) { port in
            var only: Connection? = try Connection(port: port)
            #expect(try only?.exchange("/livez").hasPrefix("HTTP/1.1 200 ") == true)
            let next = try Connection(port: port)
            try next.send(get())
            #expect(next.isSilent(for: 100))
            only = nil
            #expect(try next.answer().hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test func `A connection ends with the last request that it may send`() throws {
        try serving("--max-requests-per-connection", "2", "--loops", "1") { port in
            let connection = try Connection(port: port)
            #expect(try !connection.exchange("/livez").contains("Connection: close"))
            #expect(try connection.exchange("/livez").contains("\r\nConnection: close\r\n"))
            #expect(try connection.isEnded())
        }
    }

    @Test func `A stop without time cuts what is in flight`() throws {
        let program = try LaunchedProgram(
            ["serve", "--seeds", seeds.path, "--port", "0", "--stop-timeout", "0s"])
        let connection = try Connection(port: port(of: program))
        // The answer to the first request tells that the server has met the second.
        try connection.send(get() + "GET /livez HTTP/1.1\r\nHo")
        _ = try connection.answer()
        program.send(SIGTERM)
        let outcome = try program.outcome()
        #expect(outcome.status == 0)
        #expect(outcome.error.contains(#""cut":"1""#))
    }

    @Test func `What contradicts itself keeps the server from starting`() throws {
        let outcome = try LaunchedProgram.run(
            "serve", "--max-target", "2KiB", variables: ["ENTENTE_MAX_HEAD": "1KiB"])
        #expect(outcome.status == ExitStatus.usage.rawValue)
        #expect(
            outcome.error == "--max-target is 2KiB, more than ENTENTE_MAX_HEAD, which is 1KiB.\n")
    }
}
