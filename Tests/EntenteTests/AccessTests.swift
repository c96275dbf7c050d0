import Digest
import Glibc
import Testing

@testable import entente

/// Who is let in, by the program as it is run.
@Suite struct AccessTests {
    private let seeds: TemporarySeeds
    private let files: TemporarySeeds

    init() throws {
        seeds = try TemporarySeeds()
        try seeds.write(
            "La Russie et le Mali ont signé un accord militaire en 2023.\n", to: "a.txt")
        files = try TemporarySeeds()
    }

    private var tokens: String { files.path + "/tokens" }

    private func launched(_ options: String...) throws -> (LaunchedProgram, port: String) {
        let program = try LaunchedProgram(
            ["serve", "--seeds", seeds.path, "--port", "0"] + options)
        let line = try program.line(with: "Listening on ")
        return (program, String(line.split(separator: ":").last ?? ""))
    }

    private func answer(_ port: String, _ target: String, _ fields: String = "") throws -> String {
        let connection = try Connection(port: port)
        try connection.send("GET \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
        return try connection.answer()
    }

    @Test func `A made token lets in, and one that is taken away does not`() throws {
        let made = try LaunchedProgram.run("token", "grafana")
        #expect(made.status == 0 && made.output.hasPrefix("grafana "))
        let token = String(made.error.split(separator: " ").last ?? "").filter { $0 != "\n" }
        #expect(!made.output.contains(token))
        try files.write(made.output, to: "tokens")
        let (program, port) = try launched("--tokens", tokens, "--access-log", "stderr")
        let bearer = "Authorization: Bearer \(token)\r\n"
        #expect(try answer(port, "/alliances").hasPrefix("HTTP/1.1 401 "))
        let reply = try answer(port, "/alliances", bearer)
        #expect(
            reply.hasPrefix("HTTP/1.1 200 ") && reply.contains("Cache-Control: private, no-cache"))
        #expect(try answer(port, "/readyz").hasPrefix("HTTP/1.1 200 "))
        #expect(
            try program.line(with: "\"status\":200", on: .error).contains(#""token":"grafana""#))

        // A file that cannot be read changes nothing.
        try files.write("grafana\n", to: "tokens")
        program.send(SIGHUP)
        #expect(try program.line(with: "tokens:1: a line is a name", on: .error).contains("error"))
        #expect(try answer(port, "/alliances", bearer).hasPrefix("HTTP/1.1 200 "))

        try files.write("other \(ContentDigest.sha256(of: [1]))\n", to: "tokens")
        program.send(SIGHUP)
        _ = try program.line(with: "they have changed", on: .error)
        _ = try program.line(with: "nothing has changed", on: .error)
        #expect(try answer(port, "/alliances", bearer).hasPrefix("HTTP/1.1 401 "))
        program.send(SIGTERM)
        let outcome = try program.outcome()
        #expect(outcome.status == 0)
        #expect(!outcome.error.contains(token) && !outcome.output.contains(token))
    }

    @Test func `Too many requests are told when to come again`() throws {
        let (program, port) = try launched("--rate-limit", "2")
        let replies = try (0..<3).map { _ in try answer(port, "/version") }
        #expect(replies.map { $0.split(separator: " ")[1] } == ["200", "200", "429"])
        #expect(replies[2].contains("\r\nRetry-After: 30\r\n"))
        #expect(replies[2].contains("\r\nAccess-Control-Allow-Origin: *\r\n"))
        program.send(SIGTERM)
        #expect(try program.outcome().status == 0)
    }

    @Test(arguments: [
        (["--tokens", "/nowhere"], "cannot be read: no such file"),
        (["--trusted-proxies", "example.org"], "a list of addresses and networks"),
        (["--cors-origins", "https://example.org/"], "a list of origins"),
        (["--access-log", "file"], "one of off, stdout, stderr"),
    ])
    func `What cannot be meant keeps it from starting`(_ options: [String], _ said: String) throws {
        let program = try LaunchedProgram(
            ["serve", "--seeds", seeds.path, "--port", "0"] + options)
        let outcome = try program.outcome()
        #expect(outcome.status != 0 && outcome.error.contains(said))
    }

    @Test(arguments: ["", "a b", "é", String(repeating: "a", count: 65)])
    func `A holder has a plain name`(_ name: String) throws {
        #expect(try LaunchedProgram.run("token", name).status == ExitStatus.usage.rawValue)
    }
}
