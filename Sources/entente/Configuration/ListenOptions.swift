import ArgumentParser

/// Where the server listens; shared by those who start it and those who ask it.
struct ListenOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Address to listen on; 0.0.0.0 or :: for every network (default: \(Settings.defaultHost)).",
            valueName: "address"))
    var host: String?

    @Option(
        help: ArgumentHelp(
            "TCP port; 0 takes a free one (default: \(Settings.defaultPort)).", valueName: "port"))
    var port: Int?

    func validate() throws {
        if let port, !(0...65_535).contains(port) {
            throw ValidationError("--port is \(port), where a port from 0 to 65535 is expected.")
        }
    }
}
