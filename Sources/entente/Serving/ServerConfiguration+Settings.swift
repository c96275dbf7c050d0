import HTTP2
import Transport

extension ServerConfiguration {
    /// What `settings` say of a server.
    init(_ settings: Settings) {
        self.init(host: settings[.host], port: settings[.port].number)
        loops = settings[.loops]
        makeHTTP2 = { HTTP2Connection(limits: $0) }

        limits.headLength = settings[.maxHead].octets
        limits.targetLength = settings[.maxTarget].octets
        limits.fieldCount = settings[.maxFields]
        limits.contentLength = settings[.maxBody].octets
        limits.trailerLength = settings[.maxTrailer].octets
        limits.requestsPerConnection = settings[.maxRequestsPerConnection]
        limits.pipelinedRequests = settings[.maxPipelined]
        limits.http2.concurrentStreams = settings[.maxStreams]
        limits.outputLength = settings[.maxOutput].octets

        maxConnections = settings[.maxConnections]
        maxConnectionsPerAddress = settings[.maxConnectionsPerAddress]

        headTimeout = settings[.headTimeout]
        contentTimeout = settings[.bodyTimeout]
        idleTimeout = settings[.idleTimeout]
        writeTimeout = settings[.writeTimeout]
        lingerTimeout = settings[.lingerTimeout]
    }
}
