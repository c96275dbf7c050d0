import ArgumentParser
import Logging

/// Reads the seeds and answers requests until it is told to stop.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
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

            VALUES
              sizes      32768, 32KiB, 1MiB
              durations  500ms, 10s, 2m

            EXAMPLES
              entente serve
              entente serve --seeds my-articles --port 9000
              entente serve --snapshot articles.snapshot
              entente serve --max-body 64KiB --head-timeout 5s
              entente serve --access-log stdout --rate-limit 600
              ENTENTE_HOST=0.0.0.0 PORT=80 entente serve
            """)

    @OptionGroup(title: "Service") var service: ServiceOptions
    @OptionGroup(title: "Access") var access: AccessOptions
    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "Time limits") var timeLimits: TimeLimitOptions

    /// What the command line says.
    var given: [GivenSetting] {
        service.given + access.given + limits.given + timeLimits.given
    }

    func run() throws {
        let environment = Environment.current()
        let settings = try Settings(given, environment: environment)
        let logger = Logger.onStandardError(level: settings[.logLevel], environment: environment)
        try ServiceRun(
            settings: settings, logger: logger, notice: ServiceNotice(environment: environment),
            inherited: InheritedSockets.descriptors(environment: environment)
        ).untilStopped()
    }
}
