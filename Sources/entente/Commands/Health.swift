import ArgumentParser

/// Asks a running server whether it is ready.
struct Health: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ask a running server whether it is ready.",
        discussion: """
            Sends GET /readyz and waits at most \(HealthProbe.seconds) seconds. Exit code 0 means \
            ready, 1 not ready, 69 no answer. Where the server listens is known from the options \
            and variables that `entente serve` takes, so that a container needs no more than

              HEALTHCHECK CMD ["entente", "health"]
            """)

    @OptionGroup var listen: ListenOptions

    func run() throws {
        let settings = try Settings(
            seeds: nil, host: listen.host, port: listen.port, environment: Environment.current())
        let answer = try HealthProbe(host: settings.host, port: settings.port).ask()
        guard (200...299).contains(answer) else {
            throw CommandFailure(.data, "Not ready: the server answers \(answer).")
        }
        Console.output.line("Ready.")
    }
}
