import Testing

@testable import Transport

@Suite struct ConnectionQuotaTests {
    @Test func countsInTotalAndByClient() throws {
        let quota = ConnectionQuota(total: 3, perClient: 2)
        let first = try #require(SocketAddress(host: "192.0.2.1", port: 1)).client
        let second = try #require(SocketAddress(host: "192.0.2.2", port: 1)).client
        #expect(quota.reserve() && quota.admit(first))
        #expect(quota.reserve() && quota.admit(first))
        #expect(quota.reserve() && !quota.admit(first))
        #expect(!quota.reserve())
        quota.release(nil)
        #expect(quota.reserve() && quota.admit(second))
        #expect(!quota.reserve())
        quota.release(first)
        #expect(quota.reserve() && quota.admit(first))
    }
}
