import ArgumentParser
import Evaluation
import Extraction
import Gazetteer
import Ingest
import Records

/// Scores a folder of texts against what somebody says that they tell.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Score what is read out of texts against a gold file.",
        discussion: """
            DIR has a gold.jsonl, one JSON object a line with id, published, alliances (parties, kinds, status, \
            dates) and persons, and the texts, in DIR/texts or beside it: .txt or .md files whose names begin \
            with an id and a dash. Parties may be codes, names or acronyms in French or English. Texts that have \
            a half and a series are told apart by these. A table on a terminal, else one JSON object, which \
            /quality serves.

            EXAMPLES
              entente evaluate Tests/Evaluation
              entente evaluate my-texts --errors
            """)

    @Argument(help: ArgumentHelp("The folder.", valueName: "dir")) var directory: String

    @Flag(help: "List what was missed, made up or told wrongly, but for texts that are held back.")
    var errors = false

    func run() throws {
        let gold = try readGold()
        let documents = try readDocuments()
        let extractor = Extractor.standard()
        let names = PartyNames(.standard)
        var scorers: [(name: String, scorer: Scorer)] = []
        var untold: [String] = []
        for text in gold {
            guard let document = documents[text.id] else {
                untold.append("There is no text \(text.id)-….txt in \(directory).")
                continue
            }
            let name = [text.half, text.series].compactMap(\.self).joined(separator: " ")
            let set = name.isEmpty ? "all" : name
            if !scorers.contains(where: { $0.name == set }) { scorers.append((set, Scorer(names))) }
            guard let place = scorers.firstIndex(where: { $0.name == set }) else { continue }
            scorers[place].scorer.judge(Finding(extractor.corpus(of: [document])), against: text)
        }
        guard untold.isEmpty else { throw CommandFailure(.data, untold) }
        show(Report(scorers.map { ($0.name, $0.scorer.score) }))
        if errors {
            for (name, scorer) in scorers where !name.hasPrefix("held") { show(scorer.remarks) }
        }
    }

    private func readGold() throws(CommandFailure) -> [GoldText] {
        let path = "\(directory)/gold.jsonl"
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try FileSystem.bytes(of: path, limit: 1 << 28)
        } catch {
            throw CommandFailure(.data, "\(path): \(error.reason)")
        }
        do throws(GoldText.Failure) {
            return try GoldText.all(in: bytes)
        } catch {
            throw CommandFailure(.data, "\(path):\(error.line): \(error.reason)")
        }
    }

    /// By what their names begin with.
    private func readDocuments() throws(CommandFailure) -> [String: SeedDocument] {
        let folder = "\(directory)/texts"
        let survey = SeedSurvey(of: FileSystem.isDirectory(folder) ? folder : directory)
        guard survey.failures.isEmpty else {
            throw CommandFailure(.data, survey.failures.map(\.description))
        }
        return Dictionary(
            survey.documents.map { document in
                let file = document.file.split(separator: "/").last ?? ""
                return (String(file.prefix { $0 != "-" && $0 != "." }), document)
            }, uniquingKeysWith: { first, _ in first })
    }

    private func show(_ report: Report) {
        guard Console.output.isTerminal else {
            return Console.output.write(report.json + [0x0A])
        }
        let table = TextTable(
            header: ["set"] + Report.columns, numeric: Set(1...Report.columns.count),
            rows: report.cells.map { [$0.name] + $0.cells })
        for line in table.lines { Console.output.line(line) }
    }

    private func show(_ remarks: [Remark]) {
        for remark in remarks {
            let sets = { (sets: [[String]]) in
                sets.map { $0.joined(separator: "+") }.joined(separator: ", ")
            }
            if !remark.missed.isEmpty || !remark.spurious.isEmpty {
                Console.error.line(
                    "\(remark.text)  missed: \(sets(remark.missed))  made up: \(sets(remark.spurious))"
                )
            }
            for wrong in remark.wrong { Console.error.line("\(remark.text)  wrong: \(wrong)") }
        }
    }
}
