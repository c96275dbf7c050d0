import ArgumentParser
import Ingest

/// Takes in a published data set of alliances.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take in a published data set of alliances.",
        discussion: """
            Checks every row, tells of each that is left out with its line and column, and puts the \
            file among the seeds, where `entente serve` reads it: its alliances answer the same \
            queries as those of the press, and every value leads to its row.

            FORMS
              atop    alliance-level CSV of ATOP: atopid, begyr begmo begday, endyr …, defense,
                      offense, neutral, nonagg, consul, mem1 … memN with COW numbers
              jsonl   a JSON object a line: id, parties, and perhaps name, class, status,
                      obligations, sectors, signed, effective, expires, terminated

            EXAMPLES
              entente import atop atop5_1m.csv --into seeds
              entente import jsonl ours.jsonl --dry-run
            """)

    @Argument(help: "How it is written: atop or jsonl.") var form: Dataset.Form
    @Argument(help: "The file.") var file: String
    @Option(help: ArgumentHelp("Directory of the seeds.", valueName: "directory")) var into =
        "seeds"
    @Flag(help: "Only say what is in it.") var dryRun = false

    func run() throws {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try FileSystem.bytes(of: file, limit: SeedDocument.limit)
        } catch {
            throw CommandFailure(.data, "\(file): \(error.reason)")
        }
        let dataset: Dataset
        do throws(SeedFailures) {
            dataset = try Dataset(bytes, file: file, name: name, form: form)
        } catch {
            throw CommandFailure(.data, error.all.map(\.description))
        }
        for failure in dataset.failures { Console.error.line("\(failure)") }
        guard dataset.count > 0 else { throw CommandFailure(.data, "\(file): no row can be read.") }
        let rows =
            dataset.failures.isEmpty ? "" : ", \(counted(dataset.failures.count, "row")) left out"
        guard !dryRun else {
            return Console.output.line("\(counted(dataset.count, "alliance"))\(rows).")
        }
        let articles = "\(into)/articles"
        let folder = FileSystem.isDirectory(articles) ? articles : into
        let path = "\(folder)/\(name)"
        do throws(FileProblem) {
            try FileSystem.write(bytes, to: path)
        } catch {
            throw CommandFailure(.system, "\(path): \(error.reason)")
        }
        Console.output.line("\(counted(dataset.count, "alliance"))\(rows), now in \(path).")
    }

    /// `atop5_1m.csv` → `atop5_1m.atop.csv`
    private var name: String {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        if last.lowercased().hasSuffix(form.suffix) { return last }
        let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
        return stem + form.suffix
    }
}

extension Dataset.Form: ExpressibleByArgument {}
