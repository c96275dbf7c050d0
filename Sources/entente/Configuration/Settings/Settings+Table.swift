extension Settings {
    /// Everything that can be set, in the order of the help and of README.
    ///
    /// A new setting is declared in one of `Setting+….swift` and listed here, gets an option in
    /// `Serve` or one of its groups, a use, and a line in README; tests tell what is missing.
    static let table = general + access + limits + timeLimits

    static let general: [any SettingRow] = [
        Setting.seeds, Setting.snapshot, Setting.watch, Setting.host, Setting.port,
        Setting.logLevel, Setting.loops,
    ]

    static let access: [any SettingRow] = [
        Setting.accessLog, Setting.tokens, Setting.rateLimit, Setting.trustedProxies,
        Setting.corsOrigins,
    ]

    static let limits: [any SettingRow] = [
        Setting.maxHead, Setting.maxTarget, Setting.maxFields, Setting.maxBody,
        Setting.maxTrailer, Setting.maxConnections, Setting.maxConnectionsPerAddress,
        Setting.maxRequestsPerConnection, Setting.maxPipelined, Setting.maxStreams,
        Setting.maxOutput,
    ]

    static let timeLimits: [any SettingRow] = [
        Setting.headTimeout, Setting.bodyTimeout, Setting.idleTimeout, Setting.writeTimeout,
        Setting.lingerTimeout, Setting.stopTimeout,
    ]
}
