import ArgumentParser
import Extraction
import Gazetteer
import Ingest

/// Says what is wrong with a directory of seeds before a server reads it.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a directory of articles.",
        discussion: """
            Prints a table of the articles that can be read, and for every other file its line, \
            its column and the reason. The exit code is 1 if a file was refused: a server would \
            not start with it, and a running server would keep what it has.

            EXAMPLE
              entente check seeds && systemctl reload entente
            """)

    @Argument(
        help: ArgumentHelp(
            "Directory with articles/*.md and *.txt, or with the files themselves.",
            valueName: "directory"))
    var directory: String

    func run() throws {
        let survey = SeedSurvey(of: directory)
        let inventory = SeedInventory(of: survey, by: Extractor.standard())
        if !survey.documents.isEmpty {
            for line in inventory.table.lines { Console.output.line(line) }
            Console.output.line("")
        }
        Console.output.line(inventory.totals)
        for remark in inventory.remarks { Console.error.line("\(remark)") }
        guard inventory.failures.isEmpty else {
            throw CommandFailure(.data, inventory.failures.map(\.description))
        }
    }
}
