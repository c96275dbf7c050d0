import ArgumentParser

/// Asks a running server whether it is ready.
struct Health: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health",
        abstract: "Ask a running server whether it is ready.",
        discussion: """
            Sends GET /readyz and waits at most \(HealthProbe.seconds) seconds. Exit code 0 means \
            ready, 1 not ready, 69 no answer. Where the server listens is known from the options \
            and variables that `entente serve` takes, so that a container needs no more than

              HEALTHCHECK CMD ["entente", "health"]
            """)

    @Option(.host, "Address where the server listens") var host: GivenSetting?
    @Option(.port, "TCP port where it listens") var port: GivenSetting?

    func run() throws {
        let settings = try Settings(
            [host, port].compactMap(\.self), environment: Environment.current())
        let answer = try HealthProbe(host: settings[.host], port: settings[.port]).ask()
        guard (200...299).contains(answer) else {
            throw CommandFailure(.data, "Not ready: the server answers \(answer).")
        }
        Console.output.line("Ready.")
    }
}
