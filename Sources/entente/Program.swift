import ArgumentParser

/// Runs one command; the only place where a failure becomes an exit code.
@main
enum Program {
    static func main() {
        do {
            var command = try Entente.parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            for message in failure.messages { Console.error.line(message) }
            Entente.exit(withError: ExitCode(failure.status.rawValue))
        } catch {
            Entente.exit(withError: error)
        }
    }
}

/// The root command: only its help does anything.
struct Entente: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entente",
        abstract: "Reads French press articles about military alliances and serves what they say.",
        discussion: """
            Articles are .md files (with or without front matter) or .txt files, as they came from \
            a web page. Every value that is served leads to the sentence that proves it.

            EXAMPLES
              entente serve --seeds seeds
                  then: curl 'http://localhost:8080/alliances?partner=Russia'
              entente extract article.txt
                  prints what one article says as JSON
              entente explain article.txt
                  shows which sentence and which rule each value comes from
              entente check seeds
                  says which files cannot be read, and why

            EXIT CODES
              \(ExitStatus.table.joined(separator: "\n  "))
            """,
        version: Release.version,
        subcommands: [
            Serve.self, Extract.self, Explain.self, Check.self, Config.self, Health.self,
            Token.self, Evaluate.self, Import.self, SnapshotCommand.self,
        ])
}
