import Logging
import Store

/// How the server is to run: a flag beats `ENTENTE_…`, that beats `PORT`, that beats the default.
struct Settings: Hashable {
    var seeds: String
    var host: String
    var port: Port
    var logLevel: Logger.Level

    static let defaultSeeds = "seeds"
    private static let prefix = "ENTENTE_"
    /// This machine only: whoever wants to be reached from elsewhere says so.
    static let defaultHost = "127.0.0.1"
    static let defaultPort = Port(8080)

    /// The variables that are read, with what they say, for the help.
    static let variables: [(name: String, meaning: String)] = [
        ("ENTENTE_SEEDS", "directory of articles, like --seeds"),
        ("ENTENTE_HOST", "address to listen on, like --host"),
        ("ENTENTE_PORT", "TCP port, like --port"),
        ("PORT", "TCP port where ENTENTE_PORT is not set"),
        ("ENTENTE_LOG_LEVEL", "least level that is logged, like --log-level"),
    ]

    init(
        seeds: String?, host: String?, port: Port?, logLevel: Logger.Level? = nil,
        environment: [String: String]
    ) throws(CommandFailure) {
        try Self.refuseUnknown(in: environment)
        self.seeds = seeds ?? environment["ENTENTE_SEEDS"] ?? Self.defaultSeeds
        self.host = host ?? environment["ENTENTE_HOST"] ?? Self.defaultHost
        self.logLevel = if let logLevel { logLevel } else { try Self.level(in: environment) }
        if let port {
            self.port = port
        } else if let port = try Self.port("ENTENTE_PORT", in: environment) {
            self.port = port
        } else {
            self.port = try Self.port("PORT", in: environment) ?? Self.defaultPort
        }
    }

    private static func port(
        _ name: String, in environment: [String: String]
    ) throws(CommandFailure) -> Port? {
        guard let text = environment[name], !isServiceLink(name, text) else { return nil }
        guard let port = Port(text) else {
            throw CommandFailure(
                .usage, "\(name) is \"\(text)\", where a port from 0 to 65535 is expected.")
        }
        return port
    }

    /// `trace, debug, …`
    static let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")

    private static func level(
        in environment: [String: String]
    ) throws(CommandFailure) -> Logger.Level {
        guard let text = environment["ENTENTE_LOG_LEVEL"] else { return .info }
        guard let level = Logger.Level(rawValue: text) else {
            throw CommandFailure(
                .usage, "ENTENTE_LOG_LEVEL is \"\(text)\", where one of \(levels) is expected.")
        }
        return level
    }

    /// A misspelt variable would be without effect, and nobody would know.
    private static func refuseUnknown(
        in environment: [String: String]
    ) throws(CommandFailure) {
        let known = variables.map(\.name)
        let unknown = environment.filter { name, value in
            name.hasPrefix(prefix) && !known.contains(name) && !isServiceLink(name, value)
        }
        guard !unknown.isEmpty else { return }
        // The prefix, which all share, would make any two names look alike.
        let stems = known.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        throw CommandFailure(
            .usage,
            unknown.keys.sorted().map { name in
                let meant = nearest(to: String(name.dropFirst(prefix.count)), among: stems)
                    .first.map { "did you mean \(prefix)\($0)?" }
                return "Unknown environment variable \(name): "
                    + (meant ?? "known are \(known.joined(separator: ", ")).")
            })
    }

    /// Whether Kubernetes set the variable: for a service named `entente` it gives every container
    /// `ENTENTE_SERVICE_HOST`, `ENTENTE_PORT=tcp://10.0.0.1:8080`, `ENTENTE_PORT_8080_TCP` and more.
    private static func isServiceLink(_ name: String, _ value: String) -> Bool {
        name.hasPrefix("ENTENTE_SERVICE_") || name.hasPrefix("ENTENTE_PORT_")
            || (name == "ENTENTE_PORT" && value.contains("://"))
    }
}
