/// What one request may cost.
extension Setting<Size> {
    static var maxHead: Setting {
        Setting(
            name: "max-head", fallback: .kibi(32), bounds: .kibi(1)...(.mebi(1)),
            meaning: "Octets of a request's head", excess: "431")
    }

    /// RFC 9112 §3 recommends that 8000 octets are supported at the least.
    static var maxTarget: Setting {
        Setting(
            name: "max-target", fallback: .kibi(8), bounds: Size(256)...(.mebi(1)),
            ceiling: { .maxHead }, meaning: "Octets of a request's target", excess: "414")
    }

    static var maxBody: Setting {
        Setting(
            name: "max-body", fallback: .mebi(1), bounds: Size(0)...(.gibi(1)),
            meaning: "Octets of a request's content", excess: "413")
    }

    static var maxTrailer: Setting {
        Setting(
            name: "max-trailer", fallback: .kibi(4), bounds: Size(64)...(.mebi(1)),
            meaning: "Octets of a trailer section, and of all chunk extensions",
            excess: "431, for extensions 413")
    }

    /// Each connection may hold that much and one answer more.
    static var maxOutput: Setting {
        Setting(
            name: "max-output", fallback: .kibi(256), bounds: .kibi(4)...(.mebi(64)),
            meaning: "Octets of answers made before they are sent",
            excess: "requests wait until these are gone")
    }
}

/// How many of a thing there may be.
extension Setting<Int> {
    static var maxFields: Setting {
        Setting(
            name: "max-fields", fallback: 100, bounds: 1...10_000,
            meaning: "Field lines of a head", excess: "431")
    }

    static var maxConnections: Setting {
        Setting(
            name: "max-connections", fallback: 16_384, bounds: 1...1_000_000,
            meaning: "Open connections", excess: "the next waits until one closes")
    }

    static var maxConnectionsPerAddress: Setting {
        Setting(
            name: "max-connections-per-address", fallback: 4_096, bounds: 1...1_000_000,
            ceiling: { .maxConnections },
            meaning: "Open connections of one address (IPv6: of one /64)",
            excess: "closed at once")
    }

    static var maxRequestsPerConnection: Setting {
        Setting(
            name: "max-requests-per-connection", fallback: 100_000, bounds: 1...1_000_000_000,
            meaning: "Requests of one connection", excess: "the last answer closes it")
    }

    static var maxPipelined: Setting {
        Setting(
            name: "max-pipelined", fallback: 64, bounds: 1...100_000,
            ceiling: { .maxRequestsPerConnection },
            meaning: "Pipelined requests answered in one turn",
            excess: "the rest waits for another turn")
    }

    static var maxStreams: Setting {
        Setting(
            name: "max-streams", fallback: 128, bounds: 1...10_000,
            meaning: "Requests in flight of one connection of HTTP/2", excess: "REFUSED_STREAM")
    }
}
