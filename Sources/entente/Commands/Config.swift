import ArgumentParser
import Records

/// Says how a server would run, without running one.
struct Config: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show the settings that a server would run with.",
        discussion: """
            Takes the options of `entente serve` and reads the same variables, and prints for every \
            setting its value and where that comes from: an option, a variable or the default. A \
            table on a terminal, else one JSON object. What would keep a server from starting is \
            told here as well, with exit code 64.

            EXAMPLES
              entente config
              ENTENTE_MAX_BODY=64KiB entente config --port 9000
              entente config | jq 'map_values(.value)'
            """)

    @OptionGroup(title: "Service") var service: ServiceOptions
    @OptionGroup(title: "Access") var access: AccessOptions
    @OptionGroup(title: "Limits") var limits: LimitOptions
    @OptionGroup(title: "Time limits") var timeLimits: TimeLimitOptions

    func run() throws {
        let given = service.given + access.given + limits.given + timeLimits.given
        let settings = try Settings(given, environment: Environment.current())
        let console = Console.output
        guard console.isTerminal else { return console.write(settings.json + [0x0A]) }
        for line in settings.table.lines { console.line(line) }
    }
}

extension Settings {
    /// `{"port":{"value":"9000","source":"--port"},…}` in the order of the help; the source is null
    /// where nobody asked for the value.
    var json: [UInt8] {
        var json = JSONWriter()
        json.object {
            for row in Self.table {
                $0.key(row.name)
                $0.object {
                    $0.field("value", text(of: row))
                    $0.field("source", source(of: row))
                }
            }
        }
        return json.bytes
    }

    /// The same for a person.
    var table: TextTable {
        var table = TextTable(header: ["setting", "value", "from"])
        table.rows = Self.table.map { row in
            [row.flag, text(of: row), source(of: row) ?? "default"]
        }
        return table
    }
}
