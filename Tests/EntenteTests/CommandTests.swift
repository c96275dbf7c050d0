import Testing

@testable import entente

@Suite struct CommandTests {
    private let seeds: TemporarySeeds
    private let text =
        "La Russie et le Mali ont signé un accord de coopération militaire en 2023.\n"

    init() throws {
        seeds = try TemporarySeeds()
    }

    @Test func `Help names every command and every exit code`() throws {
        let outcome = try LaunchedProgram.run("--help")
        #expect(outcome.status == 0)
        for word in [
            "serve", "extract", "explain", "check", "config", "health", "EXIT CODES", "64",
        ] {
            #expect(outcome.output.contains(word))
        }
    }

    /// A line that the parser wraps loses its indentation.
    @Test func `The lists of the help are not wrapped`() {
        let lists = ExitStatus.table + Settings.help
        #expect(lists.allSatisfy { $0.count <= 78 })
    }

    @Test func `The version is a number`() throws {
        #expect(try LaunchedProgram.run("--version").output == "\(Release.version)\n")
    }

    @Test func `The settings are told with where they come from`() throws {
        let outcome = try LaunchedProgram.run("config", "--port", "9000")
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix(#"{"seeds":{"value":"seeds","source":null},"#))
        #expect(outcome.output.contains(#""port":{"value":"9000","source":"--port"}"#))
        for row in Settings.table { #expect(outcome.output.contains("\"\(row.name)\":{")) }
    }

    @Test func `A person gets a table of them, a variable by its name`() throws {
        let settings = try Settings([], environment: ["ENTENTE_MAX_BODY": "64KiB"])
        let lines = settings.table.lines
        #expect(lines.count == Settings.table.count + 1)
        #expect(
            lines.contains {
                $0.split(separator: " ") == ["--max-body", "64KiB", "ENTENTE_MAX_BODY"]
            })
        #expect(lines.contains { $0.split(separator: " ") == ["--loops", "0", "default"] })
    }

    @Test func `What a server would not start with is told`() throws {
        let outcome = try LaunchedProgram.run("config", "--max-body", "much")
        #expect(outcome.status == 64)
        #expect(outcome.error.contains("a size from 0 to 1GiB is expected"))
    }

    @Test func `A text on standard input is extracted`() throws {
        let outcome = try LaunchedProgram.run("extract", "-", input: Array(text.utf8))
        #expect(outcome.status == 0)
        #expect(outcome.error.isEmpty)
        #expect(outcome.output.hasPrefix(#"{"article":{"id":"stdin","#))
        #expect(outcome.output.hasSuffix("]}\n"))
        for key in ["actors", "alliances", "events", "statements"] {
            #expect(outcome.output.contains("\"\(key)\":["))
        }
        #expect(outcome.output.split(separator: "\n").count == 1)
    }

    @Test func `Two processes print the same bytes`() throws {
        let first = try LaunchedProgram.run("extract", "-", input: Array(text.utf8))
        let second = try LaunchedProgram.run("extract", "-", input: Array(text.utf8))
        #expect(first.output == second.output)
    }

    @Test func `JSON is laid out on demand`() throws {
        let outcome = try LaunchedProgram.run("extract", "--pretty", "-", input: Array(text.utf8))
        #expect(outcome.output.hasPrefix("{\n  \"article\": {\n    \"id\": \"stdin\","))
    }

    @Test func `Several files give an object a line, and a bad one does not hide the others`()
        throws
    {
        let first = try seeds.write(text, to: "a.txt")
        let bad = try seeds.write("---\ntitel: Un\n---\nTexte", to: "b.md")
        let last = try seeds.write(text, to: "c.txt")
        let outcome = try LaunchedProgram.run("extract", first, bad, last)
        #expect(outcome.status == 1)
        #expect(outcome.output.split(separator: "\n").count == 2)
        #expect(
            outcome.error == "\(bad):2:1: unknown key \"titel\": did you mean \"title\"?\n")
    }

    @Test func `A missing file is refused`() throws {
        let outcome = try LaunchedProgram.run("extract", "\(seeds.path)/nulle-part.txt")
        #expect(outcome.status == 1)
        #expect(outcome.error.hasSuffix("nulle-part.txt: no such file or directory\n"))
    }

    @Test func `An explanation opens with the article`() throws {
        let file = try seeds.write("---\ntitle: Un accord\n---\n\(text)", to: "a.md")
        let outcome = try LaunchedProgram.run("explain", file)
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("\u{1B}"))
        #expect(!outcome.output.isEmpty)
    }

    @Test func `Seeds without a fault are told in a table`() throws {
        try seeds.write(text, to: "a.txt")
        try seeds.write("---\npublished: 2026-02-04\n---\n\(text)", to: "b.md")
        let outcome = try LaunchedProgram.run("check", seeds.path)
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines[0].hasPrefix("file "))
        #expect(lines[1].hasPrefix("\(seeds.path)/a.txt"))
        #expect(lines[2].hasPrefix("\(seeds.path)/b.md"))
        #expect(lines[3].hasPrefix("2 articles, "))
    }

    @Test func `Every fault of the seeds is told with its place`() throws {
        try seeds.write(text, to: "a.txt")
        try seeds.write("---\npublished: hier\nlanguage: la\n---\n\(text)", to: "b.md")
        try seeds.write("", to: "c.md")
        let outcome = try LaunchedProgram.run("check", seeds.path)
        #expect(outcome.status == 1)
        let places = outcome.error.split(separator: "\n").map { $0.split(separator: " ")[0] }
        #expect(
            places == [
                "\(seeds.path)/b.md:2:12:", "\(seeds.path)/b.md:3:11:", "\(seeds.path)/c.md:",
            ])
        #expect(outcome.output.contains("1 article, "))
    }

    @Test(arguments: [
        ["frobnicate"], ["extract"], ["serve", "--port", "http"], ["serve", "--port", "65536"],
        ["serve", "--log-level", "loud"], ["check"],
    ]) func `A wrong command line is a usage error`(_ arguments: [String]) throws {
        let outcome = try LaunchedProgram(arguments).outcome()
        #expect(outcome.status == ExitStatus.usage.rawValue)
        #expect(outcome.output.isEmpty)
        #expect(outcome.error.contains("Usage: entente"))
    }

    @Test func `A wrong environment is a usage error`() throws {
        let outcome = try LaunchedProgram.run("serve", variables: ["ENTENTE_SEDS": "x"])
        #expect(outcome.status == ExitStatus.usage.rawValue)
        #expect(outcome.error.contains("ENTENTE_SEEDS"))
    }
}
