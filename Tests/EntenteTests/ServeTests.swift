import Glibc
import Testing

@testable import entente

@Suite struct ServeTests {
    private let seeds: TemporarySeeds
    private let text =
        "La Russie et le Mali ont signé un accord de coopération militaire en 2023.\n"

    init() throws {
        seeds = try TemporarySeeds()
        try seeds.write(text, to: "a.txt")
    }

    /// A server on a free port of this machine, and that port.
    private func launched() throws -> (LaunchedProgram, port: String) {
        let program = try LaunchedProgram(["serve", "--seeds", seeds.path, "--port", "0"])
        let serving = try program.line(with: "Serving ")
        #expect(serving.hasPrefix("Serving 1 article, "))
        #expect(serving.contains(" actor") && serving.contains(" alliance"))
        let line = try program.line(with: "Listening on ")
        #expect(line.hasPrefix("Listening on http://127.0.0.1:"))
        return (
            program, String(line[line.index(after: line.lastIndex(of: ":") ?? line.startIndex)...])
        )
    }

    private func health(_ port: String) throws -> LaunchedProgram.Outcome {
        try LaunchedProgram.run("health", "--port", port)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `The server tells its address, is ready, and ends with 0`(_ signal: Int32) throws {
        let (program, port) = try launched()
        #expect(port != "0")
        let ready = try health(port)
        #expect(ready.status == 0)
        #expect(ready.output == "Ready.\n")
        program.send(signal)
        let outcome = try program.outcome()
        #expect(outcome.status == 0)
        #expect(outcome.error.contains(#""message":"Stopped""#))
        #expect(try health(port).status == ExitStatus.unavailable.rawValue)
    }

    @Test func `A request in flight ends before the server does`() throws {
        let (program, port) = try launched()
        let connection = try Connection(port: port)
        // The answer to the first request tells that the server has met the second.
        try connection.send(
            "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\nGET /livez HTTP/1.1\r\nHo")
        _ = try connection.answer()
        program.send(SIGTERM)
        _ = try program.line(with: "Stopping", on: .error)
        try connection.send("st: localhost\r\n\r\n")
        #expect(try connection.answer().hasPrefix("HTTP/1.1 200 "))
        #expect(try program.outcome().status == 0)
    }

    @Test func `As many connections as the system allows may be open`() throws {
        let (program, _) = try launched()
        let words = try program.limit("Max open files").split(separator: " ")
        let limits = words.compactMap { Int($0) }
        #expect(limits.count == 2)
        #expect(limits.first == limits.last)
    }

    @Test func `The program tells its own version and its contract`() throws {
        let (program, port) = try launched()
        let version = try get("/version", port: port)
        #expect(version.contains(#""version":"\#(Release.version)""#))
        let contract = try get("/openapi.json", port: port)
        #expect(contract.contains("\r\nContent-Type: application/json\r\n"))
        #expect(
            contract.contains("\r\n\r\n{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Entente\","))
        #expect(contract.contains(#""/alliances":{"get":{"operationId":"listAlliances","#))
        #expect(contract.hasSuffix("}\n"))
        program.send(SIGTERM)
        #expect(try program.outcome().status == 0)
    }

    @Test func `New seeds are served after SIGHUP`() throws {
        let (program, port) = try launched()
        #expect(try get("/articles/b", port: port).hasPrefix("HTTP/1.1 404 "))
        try seeds.write(text, to: "b.txt")
        program.send(SIGHUP)
        _ = try program.line(with: "Read the seeds again: 2 articles", on: .error)
        #expect(try get("/articles/b", port: port).hasPrefix("HTTP/1.1 200 "))
        try seeds.remove("b.txt")
        program.send(SIGHUP)
        _ = try program.line(with: "Read the seeds again: 1 article,", on: .error)
        #expect(try get("/articles/b", port: port).hasPrefix("HTTP/1.1 404 "))
        program.send(SIGHUP)
        _ = try program.line(with: "nothing has changed", on: .error)
    }

    @Test func `A connection outlives a reload`() throws {
        let (program, port) = try launched()
        let connection = try Connection(port: port)
        #expect(try connection.exchange("/articles/b").hasPrefix("HTTP/1.1 404 "))
        try seeds.write(text, to: "b.txt")
        program.send(SIGHUP)
        _ = try program.line(with: "Read the seeds again", on: .error)
        #expect(try connection.exchange("/articles/b").hasPrefix("HTTP/1.1 200 "))
    }

    @Test func `No request is dropped while seeds are read again`() throws {
        let (program, port) = try launched()
        let connection = try Connection(port: port)
        for number in 0..<6 {
            try seeds.write(text, to: "new-\(number).txt")
            program.send(SIGHUP)
            for _ in 0..<40 {
                #expect(try connection.exchange("/articles/a").hasPrefix("HTTP/1.1 200 "))
                #expect(try get("/livez", port: port).hasPrefix("HTTP/1.1 200 "))
            }
        }
        program.send(SIGTERM)
        #expect(try program.outcome().status == 0)
    }

    @Test func `A refused seed is told, and what was read before stays`() throws {
        let (program, port) = try launched()
        try seeds.remove("a.txt")
        let bad = try seeds.write("---\npublished: hier\n---\n\(text)", to: "b.md")
        program.send(SIGHUP)
        _ = try program.line(with: "\(bad):2:12: ", on: .error)
        _ = try program.line(with: "still serving 1 article", on: .error)
        #expect(try get("/articles/a", port: port).hasPrefix("HTTP/1.1 200 "))
        #expect(try health(port).status == 0)
        program.send(SIGTERM)
        #expect(try program.outcome().status == 0)
    }

    @Test func `A refused seed keeps the server from starting`() throws {
        let bad = try seeds.write("---\npublished: hier\n---\n\(text)", to: "b.md")
        let outcome = try LaunchedProgram.run("serve", "--seeds", seeds.path, "--port", "0")
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.error.hasPrefix("\(bad):2:12: "))
    }

    @Test func `A port in use is one clear sentence`() throws {
        let (program, port) = try launched()
        let outcome = try LaunchedProgram.run("serve", "--seeds", seeds.path, "--port", port)
        #expect(outcome.status == ExitStatus.unavailable.rawValue)
        #expect(outcome.error.hasPrefix("Port \(port) is in use: "))
        #expect(outcome.error.split(separator: "\n").count == 1)
        program.send(SIGTERM)
        #expect(try program.outcome().status == 0)
    }

    @Test func `An address of another machine is one clear sentence`() throws {
        let outcome = try LaunchedProgram.run(
            "serve", "--seeds", seeds.path, "--port", "0", variables: ["ENTENTE_HOST": "192.0.2.1"])
        #expect(outcome.status == ExitStatus.unavailable.rawValue)
        #expect(outcome.error == "This machine has no address 192.0.2.1.\n")
    }

    @Test func `A server on every network is asked on this machine`() throws {
        let variables = ["ENTENTE_HOST": "0.0.0.0", "PORT": "0", "ENTENTE_SEEDS": seeds.path]
        let program = try LaunchedProgram(["serve"], variables: variables)
        let line = try program.line(with: "Listening on http://0.0.0.0:")
        let port = String(line.split(separator: ":").last ?? "")
        let outcome = try LaunchedProgram.run(
            "health", variables: ["ENTENTE_HOST": "0.0.0.0", "PORT": port])
        #expect(outcome.status == 0)
    }

    private func get(_ target: String, port: String) throws -> String {
        try Connection(port: port).exchange(target)
    }
}
