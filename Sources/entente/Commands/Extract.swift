import ArgumentParser
import Extraction
import Gazetteer
import Ingest
import Records

/// Text in, JSON out.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print what articles say as JSON.",
        discussion: """
            Each file is read on its own. Its object has the members article, actors, alliances, \
            events and statements. Several files give one object a line (NDJSON), in the order of \
            the arguments; a file that cannot be read is reported, the others are printed.

            EXAMPLES
              entente extract article.txt
              curl -s https://example.org/page.txt | entente extract - | jq .alliances
              entente extract seeds/articles/*.md > articles.ndjson
            """)

    @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "file"))
    var files: [String]

    @Flag(
        inversion: .prefixedNo,
        help: "Indent the JSON (default: for a single file on a terminal).")
    var pretty: Bool?

    func run() throws {
        let extractor = Extractor.standard()
        let isPretty = pretty ?? (files.count == 1 && Console.output.isTerminal)
        var failures: [SeedFailure] = []
        var actors = ActorWriter()
        for file in files {
            do throws(SeedFailures) {
                var json = JSONWriter()
                ExtractionReport(of: try .from(file), by: extractor)
                    .write(to: &json, actors: &actors)
                if isPretty {
                    Console.output.write(PrettyJSON.indented(json.bytes) + [UInt8(ascii: "\n")])
                } else {
                    json.endLine()
                    Console.output.write(json.bytes)
                }
            } catch {
                failures += error.all
            }
        }
        guard failures.isEmpty else { throw CommandFailure(.data, failures.map(\.description)) }
    }
}

extension SeedDocument {
    /// The file named on a command line; `-` is standard input.
    static func from(_ argument: String) throws(SeedFailures) -> SeedDocument {
        try argument == "-" ? standardInput() : SeedDocument(contentsOf: argument)
    }
}
