import ArgumentParser
import Extraction
import Gazetteer
import Ingest

/// Which sentence and which rule each value comes from.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show which sentence and which rule each value comes from.",
        discussion: """
            For each alliance, event, actor and the article itself: the sentences that speak of it \
            with file, line and column, and under each the values read there and the name of the \
            rule. What the extractor could not decide stands at the end.

            EXAMPLES
              entente explain article.txt
              entente explain seeds/articles/*.md | less
            """)

    @Argument(help: ArgumentHelp("Files to read; - is standard input.", valueName: "file"))
    var files: [String]

    func run() throws {
        let extractor = Extractor.standard()
        let paint = Paint(for: .output, environment: Environment.current())
        var failures: [SeedFailure] = []
        for (index, file) in files.enumerated() {
            do throws(SeedFailures) {
                let report = ExtractionReport(of: try .from(file), by: extractor)
                if index > 0 { Console.output.line("") }
                let lines = Explanation(of: report, paint: paint).lines
                Console.output.line(lines.joined(separator: "\n"))
            } catch {
                failures += error.all
            }
        }
        guard failures.isEmpty else { throw CommandFailure(.data, failures.map(\.description)) }
    }
}
