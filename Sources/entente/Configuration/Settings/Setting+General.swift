import Logging

/// What is served, where, and by how many.
extension Setting<String> {
    static var seeds: Setting {
        Setting(
            name: "seeds", placeholder: "directory", fallback: "seeds",
            meaning: "Directory of articles")
    }

    static var snapshot: Setting {
        Setting(
            name: "snapshot", placeholder: "file", fallback: "",
            meaning: "File of “entente snapshot build” that is served instead of articles")
    }

    /// This machine only: whoever wants to be reached from elsewhere says so.
    static var host: Setting {
        Setting(
            name: "host", placeholder: "address", fallback: "127.0.0.1",
            meaning: "Address to listen on; 0.0.0.0 or :: for every network")
    }
}

extension Setting<Switch> {
    static var watch: Setting {
        Setting(
            name: "watch", fallback: .on,
            meaning: "Whether changed articles are taken up by themselves; else SIGHUP has it done")
    }
}

extension Setting<Port> {
    /// `PORT` is what container platforms set.
    static var port: Setting {
        Setting(
            name: "port", fallback: Port(8080), bounds: Port(0)...Port(65_535),
            otherVariable: "PORT", meaning: "TCP port; 0 takes a free one")
    }
}

extension Setting<Logger.Level> {
    static var logLevel: Setting {
        Setting(
            name: "log-level", fallback: .info,
            meaning: "Least level that is logged; debug tells of each request")
    }
}

extension Setting<Int> {
    /// Each loop has a thread, a listener and a buffer of its own.
    static var loops: Setting {
        Setting(
            name: "loops", fallback: 0, bounds: 0...256,
            meaning: "Event loops; 0 is one for each core")
    }
}
