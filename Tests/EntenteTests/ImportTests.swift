import Testing

@testable import entente

/// Data sets are taken in, and what is wrong with them is told.
@Suite struct ImportTests {
    private let seeds: TemporarySeeds
    private let files: TemporarySeeds
    private let header = "atopid,begyr,endyr,defense,offense,neutral,nonagg,consul,mem1,mem2\n"

    init() throws {
        (seeds, files) = (try TemporarySeeds(), try TemporarySeeds())
        try seeds.write(
            "La Russie et le Mali ont signé un accord militaire en 2023.\n", to: "a.txt")
    }

    @Test func `Good rows are taken in, bad ones are told with their place`() throws {
        let rows = "9001,1991,0,1,0,0,1,1,365,771\n9002,91,0,1,0,0,1,1,365,771\n"
        let file = try files.write(header + rows, to: "old.csv")
        let dry = try LaunchedProgram.run("import", "atop", file, "--dry-run")
        #expect(dry.status == 0 && dry.output == "1 alliance, 1 row left out.\n")
        let outcome = try LaunchedProgram.run("import", "atop", file, "--into", seeds.path)
        #expect(outcome.status == 0)
        #expect(outcome.error == "\(file):3:2: begyr: 91 is no year\n")
        #expect(
            outcome.output == "1 alliance, 1 row left out, now in \(seeds.path)/old.atop.csv.\n")
        let checked = try LaunchedProgram.run("check", seeds.path)
        #expect(checked.status == 0)
        #expect(checked.output.contains("old.atop.csv: 1 alliance of a data set, 1 row left out"))
    }

    @Test func `A file of another form is refused`() throws {
        let file = try files.write("a,b\n1,2\n", to: "other.csv")
        let outcome = try LaunchedProgram.run("import", "atop", file, "--into", seeds.path)
        #expect(outcome.status == ExitStatus.data.rawValue)
        #expect(outcome.error.contains("other.csv:1: the header has no column “atopid”"))
        #expect(
            try LaunchedProgram.run("import", "jsonl", "/nowhere").status
                == ExitStatus.data.rawValue)
        #expect(try LaunchedProgram.run("import", "xml", file).status == ExitStatus.usage.rawValue)
    }
}
