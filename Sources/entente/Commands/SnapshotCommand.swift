import ArgumentParser
import Extraction
import Ingest
import Store

/// Makes files that are served without reading the articles again.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Make a file that is served at once.",
        subcommands: [Build.self])

    struct Build: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Read the articles and write what is served of them into a file.",
            discussion: """
                `entente serve --snapshot FILE` gives the same answers as the articles did, with the \
                same entity tags, and begins as soon as the file is read. The file is for this \
                version of the program only, and is replaced whole or not at all.

                EXAMPLES
                  entente snapshot build --seeds seeds --output articles.snapshot
                  entente serve --snapshot articles.snapshot
                """)

        @Option(help: ArgumentHelp("Directory of the articles.", valueName: "directory"))
        var seeds = "seeds"
        @Option(help: ArgumentHelp("The file.", valueName: "file")) var output: String

        func run() throws {
            let library = SeedLibrary(directory: seeds, extractor: Extractor(gazetteer: .standard))
            let edition: Edition
            do throws(SeedFailures) {
                edition = try Edition(of: library, generation: 1)
            } catch {
                throw CommandFailure(.data, error.all.map(\.description))
            }
            do throws(FileProblem) {
                try SnapshotFile.write(edition.snapshot, version: Release.version, to: output)
            } catch {
                throw CommandFailure(.system, "\(output): \(error.reason)")
            }
            Console.output.line("\(edition.summary), now in \(output).")
        }
    }
}
