import Testing
import Transport

@testable import entente

@Suite struct ServerConfigurationTests {
    private func configuration(_ given: [String: String] = [:]) throws -> ServerConfiguration {
        let flags = given.map { GivenSetting(name: $0.key, text: $0.value) }
        return ServerConfiguration(try Settings(flags, environment: [:]))
    }

    @Test func `Each setting is taken over`() throws {
        let configuration = try configuration([
            "host": "::1", "port": "9001", "loops": "3", "max-head": "2KiB", "max-target": "1KiB",
            "max-fields": "7", "max-body": "9", "max-trailer": "100", "max-connections": "50",
            "max-connections-per-address": "40", "max-requests-per-connection": "30",
            "max-pipelined": "20", "max-streams": "10", "max-output": "8KiB", "head-timeout": "1s",
            "body-timeout": "2s", "idle-timeout": "3s", "write-timeout": "4s",
            "linger-timeout": "5s",
        ])
        #expect(configuration.host == "::1")
        #expect(configuration.port == 9001)
        #expect(configuration.loops == 3)
        #expect(configuration.limits.headLength == 2_048)
        #expect(configuration.limits.targetLength == 1_024)
        #expect(configuration.limits.fieldCount == 7)
        #expect(configuration.limits.contentLength == 9)
        #expect(configuration.limits.trailerLength == 100)
        #expect(configuration.maxConnections == 50)
        #expect(configuration.maxConnectionsPerAddress == 40)
        #expect(configuration.limits.requestsPerConnection == 30)
        #expect(configuration.limits.pipelinedRequests == 20)
        #expect(configuration.limits.http2.concurrentStreams == 10)
        #expect(configuration.limits.outputLength == 8_192)
        #expect(configuration.headTimeout == .seconds(1))
        #expect(configuration.contentTimeout == .seconds(2))
        #expect(configuration.idleTimeout == .seconds(3))
        #expect(configuration.writeTimeout == .seconds(4))
        #expect(configuration.lingerTimeout == .seconds(5))
    }

    /// A server that is made without settings, as in tests, is the one that people run.
    @Test func `The defaults are those of the transport`() throws {
        let (ours, theirs) = (try configuration(), ServerConfiguration(port: 8080))
        #expect(ours.loops == theirs.loops)
        #expect(ours.limits.headLength == theirs.limits.headLength)
        #expect(ours.limits.targetLength == theirs.limits.targetLength)
        #expect(ours.limits.fieldCount == theirs.limits.fieldCount)
        #expect(ours.limits.contentLength == theirs.limits.contentLength)
        #expect(ours.limits.trailerLength == theirs.limits.trailerLength)
        #expect(ours.limits.requestsPerConnection == theirs.limits.requestsPerConnection)
        #expect(ours.limits.pipelinedRequests == theirs.limits.pipelinedRequests)
        #expect(ours.limits.http2.concurrentStreams == theirs.limits.http2.concurrentStreams)
        #expect(ours.limits.outputLength == theirs.limits.outputLength)
        #expect(ours.maxConnections == theirs.maxConnections)
        #expect(ours.maxConnectionsPerAddress == theirs.maxConnectionsPerAddress)
        #expect(ours.headTimeout == theirs.headTimeout)
        #expect(ours.contentTimeout == theirs.contentTimeout)
        #expect(ours.idleTimeout == theirs.idleTimeout)
        #expect(ours.writeTimeout == theirs.writeTimeout)
        #expect(ours.lingerTimeout == theirs.lingerTimeout)
    }
}
