import ArgumentParser

/// The flags that say what is served and where.
struct ServiceOptions: ParsableArguments {
    @Option(.seeds) var seeds: GivenSetting?
    @Option(.snapshot) var snapshot: GivenSetting?
    @Option(.watch) var watch: GivenSetting?
    @Option(.host) var host: GivenSetting?
    @Option(.port) var port: GivenSetting?
    @Option(.logLevel) var logLevel: GivenSetting?
    @Option(.loops) var loops: GivenSetting?

    var given: [GivenSetting] {
        [seeds, snapshot, watch, host, port, logLevel, loops].compactMap(\.self)
    }
}

/// The flags that say who may ask, and what is written down of it.
struct AccessOptions: ParsableArguments {
    @Option(.accessLog) var accessLog: GivenSetting?
    @Option(.tokens) var tokens: GivenSetting?
    @Option(.rateLimit) var rateLimit: GivenSetting?
    @Option(.trustedProxies) var trustedProxies: GivenSetting?
    @Option(.corsOrigins) var corsOrigins: GivenSetting?

    var given: [GivenSetting] {
        [accessLog, tokens, rateLimit, trustedProxies, corsOrigins].compactMap(\.self)
    }
}

/// The flags that bound what clients may cost.
struct LimitOptions: ParsableArguments {
    @Option(.maxHead) var maxHead: GivenSetting?
    @Option(.maxTarget) var maxTarget: GivenSetting?
    @Option(.maxFields) var maxFields: GivenSetting?
    @Option(.maxBody) var maxBody: GivenSetting?
    @Option(.maxTrailer) var maxTrailer: GivenSetting?
    @Option(.maxConnections) var maxConnections: GivenSetting?
    @Option(.maxConnectionsPerAddress) var maxConnectionsPerAddress: GivenSetting?
    @Option(.maxRequestsPerConnection) var maxRequestsPerConnection: GivenSetting?
    @Option(.maxPipelined) var maxPipelined: GivenSetting?
    @Option(.maxStreams) var maxStreams: GivenSetting?
    @Option(.maxOutput) var maxOutput: GivenSetting?

    var given: [GivenSetting] {
        [
            maxHead, maxTarget, maxFields, maxBody, maxTrailer, maxConnections,
            maxConnectionsPerAddress, maxRequestsPerConnection, maxPipelined, maxStreams,
            maxOutput,
        ].compactMap(\.self)
    }
}

/// The flags that bound what clients may take their time with.
struct TimeLimitOptions: ParsableArguments {
    @Option(.headTimeout) var headTimeout: GivenSetting?
    @Option(.bodyTimeout) var bodyTimeout: GivenSetting?
    @Option(.idleTimeout) var idleTimeout: GivenSetting?
    @Option(.writeTimeout) var writeTimeout: GivenSetting?
    @Option(.lingerTimeout) var lingerTimeout: GivenSetting?
    @Option(.stopTimeout) var stopTimeout: GivenSetting?

    var given: [GivenSetting] {
        [headTimeout, bodyTimeout, idleTimeout, writeTimeout, lingerTimeout, stopTimeout]
            .compactMap(\.self)
    }
}
