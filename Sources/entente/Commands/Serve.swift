import ArgumentParser

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
              SIGHUP           read the articles again without dropping a request; if one is
                               refused, say so and keep serving what was read before

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

    @OptionGroup var listen: ListenOptions

    func run() throws {
        let settings = try Settings(
            seeds: seeds, host: listen.host, port: listen.port,
            environment: Environment.current())
        try ServiceRun(settings: settings).untilStopped()
    }
}
