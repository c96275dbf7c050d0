import Glibc
import Testing

@testable import entente

/// Changed articles are taken up by themselves.
@Suite struct SeedWatchTests {
    private let seeds: TemporarySeeds
    private let text =
        "La Russie et le Mali ont signé un accord de coopération militaire en 2023.\n"

    init() throws {
        seeds = try TemporarySeeds()
        try seeds.write(text, to: "a.txt")
    }

    private func launched(_ options: String...) throws -> LaunchedProgram {
        let program = try LaunchedProgram(
            ["serve", "--seeds", seeds.path, "--port", "0"] + options)
        _ = try program.line(with: "Listening on ")
        return program
    }

    @Test func `A new article is read, and a bad one changes nothing`() throws {
        let program = try launched()
        try seeds.write(
            "Le Niger et la Turquie ont signé un accord militaire en 2024.\n", to: "b.txt")
        #expect(
            try program.line(with: "Read the seeds again", on: .error).contains("2 articles"))
        try seeds.write("---\ntitle: [\n---\nUn texte.\n", to: "c.md")
        _ = try program.line(with: "Seeds were refused", on: .error)
        program.send(SIGTERM)
        #expect(try program.outcome().status == 0)
    }

    @Test func `It can be told to wait for SIGHUP`() throws {
        let program = try launched("--watch", "off")
        try seeds.write(text, to: "b.txt")
        usleep(600_000)
        program.send(SIGHUP)
        _ = try program.line(with: "Read the seeds again", on: .error)
        program.send(SIGTERM)
        let outcome = try program.outcome()
        #expect(!outcome.error.contains("Read the seeds again"))
    }
}
