import ArgumentParser
import Logging

/// Reads the seeds and answers requests until it is told to stop.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read the articles and serve what they say over HTTP.",
        discussion: """
            Listens on this machine only, unless --host says otherwise. The first lines on \
            standard output tell the address and what is served; the log goes to standard error, \
            readable on a terminal, else as one JSON object a line.

            SIGNALS
              SIGTERM, SIGINT  end the requests in flight, then exit with code 0
              SIGHUP           read the articles again; no request is dropped, and
                               if an article is refused, say so and change nothing

            ENVIRONMENT (an option beats a variable)
              \(Settings.help.joined(separator: "\n  "))

            EXAMPLES
              entente serve
              entente serve --seeds my-articles --port 9000
              ENTENTE_HOST=0.0.0.0 PORT=80 entente serve
            """)

    @Option(
        help: ArgumentHelp(
            "Directory of articles (default: \(Settings.defaultSeeds)).", valueName: "directory"))
    var seeds: String?

    @Option(
        help: ArgumentHelp(
            "Address to listen on; 0.0.0.0 or :: for every network (default: \(Settings.defaultHost)).",
            valueName: "address"))
    var host: String?

    @Option(
        help: ArgumentHelp(
            "TCP port; 0 takes a free one (default: \(Settings.defaultPort)).", valueName: "port"))
    var port: Port?

    @Option(
        help: ArgumentHelp(
            "Least level that is logged; debug tells of each request (default: info).",
            valueName: "level"), transform: level(named:))
    var logLevel: Logger.Level?

    func run() throws {
        let environment = Environment.current()
        let settings = try Settings(
            seeds: seeds, host: host, port: port, logLevel: logLevel,
            environment: environment)
        let logger = Logger.onStandardError(level: settings.logLevel, environment: environment)
        try ServiceRun(settings: settings, logger: logger).untilStopped()
    }
}

/// The value of an option: its message ends the command as a usage error.
private func level(named text: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: text) else {
        throw ValidationError("one of \(Settings.levels) is expected.")
    }
    return level
}
