import Glibc
import Testing

@testable import entente

/// A file of a snapshot, from its making to its answers.
@Suite struct SnapshotCommandTests {
    private let seeds: TemporarySeeds
    private let text =
        "La Russie et le Mali ont signé un accord de défense à Moscou le 3 mars 2024.\n"

    init() throws {
        seeds = try TemporarySeeds()
        try seeds.write(text, to: "a.txt")
    }

    @Test func `A file is served as the articles were`() throws {
        let file = "\(seeds.path)/all.snapshot"
        let made = try LaunchedProgram.run(
            "snapshot", "build", "--seeds", seeds.path, "--output", file)
        #expect(made.status == 0)
        #expect(made.output.hasSuffix("now in \(file).\n"))
        let program = try LaunchedProgram(["serve", "--snapshot", file, "--port", "0"])
        #expect(try program.line(with: "Serving").contains("1 article"))
        program.send(SIGTERM)
        #expect(try program.outcome().status == 0)
    }

    @Test func `What is no snapshot is refused with its name`() throws {
        for (path, reason) in [
            ("\(seeds.path)/a.txt", "it is no snapshot of entente"),
            ("\(seeds.path)/none", "no such file or directory"),
        ] {
            let outcome = try LaunchedProgram.run("serve", "--snapshot", path, "--port", "0")
            #expect(outcome.status == 1)
            #expect(outcome.error.contains("\(path): \(reason)"))
        }
    }
}
