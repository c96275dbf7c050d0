import Logging
import Records

/// Writes each event as one line: for a person on a terminal, as a JSON object for a program.
///
///     04:12:07 warning Kept what was read before  articles=5
///     {"time":"2026-02-04T04:12:07.125Z","level":"warning","message":"Kept …","articles":"5"}
struct ConsoleLogHandler: LogHandler {
    enum Form: Sendable {
        case readable(Paint)
        case json
    }

    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]
    let console: Console
    let form: Form

    init(console: Console, form: Form) {
        self.console = console
        self.form = form
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { _, new in new }
            .map { (name: $0, value: "\($1)") }
            .sorted { $0.name < $1.name }
        console.line(line(event.level, "\(event.message)", fields, at: .now))
    }

    func line(
        _ level: Logger.Level, _ message: String, _ fields: [(name: String, value: String)],
        at time: Timestamp
    ) -> String {
        switch form {
        case .readable(let paint):
            let fields = fields.map { paint.faint("  \($0.name)=\($0.value)") }.joined()
            return "\(paint.faint(time.clock)) \(coloured(level, paint)) \(message)\(fields)"
        case .json:
            var json = JSONWriter()
            json.object {
                $0.field("time", time.description)
                $0.field("level", level.rawValue)
                $0.field("message", message)
                for (name, value) in fields { $0.field(name, value) }
            }
            return String(decoding: json.bytes, as: UTF8.self)
        }
    }

    private func coloured(_ level: Logger.Level, _ paint: Paint) -> String {
        switch level {
        case .trace, .debug: paint.faint(level.rawValue)
        case .info, .notice: paint.green(level.rawValue)
        case .warning: paint.yellow(level.rawValue)
        case .error, .critical: paint.red(level.rawValue)
        }
    }
}

extension Logger {
    /// A logger on standard error: readable where that is a terminal, else JSON lines.
    static func onStandardError(
        level: Logger.Level, environment: [String: String]
    ) -> Logger {
        let console = Console.error
        let form: ConsoleLogHandler.Form =
            console.isTerminal
            ? .readable(Paint(for: console, environment: environment)) : .json
        var logger = Logger(label: "entente") { _ in
            ConsoleLogHandler(console: console, form: form)
        }
        logger.logLevel = level
        return logger
    }
}
